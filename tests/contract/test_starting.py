"""Starting: every fault is told at once, and a host with a wrong adapter goes on without us."""

from __future__ import annotations

import inspect
import logging
import sys
from types import SimpleNamespace

import pluggy
import pytest
from flask import Flask, render_template_string
from flask_sqlalchemy import SQLAlchemy
from flask_wtf.csrf import CSRFProtect
from sqlalchemy import event

import wisweb_bms
from tests.contract import frozen_1_0
from tests.contract.plain_host import HEMNE, USERS, adapter, answers, only, plain_app
from wisweb_bms import hooks
from wisweb_bms.adapters import HostFaults
from wisweb_bms.hooks import hookimpl
from wisweb_bms.plugin import wisweb_setup


class FullOfFaults:
    """Knows little of the contract."""

    @hookimpl
    def bms_contract_version(self) -> tuple[int, int]:
        return (1, 0)

    @hookimpl
    def bms_units(self) -> list[str]:
        return []

    @hookimpl
    def bms_get_users(self, user_keys, only_active) -> dict[str, object]:
        return {}


def faults_of(host):
    app = Flask("faulty")
    app.config.update(BMS_STRICT=True, SQLALCHEMY_DATABASE_URI="sqlite://")
    SQLAlchemy(app)
    with pytest.raises(HostFaults) as raised:
        wisweb_bms.init_app(app, host)
    return raised.value.faults


def test_all_faults_of_an_adapter_are_told_at_once():
    told = faults_of(FullOfFaults())
    assert [fault.partition(":")[0] for fault in told] == [
        "bms_get_users",
        "bms_units",
        "bms_municipalities",
        "bms_current_municipality",
        "bms_current_user",
        "bms_find_users",
        "bms_unit_tree",
        "bms_units_of_user",
        "bms_rights_of_user",
        "bms_leaders",
    ]
    assert "only_active" in told[0]
    assert all("FullOfFaults" in fault for fault in told[:2])


def test_a_question_of_rights_has_one_answerer():
    (told,) = faults_of([adapter("One"), only("Other", bms_rights_of_user={})])
    assert told.startswith("bms_rights_of_user: exactly one adapter may answer")
    assert ".One and " in told
    assert ".Other" in told


def test_a_class_handed_over_for_an_object_is_told():
    assert "not the class itself" in faults_of(FullOfFaults)[0]
    assert "nothing in it is marked" in faults_of(SimpleNamespace())[0]


def test_two_adapters_may_share_the_work(url):
    app = plain_app(url, [adapter(bms_leaders=None), only(bms_leaders={})], migrated=False)
    with app.app_context():
        assert app.extensions["wisweb_bms"].host.leaders("hemne", ["SKO"]) == {}


def test_a_module_can_be_the_adapter(url):
    assert plain_app(url, frozen_1_0, migrated=False).extensions["wisweb_bms"].host


def test_with_a_fault_the_host_still_starts_without_any_trace_of_us(caplog, monkeypatch):
    monkeypatch.delenv("BMS_STRICT", raising=False)
    app = Flask("faulty")
    app.config.update(SQLALCHEMY_DATABASE_URI="sqlite://", SECRET_KEY="x")
    SQLAlchemy(app)
    app.add_url_rule("/", "home", lambda: "home")
    routes = list(app.url_map.iter_rules())
    with caplog.at_level(logging.ERROR):
        wisweb_bms.init_app(app, FullOfFaults())
    (record,) = caplog.records
    assert record.getMessage().count("\n  - ") == 10
    assert list(app.url_map.iter_rules()) == routes
    assert app.test_client().get("/").text == "home"
    assert app.test_client().get("/bms/").status_code == 404
    with app.test_request_context("/"):
        assert wisweb_bms.menu_entries(USERS["kari"], HEMNE) == wisweb_bms.menu_entries() == ()
    refused = app.test_cli_runner().invoke(args=["bms", "migrate"])
    assert refused.exit_code == 1 and "flask bms check-host" in refused.output
    result = app.test_cli_runner().invoke(args=["bms", "check-host"])
    assert result.exit_code == 1
    assert result.output.count("\n") == 10


@pytest.mark.parametrize(("chosen", "raises"), [("1", True), ("0", False), ("", False)])
def test_strict_is_chosen_in_the_environment(monkeypatch, chosen, raises):
    monkeypatch.setenv("BMS_STRICT", chosen)
    app = Flask("faulty")
    if raises:
        with pytest.raises(HostFaults):
            wisweb_bms.init_app(app, FullOfFaults())
    else:
        wisweb_bms.init_app(app, FullOfFaults())


def test_starting_twice_is_a_fault_that_changes_nothing(url, monkeypatch):
    app = plain_app(url, adapter(), migrated=False)
    first = app.extensions["wisweb_bms"]
    with pytest.raises(HostFaults, match="twice"):
        wisweb_bms.init_app(app, adapter())
    app.config["BMS_STRICT"] = False
    wisweb_bms.init_app(app, adapter())
    assert app.extensions["wisweb_bms"] is first


def test_the_hosts_own_manager_can_start_us(url):
    app = Flask("plain_host")
    app.config.update(SQLALCHEMY_DATABASE_URI=url, BMS_STRICT=True)
    SQLAlchemy(app)
    wisweb_setup(app, adapter())
    assert app.extensions["wisweb_bms"].host


def test_two_apps_live_in_one_process_each_with_its_own_host(tmp_path):
    names = ("nb", "nn")
    apps = [
        plain_app(f"sqlite:///{tmp_path}/{name}.db", adapter(bms_locale=name)) for name in names
    ]
    for app in apps:
        with app.app_context():
            wisweb_bms.enable("hemne")
    for app, name in zip(apps, names, strict=True):
        page = app.test_client().get("/bms-probe/page", headers={"X-User": "kari"})
        assert f'<div class="bms" lang="{name}">' in page.text
    with apps[0].app_context():
        wisweb_bms.disable("hemne")
    headers = {"X-User": "kari"}
    answers = [app.test_client().get("/bms-probe/page", headers=headers) for app in apps]
    assert [answer.status_code for answer in answers] == [404, 200]


def test_within_one_apps_request_the_other_app_keeps_its_own_answers(tmp_path):
    one, other = (
        plain_app(f"sqlite:///{tmp_path}/{name}.db", adapter(bms_locale=name), migrated=False)
        for name in ("nb", "nn")
    )
    with one.test_request_context("/"):
        assert one.extensions["wisweb_bms"].host.locale() == "nb"
        with other.app_context():
            assert other.extensions["wisweb_bms"].host.locale() == "nn"


def test_starting_adds_nothing_app_wide(url):
    def traces(app):
        return (
            dict(app.jinja_env.globals),
            dict(app.jinja_env.filters),
            [list(found.get(None, [])) for found in (
                app.before_request_funcs,
                app.after_request_funcs,
                app.teardown_request_funcs,
                app.template_context_processors,
            )],
            list(app.teardown_appcontext_funcs),
            dict(app.error_handler_spec[None]),
            app.json,
            app.url_map.strict_slashes,
            sorted(app.config),
            set(app.extensions) - {"wisweb_bms"},
        )  # fmt: skip

    app = Flask("plain_host")
    app.config.update(SQLALCHEMY_DATABASE_URI=url, BMS_STRICT=True)
    SQLAlchemy(app)
    before = traces(app)
    wisweb_bms.init_app(app, adapter())
    assert traces(app) == before


def test_the_hosts_templates_see_nothing_of_ours(make):
    app = make()
    with app.test_request_context("/"):
        assert (
            render_template_string("{{ visit is defined }} {{ url is defined }}") == "False False"
        )


def test_our_blueprint_is_exempt_from_the_hosts_csrf_and_only_ours(url):
    app = Flask("plain_host")
    app.config.update(SQLALCHEMY_DATABASE_URI=url, BMS_STRICT=True, SECRET_KEY="x")
    SQLAlchemy(app)
    CSRFProtect(app)
    app.add_url_rule("/own", "own", lambda: "own", methods=["POST"])
    wisweb_bms.init_app(app, adapter())
    browser = app.test_client()
    assert browser.post("/own").status_code == 400
    assert browser.post("/bms/favoritt").status_code == 401


def test_an_adapter_frozen_at_contract_1_0_still_works(url):
    app = plain_app(url, frozen_1_0.Frozen())
    with app.app_context():
        wisweb_bms.enable("hemne")
    page = app.test_client().get("/bms-probe/page", headers={"X-User": "kari"})
    assert page.status_code == 200
    assert hooks.CONTRACT[0] == 1


def test_importing_the_package_imports_nothing_heavy():
    import subprocess

    code = "import sys, wisweb_bms; print(sorted({'flask', 'sqlalchemy', 'jinja2'} & set(sys.modules)))"
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout == "[]\n"


class TestSwitching:
    """The three functions of the package."""

    def test_on_off_and_on_again(self, url):
        app = plain_app(url, adapter())
        with app.app_context():
            assert not wisweb_bms.is_enabled("hemne")
            wisweb_bms.enable("hemne", actor="vert")
            wisweb_bms.enable("hemne", actor="vert")
            assert wisweb_bms.is_enabled("hemne")
            wisweb_bms.disable("hemne")
            assert not wisweb_bms.is_enabled("hemne")

    def test_before_our_tables_exist_it_is_off(self, url):
        app = plain_app(url, adapter(), migrated=False)
        with app.app_context():
            assert not wisweb_bms.is_enabled("hemne")

    def test_a_municipality_that_the_host_does_not_serve_is_refused(self, url):
        app = plain_app(url, adapter())
        with app.app_context(), pytest.raises(LookupError, match="oslo"):
            wisweb_bms.enable("oslo")

    def test_without_commit_it_is_part_of_the_callers_transaction(self, url):
        app = plain_app(url, adapter())
        with app.app_context():
            wisweb_bms.enable("hemne", commit=False)
            assert wisweb_bms.is_enabled("hemne")
            app.extensions["sqlalchemy"].session.rollback()
            assert not wisweb_bms.is_enabled("hemne")


def test_what_a_hosts_manager_can_ask_of_us(url):
    manager = pluggy.PluginManager("wisweb")
    manager.add_hookspecs(hooks.WiswebSpec)
    manager.load_setuptools_entrypoints("wisweb.plugins")
    manager.check_pending()
    (info,) = manager.hook.wisweb_plugin_info()
    assert (info.name, info.contract) == ("wisweb_bms", hooks.CONTRACT)
    (declared,) = manager.hook.wisweb_rights()
    assert declared == wisweb_bms.declared_rights()
    (source,) = manager.hook.wisweb_migrations()
    assert (source.script_location / "env.py").is_file()
    assert (source.version_table, source.table_prefix) == ("bms_alembic_version", "bms_")
    (group,) = manager.hook.wisweb_cli()
    assert plain_app(url, adapter(), migrated=False).cli.commands["bms"] is group


def test_a_page_asks_each_question_once(url):
    asked = []

    def counted(hook, answer):
        names = tuple(inspect.signature(getattr(hooks.HostSpec, hook)).parameters)[1:]

        def ask(**arguments):
            asked.append((hook, *map(repr, arguments.values())))
            wanted = inspect.signature(answer).parameters
            return answer(**{name: arguments[name] for name in wanted})

        written = {"ask": ask}
        exec(
            f"def {hook}({', '.join(names)}): return ask({', '.join(f'{n}={n}' for n in names)})",
            written,
        )
        return written[hook]

    counting = {hook: counted(hook, answer) for hook, answer in answers().items()}
    app = plain_app(url, adapter(**counting))
    with app.app_context():
        wisweb_bms.enable("hemne")
    for path in ("/bms-probe/page", "/bms/"):
        asked.clear()
        assert app.test_client().get(path, headers={"X-User": "kari"}).status_code == 200
        assert asked
        assert len(set(asked)) == len(asked), asked


def test_the_switch_is_read_once_a_request_and_anew_after_switching(url):
    app = plain_app(url, adapter())
    with app.test_request_context("/"):
        assert not wisweb_bms.is_enabled("hemne")
        wisweb_bms.enable("hemne")
        assert wisweb_bms.is_enabled("hemne")
        statements = []
        engine = app.extensions["sqlalchemy"].engine
        event.listen(engine, "before_cursor_execute", lambda *given: statements.append(given[2]))
        assert wisweb_bms.is_enabled("hemne")
        wisweb_bms.menu_entries(USERS["kari"], HEMNE)
        assert not statements
