"""What the set-up pages do alike with one row: read, edit, save beside another's version, trash and restore."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from flask import Response, redirect, request
from werkzeug.wrappers import Response as BaseResponse

from wisweb_bms.forms.setup import Field, SetupForm
from wisweb_bms.hooks import WHOLE
from wisweb_bms.host import get_host
from wisweb_bms.rights import CONFIGURE
from wisweb_bms.services.actor import Actor
from wisweb_bms.services.keeping import Overtaken, Refused, kind_of
from wisweb_bms.views import asked, setup_sentences
from wisweb_bms.views.csrf import is_trusted
from wisweb_bms.views.environment import render_page, url
from wisweb_bms.views.messages import say
from wisweb_bms.views.sent import whole_or_none
from wisweb_bms.views.texts import texts
from wisweb_bms.views.visit import need, visit


class Desk:
    """One request about a row of a model; a page says which fields it has, and how it is kept and shown."""

    sentence: Callable[[Refused, Callable[[str], str]], str] = staticmethod(
        setup_sentences.sentence
    )

    def __init__(self, model: Any, row_id: int | None) -> None:
        self.here = visit()
        self.session = get_host().session()
        self.mid = self.here.municipality_id
        self.actor = Actor("user", self.here.user.key)
        self.ours = texts(self.here.locale)
        self._ = self.ours.gettext
        self.row: Any = None
        if row_id is not None:
            self.row = asked.row(model, row_id)
        self.prepare()
        self.shape = SetupForm(self.fields(), self._, self.start())
        self.notice = ""
        self.version = self.row.lock_version if self.row else 0

    # -- what a page says ----------------------------------------------------------------------

    def prepare(self) -> None:
        """Read what the fields need."""

    def fields(self) -> tuple[Field, ...]:
        raise NotImplementedError

    def start(self) -> dict[str, Any]:
        """What a new row's form holds before anything is typed."""
        return {}

    def keep(self, values: dict[str, Any], seen: int | None) -> Any:
        """Make or change the row, and give it back; flushed."""
        raise NotImplementedError

    def do(self, verb: str) -> str:
        """Do what a button of the row says, and give the sentence that tells it is done."""
        raise NotImplementedError

    def address(self, row_id: int) -> str:
        raise NotImplementedError

    def page(self, status: int = 200, *, editing: bool = False) -> Response:
        raise NotImplementedError

    # -- what they do alike --------------------------------------------------------------------

    def known(self) -> dict[str, Any]:
        return {f.name: getattr(self.row, f.name) for f in self.shape.fields}

    def form_parts(self, editing: bool) -> dict[str, Any]:
        """What every template of a row is given: the row, and its form or its facts."""
        return {
            "row": self.row,
            "editing": editing,
            "fields": self.shape.fields if editing else (),
            "pairs": self.shape.facts(),
            "fault": self.shape.fault,
            "notice": self.notice,
            "version": self.version,
        }

    def form(self) -> BaseResponse:
        if request.method == "POST":
            need(CONFIGURE, WHOLE)
            return self._save()
        editing = self.row is None or "rediger" in request.args
        if editing:
            need(CONFIGURE, WHOLE)
        self.shape.fill(self.known() if self.row is not None else self.start())
        return self.page(editing=editing)

    def _save(self) -> BaseResponse:
        readable = self.shape.read(request.form, self.known() if self.row else None)
        if not is_trusted():
            self.notice = self._(setup_sentences.OLD_FORM)
            return self.page(400, editing=True)
        if not readable:
            return self.page(editing=True)
        sent = request.form.get("lock_version", "")
        seen = whole_or_none(sent) if self.row else None
        try:
            saved = self.keep(dict(self.shape.values), seen)
            self.session.commit()
        except Overtaken as other:
            self.version = other.row.lock_version
            self.shape.beside(self.known())
            self.notice = self._(setup_sentences.OVERTAKEN)
            self.session.rollback()
            return self.page(409, editing=True)
        except Refused as refused:
            self.session.rollback()
            self.shape.refuse(refused.facts.get("field", ""), self.sentence(refused, self._))
            return self.page(editing=True)
        say("success", self._("Lagret."))
        return redirect(self.address(saved.id), 303)

    def act(self, verb: str) -> BaseResponse:
        need(CONFIGURE, WHOLE)
        try:
            done = self.do(verb)
            self.session.commit()
        except Refused as refused:
            self.session.rollback()
            say("error", self.sentence(refused, self._))
        else:
            say("success", done)
        return redirect(self.address(self.row.id), 303)


@dataclass(frozen=True, slots=True)
class Listed:
    """A row in the list: its label, and the further columns in words."""

    row: Any
    label: str
    cells: tuple[str, ...] = ()


class ListDesk(Desk):
    """A page of rows in one flat list, each with a form of its own, a trash and a way back."""

    endpoints: tuple[str, str, str, str]
    """The list, a new row, a row, and what its buttons do."""
    argument: str
    """What the addresses of a row call its id."""
    title: str
    one: str
    new: str
    about: str
    nothing: str

    def trash(self) -> None:
        raise NotImplementedError

    def restore(self) -> None:
        raise NotImplementedError

    def label(self, row: Any) -> str:
        raise NotImplementedError

    def listed(self) -> list[Listed]:
        raise NotImplementedError

    def heads(self) -> tuple[str, ...]:
        raise NotImplementedError

    def onwards(self) -> tuple[tuple[str, str], ...]:
        """Addresses and labels of what a reader of the list looks for next."""
        return ()

    def do(self, verb: str) -> str:
        if verb == "slett":
            self.trash()
            return self._("Slettet. Det ligger under Slettet og kan gjenopprettes.")
        self.restore()
        return self._("Gjenopprettet.")

    def address(self, row_id: int, **more: str) -> str:
        return url(self.endpoints[2], **{self.argument: row_id}, **more)

    def button(self, verb: str) -> str:
        """Where a button of the row leads."""
        return url(self.endpoints[3], **{self.argument: self.row.id, "verb": verb})

    def page(self, status: int = 200, *, editing: bool = False) -> Response:
        found = self.listed()
        heading = self.label(self.row) if self.row else (self.new if editing else self.title)
        return render_page(
            "setup_list.html",
            status=status,
            desk=self,
            heading=heading,
            listing=url(self.endpoints[0]),
            new=url(self.endpoints[1]),
            living=[each for each in found if each.row.deleted_at is None],
            trashed=[each for each in found if each.row.deleted_at is not None],
            kind=kind_of(self.row) if self.row else "",
            **self.form_parts(editing),
        )
