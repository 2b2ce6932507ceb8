"""Every route of ours as an ordinary request, and that request with one thing of it made odd."""

from __future__ import annotations

import logging
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from urllib.parse import parse_qsl, quote, quote_plus, urlsplit

from flask import Flask, got_request_exception, request
from flask.testing import FlaskClient
from sqlalchemy import Engine, event
from sqlalchemy.pool import StaticPool
from werkzeug.datastructures import ImmutableMultiDict
from werkzeug.routing import Rule

import wisweb_bms
from bench.generate import nodes
from tests.contract.plain_host import EVERY_RIGHT, adapter, plain_app
from tests.odd.forms import Form, forms_of
from tests.odd.values import ODD
from tests.pages.everything import Filled, filled
from wisweb_bms.hooks import Unit
from wisweb_bms.services import jobs
from wisweb_bms.views.blueprint import bp

MANY = 20_000
"""How often a field is sent that is sent too often."""
UNITS, INDICATORS, POINTS = 12, 6, 4
PART = re.compile(r"<(?:[^<>]*:)?(\w+)>")
CHOICES = re.compile(r"<any\(([^<>]*)\):(\w+)>")
TOKEN = "csrf_token"
BODIES = {
    "json": ("application/json", b'{"a": [1e999, null, "\\ud800"], "csrf_token": "x"}'),
    "deep_json": ("application/json", b"[" * 100_000),
    "no_boundary": ("multipart/form-data", b"--x\r\n\r\n"),
    "cut_off": (
        "multipart/form-data; boundary=x",
        b'--x\r\nContent-Disposition: form-data; name="a"; filename="b\r\nno end',
    ),
    "other_charset": (
        "multipart/form-data; boundary=x",
        b'--x\r\nContent-Disposition: form-data; name="name"\r\n'
        b"Content-Type: text/plain; charset=utf-16-le\r\n\r\n\x00\xd8a\x00\r\n--x--\r\n",
    ),
    "nothing": ("application/x-www-form-urlencoded", b""),
    "not_a_form": ("text/plain; charset=martian", b"\xff\x00name=5"),
}
"""Content type and bytes of bodies that no form of ours sends."""
SELDOM = {
    "import_results": {"profil"},
    "import_statistics_preview": {"andre", "sett"},
    "setup_people": {"trekk", "vis"},
    "setup_sheet_preview": {"skjulte", "skjulte_vist", "svar_er", "svar_nokkel"},
    "report": {"fra", "sporsmal"},
    "tasks": {"lagret"},
    "tasks_remind": {"tiltak"},
    "setup_settings": {"calendar", "level_names"},
    "targets_unit": {"avslutt", "vedta"},
}
"""What views ask for only where something else was sent."""
SHAPES = ("left_out", "twice", "as_a_file", "many")
"""What may befall a field besides an odd value."""

Fields = tuple[tuple[str, str | bytes], ...]


@dataclass(frozen=True)
class Asking:
    """One request to one route; ``odd`` says what of it is odd, and how."""

    endpoint: str
    method: str
    rule: str
    path: tuple[tuple[str, str | bytes], ...] = ()
    query: Fields = ()
    fields: Fields = ()
    file: tuple[str, bytes] | None = None
    body: tuple[str, bytes] | None = None
    many: str = ""
    odd: tuple[str, str, str] = ("", "", "")
    verb: str = ""

    def __post_init__(self) -> None:
        """What tells this request from others to the same route: what was chosen before it was odd."""
        chosen = [str(v) for n, v in self.path if n in ("verb", "name", "ending")]
        verb = self.verb or "/".join([self.endpoint, self.method, *chosen])
        object.__setattr__(self, "verb", verb)

    @property
    def address(self) -> str:
        values = dict(self.path)
        path = PART.sub(lambda m: quote(values[m[1]], safe=""), self.rule)
        asked = "&".join(f"{_plus(name)}={_plus(value)}" for name, value in self.query)
        return f"{path}?{asked}" if asked else path

    def __str__(self) -> str:
        return f"{self.verb} {'.'.join(self.odd)}"


def _plus(text: str | bytes) -> str:
    return quote_plus(text if isinstance(text, bytes) else text.encode("utf-8", "surrogatepass"))


class _Noted(ImmutableMultiDict):
    """The parameters of a request, noting what each view asks them for."""

    asked: dict[str, set[str]] = defaultdict(set)

    def _note(self, key: object) -> None:
        if request and request.endpoint and isinstance(key, str):
            self.asked[request.endpoint.partition(".")[2]].add(key)

    def __getitem__(self, key):
        self._note(key)
        return super().__getitem__(key)

    def get(self, key, *more, **named):
        self._note(key)
        return super().get(key, *more, **named)

    def getlist(self, key, *more, **named):
        self._note(key)
        return super().getlist(key, *more, **named)

    def __contains__(self, key):
        self._note(key)
        return super().__contains__(key)


@dataclass
class Sent:
    """What came of a request."""

    status: int
    faults: list[str] = field(default_factory=list)
    changed: bool = False
    text: str = ""


class Asked:
    """The municipality on one database, on one connection, where no request leaves anything behind."""

    def __init__(self, url: str) -> None:
        first = filled(url, UNITS, INDICATORS, POINTS)
        with first.app.app_context():
            wisweb_bms.enable("harstad")
        first.engine.dispose()
        self.ids = first.ids
        self.app = _app(url)
        with self.app.app_context():
            self.engine: Engine = self.app.extensions["sqlalchemy"].engine
        self.place = Filled(self.app, self.engine, self.ids)
        self.faults: list[str] = []
        self.changed = False
        self._watch()
        self.browsers = {name: self._browser(name) for name in ("kari", "ola")}
        self.tokens = {name: self._token(name) for name in self.browsers}

    def _browser(self, name: str) -> FlaskClient:
        browser = self.app.test_client()
        browser.environ_base["HTTP_X_USER"] = name
        return browser

    def _token(self, name: str) -> str:
        page = self.browsers[name].get("/bms/varsler").text
        return dict(forms_of(page)[0].fields)[TOKEN]

    def _watch(self) -> None:
        def raised(_app: Flask, exception: BaseException, **_more: object) -> None:
            self.faults.append(_where(exception))

        got_request_exception.connect(raised, self.app, weak=False)
        self.engine.dialect.do_commit = self._commit  # type: ignore[method-assign]
        self._written = False
        event.listen(self.engine, "before_cursor_execute", self._statement)
        event.listen(self.engine, "rollback", self._rolled_back)

    def _statement(self, _c, _cursor, statement: str, *_more: object) -> None:
        if statement.lstrip()[:6].upper() in ("INSERT", "UPDATE", "DELETE"):
            self._written = True

    def _rolled_back(self, _connection: object) -> None:
        self._written = False

    def _commit(self, _connection: object) -> None:
        self.changed = self.changed or self._written
        self._written = False

    def send(self, asking: Asking, name: str = "kari", where: str = "hemne") -> Sent:
        """The answer to the request of one who is there; what it changed is undone."""
        self.faults, self.changed, self._written = [], False, False
        with _errors() as logged:
            answer = self._open(asking, name, where)
            status, text = answer.status_code, answer.get_data().decode("utf-8", "replace")
            answer.close()
        self._undo()
        return Sent(status, [*self.faults, *logged], self.changed, text)

    def _open(self, asking: Asking, name: str, where: str):
        browser = self.browsers[name]
        headers = {"X-CSRFToken": self.tokens[name], "X-Place": where}
        common = {"method": asking.method, "headers": headers}
        if asking.body:
            kind, body = asking.body
            return browser.open(asking.address, data=body, content_type=kind, **common)
        if asking.file:
            parts = [_part(n, v) for n, v in asking.fields if n != asking.file[0]]
            body = b"".join([*parts, _part(*asking.file, "fil\0.csv"), b"--x--\r\n"])
            kind = "multipart/form-data; boundary=x"
            return browser.open(asking.address, data=body, content_type=kind, **common)
        often = [(asking.many, str(number)) for number in range(MANY)] if asking.many else []
        body = "&".join(f"{_plus(n)}={_plus(v)}" for n, v in (*asking.fields, *often))
        kind = "application/x-www-form-urlencoded" if asking.method == "POST" else None
        return browser.open(asking.address, data=body, content_type=kind, **common)

    def _undo(self) -> None:
        with self.engine.connect() as connection:
            assert connection.connection.dbapi_connection is not None
            connection.connection.dbapi_connection.rollback()

    def ordinary(self) -> dict[Asking, Sent]:
        """Every route, method and choice as it is asked by links and forms, else by ids alone; each sent once."""
        found: dict[tuple, Asking] = {}
        pages = [(one, self.send(one)) for one in self._pages()]
        for one, _ in pages:
            found.setdefault((one.verb, "", tuple(n for n, _v in one.query)), one)
        for one, sent in pages:
            for form in forms_of(sent.text):
                for asking in self._sent_by(form, one.address):
                    key = (asking.verb, *sorted({_alike(n) for n, _ in asking.fields}))
                    found.setdefault(key, asking)
        met = {one.verb for one in found.values()}
        for one in self._by_rule():
            if one.verb not in met:
                found[(one.verb,)] = one
        answered = dict(pages)
        return {one: answered.get(one) or self.send(one) for one in found.values()}

    def _pages(self) -> Iterator[Asking]:
        for address in self.place.addresses():
            yield self._of_address("GET", address)

    def _of_address(self, method: str, address: str, fields: Fields = ()) -> Asking:
        parts = urlsplit(address)
        bound = self.app.url_map.bind("localhost")
        rule, values = bound.match(parts.path, method, return_rule=True)
        query = tuple(parse_qsl(parts.query, keep_blank_values=True))
        path = tuple((name, str(value)) for name, value in values.items())
        return Asking(rule.endpoint.partition(".")[2], method, rule.rule, path, query, fields)

    def _sent_by(self, form: Form, page: str) -> Iterator[Asking]:
        action = form.action or page
        if not action.startswith("/bms"):
            return
        fields = tuple(dict.fromkeys(pair for pair in form.fields if pair[0] != TOKEN))
        if form.method == "GET":
            path = action.partition("?")[0]
            yield replace(self._of_address("GET", path), query=fields)
            return
        for button in form.buttons or [("", "")]:
            sent = (*fields, button) if button[0] else fields
            yield self._of_address("POST", action, sent)

    def _by_rule(self) -> Iterator[Asking]:
        for rule, method in self.rules():
            for choice in _choices(rule.rule):
                path = tuple((name, choice.get(name) or self._id(name)) for name in _names(rule))
                endpoint = rule.endpoint.partition(".")[2]
                yield Asking(endpoint, method, rule.rule, path)

    def _id(self, name: str) -> str:
        known = {
            "filename": "dist/x.css",
            "token": "x",
            "ending": "csv",
            "report_id": str(self.ids["plan"]),
            "job_id": str(self.ids["results_job"]),
        }
        return known.get(name) or str(self.ids.get(name.removesuffix("_id"), 1))

    def rules(self) -> Iterator[tuple[Rule, str]]:
        """Every route of ours with each method that changes or shows something."""
        for rule in self.app.url_map.iter_rules():
            if rule.endpoint.startswith(f"{bp.name}."):
                yield from ((rule, m) for m in sorted(rule.methods & {"GET", "POST"}))

    def cases(self, ordinary: Iterable[Asking]) -> list[Asking]:
        """Each of them with each of its parameters odd in each way, once for parameters that are alike.

        They have been sent as they are, which showed what a view asks for.
        """
        asked = {n: {*names, *SELDOM.get(n, ())} for n, names in _Noted.asked.items()}
        met: dict[tuple[str, str, str], list[Asking]] = {}
        for one in ordinary:
            in_query = {n for n, _ in one.query} | {"enhet"}
            in_fields = {n for n, _ in one.fields}
            more = asked.get(one.endpoint, set()) - in_fields - {TOKEN}
            places = [("path", n) for n, _ in one.path]
            places += [("query", n) for n in sorted(in_query | more)]
            if one.method == "POST":
                places += [("field", n) for n in sorted(in_fields | more)]
            for where, name in places:
                key = (one.verb, where, _alike(name))
                if key not in met:
                    met[key] = list(_made_odd(one, where, name))
            if one.method == "POST":
                bodies = BODIES.items()
                met[one.verb, "body", ""] = [
                    replace(one, body=body, odd=("body", "", name)) for name, body in bodies
                ]
        return [case for made in met.values() for case in made]


def _made_odd(one: Asking, where: str, name: str) -> Iterator[Asking]:
    for kind, value in ODD.items():
        odd = (where, name, kind)
        if where == "path":
            if value not in ("", ".", ".."):
                yield replace(one, path=_with(one.path, name, value), odd=odd)
        elif where == "query":
            if len(value) <= 10_000:
                yield replace(one, query=_with(one.query, name, value), odd=odd)
        else:
            yield replace(one, fields=_with(one.fields, name, value), odd=odd)
    if where == "field":
        rest = tuple(pair for pair in one.fields if pair[0] != name)
        yield replace(one, fields=rest, odd=(where, name, "left_out"))
        again = ((name, "x"), (name, "99999999999"))
        yield replace(one, fields=(*one.fields, *again), odd=(where, name, "twice"))
        yield replace(one, fields=rest, many=name, odd=(where, name, "many"))
        yield replace(one, file=(name, b"a;b\n\x00\xff"), odd=(where, name, "as_a_file"))


def _with(given: Fields, name: str, value: str | bytes) -> Fields:
    if name not in {n for n, _ in given}:
        return (*given, (name, value))
    return tuple((n, value if n == name else v) for n, v in given)


def _part(name: str, value: str | bytes, filename: str = "") -> bytes:
    content = value if isinstance(value, bytes) else value.encode()
    file = f'; filename="{filename}"' if filename else ""
    head = f'--x\r\nContent-Disposition: form-data; name="{name}"{file}\r\n\r\n'
    return head.encode() + content + b"\r\n"


def _alike(name: str) -> str:
    return re.sub(r"\d+", "#", name)


def _names(rule: Rule) -> list[str]:
    return PART.findall(rule.rule)


def _choices(rule: str) -> list[dict[str, str]]:
    found = CHOICES.search(rule)
    if found is None:
        return [{}]
    return [{found[2]: one.strip("' ")} for one in found[1].split(",")]


def _app(url: str) -> Flask:
    units = [Unit(n.key, n.name, n.parent_key, n.sort) for n in nodes(UNITS)]
    read = {"bms.read": frozenset({"U0003"})}
    host = adapter(
        bms_unit_tree=lambda municipality_key: units,
        bms_rights_of_user=lambda user_key: EVERY_RIGHT if user_key == "kari" else read,
    )
    checked = {"check_same_thread": False} if url.startswith("sqlite") else {}
    # One connection that is never emptied on its way back: what a request saves is undone after it.
    options = {"poolclass": StaticPool, "pool_reset_on_return": None, "connect_args": checked}
    app = plain_app(url, host, migrated=False, SQLALCHEMY_ENGINE_OPTIONS=options)
    app.request_class = type("Noting", (app.request_class,), {"parameter_storage_class": _Noted})
    return app


@contextmanager
def _errors() -> Iterator[list[str]]:
    """What is logged as an error meanwhile."""
    found: list[str] = []

    class Listening(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            if record.exc_info and record.exc_info[1]:
                found.append(_where(record.exc_info[1]))
            else:
                found.append(record.getMessage()[:200])

    handler = Listening(logging.ERROR)
    logging.getLogger().addHandler(handler)
    try:
        yield found
    finally:
        logging.getLogger().removeHandler(handler)


def _where(exception: BaseException) -> str:
    """The exception in a line, with the last line of ours that it passed."""
    ours, trace = "", exception.__traceback__
    while trace is not None:
        code = trace.tb_frame.f_code
        if "wisweb_bms" in code.co_filename:
            ours = (
                f"{code.co_filename.partition('wisweb_bms/')[2]}:{trace.tb_lineno} {code.co_name}"
            )
        trace = trace.tb_next
    said = str(exception).splitlines()[0][:160] if str(exception) else ""
    return f"{type(exception).__name__} at {ours}: {said}"


def without_threads(patch) -> None:
    """Long work is not begun: it has a connection of its own."""
    patch.setattr(jobs, "start", lambda *_given: None)
