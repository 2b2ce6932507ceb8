"""Every parameter that names a unit or a row, with what it takes to be let in: written by hand, route by route."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

READ, REPORT, APPROVE, TARGET = "read", "report", "approve", "target"
ACTION, PLAN, CONFIGURE, PUBLISH = "action", "plan", "configure", "publish"
WORKING = (REPORT, APPROVE, TARGET, ACTION, PLAN)
"""Rights that include reading the same unit; no other right includes anything."""

OWN_RIGHTS = (READ, *WORKING, CONFIGURE)
ROLES: Mapping[str, str] = {
    "nobody": "nobody",
    **{f"{right}s own": f"{right}@U0002" for right in OWN_RIGHTS},
    "publishes": "publish@*",
    "enables": "enable@*",
    "reads all": "read@*",
    "configures all": "configure@*",
}
"""A role → the user who holds exactly that."""

PLACES = ("own", "beside", "above", "elsewhere", "whole", "closed")
LOCALS = ("indicator", "local", "local_above", "local_elsewhere")
"""An indicator for the whole municipality, and those owned by ``own``, by the unit above it and elsewhere."""
SEEN_AT_OWN = frozenset({"indicator", "local", "local_above"})


def holds(role: str, right: str, place: str) -> bool:
    """Whether the role holds the right at the place, by what DOMAIN 10 says and nothing else."""
    if role == "configures all":
        return right in OWN_RIGHTS
    if role == "reads all":
        return right == READ
    if role in ("publishes", "enables"):
        return right == PUBLISH and role == "publishes"
    if role == "nobody" or place != "own":
        return False
    own = role.removesuffix("s own")
    return right == own or (right == READ and own in WORKING)


def sees(role: str, indicator: str) -> bool:
    """Whether the role may see the indicator somewhere: where it is seen, they read or set up."""
    if role in ("reads all", "configures all"):
        return True
    return indicator in SEEN_AT_OWN and role.endswith(" own")


@dataclass(frozen=True)
class Row:
    """A parameter of a route: where it stands, what it names, and which right lets in there.

    ``door`` is what the route asks for anywhere, ``rights`` what is asked for where the value belongs: one
    of them. ``{}`` in the address or the form is the value. ``names`` is the kind of thing: of each place
    there is one, a kind with no place has one here and one in the other municipality. ``at`` is the place
    that the rest of the address is about; ``never`` are places that nothing is begun for.
    """

    route: str
    parameter: str
    names: str
    address: str
    door: str = READ
    rights: tuple[str, ...] = ()
    form: Mapping[str, Any] | None = None
    at: str = "own"
    never: tuple[str, ...] = ()

    @property
    def id(self) -> str:
        return f"{self.route} {self.parameter}"


def units(route: str, parameter: str, address: str, *rights: str, **more: Any) -> Row:
    return Row(route, parameter, "unit", address, rights=rights or (READ,), **more)


def placed(route: str, parameter: str, what: str, address: str, *rights: str, **more: Any) -> Row:
    """A row that belongs to a unit."""
    return Row(route, parameter, what, address, rights=rights or (READ,), **more)


CARD, Q = "/styringskort/{card}", "periode=2025Q4"
HERE = f"enhet=U0002&{Q}"
UNIT_ROWS = (
    units("index", "enhet", f"/?enhet={{}}&{Q}"),
    units("card", "enhet", f"{CARD}?enhet={{}}&{Q}"),
    units("card_file", "enhet", f"{CARD}/fil/csv?enhet={{}}&{Q}"),
    units("card_actions", "enhet", f"{CARD}/tiltak?enhet={{}}&{Q}"),
    units("card_actions_file", "enhet", f"{CARD}/tiltak/fil/csv?enhet={{}}&{Q}"),
    units("card_actions_go", "enhet", f"/styringskort/tiltak?enhet={{}}&{Q}"),
    units("card_adopt", "enhet", f"{CARD}/vedta?enhet={{}}&{Q}", APPROVE),
    units("favourite", "enhet", "/favoritt", form={"enhet": "{}", "kort": "{card}"}),
    units("indicators", "enhet", "/indikator?enhet={}"),
    units("indicator", "enhet", "/indikator/{indicator}?enhet={}"),
    units("indicator_info", "enhet", "/indikator/{indicator}/info?enhet={}"),
    units("indicator_areas", "enhet", "/indikator/{indicator}/omrade?enhet={}"),
    units("why", "enhet", f"/hvorfor/{{card}}/{{indicator}}?enhet={{}}&{Q}"),
    units("assess", "enhet", f"/vurdering/{{card}}?enhet={{}}&{Q}", REPORT, door=REPORT),
    units("annual_wheel", "enhet", "/arshjul?enhet={}&aar=2025"),
    units("plans", "enhet", "/plan?enhet={}&periode=2025"),
    units(
        "plan_new",
        "enhet",
        "/plan/ny",
        PLAN,
        door=PLAN,
        form={"enhet": "{}", "slag": "plan", "periode": "2026"},
        never=("closed",),
    ),
    units("snapshots", "enhet", "/vedtatt?enhet={}"),
    units("actions", "enhet", "/tiltak?enhet={}"),
    units("actions_timeline", "enhet", "/tiltak/tidslinje?enhet={}"),
    units("actions_file", "enhet", "/tiltak/fil/csv?enhet={}"),
    units("action_new", "enhet", "/tiltak/nytt?enhet={}", READ, door=ACTION),
    units("report_unit", "enhet", f"/rapporter/enhet?enhet={{}}&{Q}", REPORT, door=REPORT),
    units("targets_unit", "enhet", "/mal/enhet?enhet={}", TARGET, door=TARGET),
    units("targets_indicator", "historikk", "/mal/indikator/{indicator}?historikk={}", door=TARGET),
    units(
        "board_act",
        "enhet",
        "/oppfolging/apne",
        APPROVE,
        door=APPROVE,
        form={"enhet": "{}", "periode": "2025Q4"},
    ),
    units(
        "tasks_approve",
        "enhet",
        "/mine-oppgaver/godkjenn/under",
        APPROVE,
        door=APPROVE,
        form={"enhet": "{}", "periode": "2025Q4", "sett": ""},
    ),
    units(
        "tasks_remind",
        "enhet",
        "/mine-oppgaver/minn",
        APPROVE,
        door=APPROVE,
        form={"enhet": "{}", "periode": "2025Q4"},
    ),
    units(
        "measurement_plan",
        "under",
        "/malinger/{indicator}?aar=2025&under={}",
        READ,
        CONFIGURE,
        door=CONFIGURE,
    ),
    units(
        "measurement_change",
        "under",
        "/malinger/{local}/endre",
        READ,
        CONFIGURE,
        door=CONFIGURE,
        form={"under": "{}", "m": "{local_measurement}", "handling": "ta_med"},
    ),
    units(
        "setup_indicators",
        "enhet",
        "/oppsett/indikatorer?enhet={}",
        READ,
        CONFIGURE,
        door=CONFIGURE,
    ),
    units("setup_handbook", "enhet", "/oppsett/handbok?enhet={}", READ, CONFIGURE),
    units("measurements_new", "under", "/malinger/planlegg?under={}", door="whole", at="whole"),
    units(
        "measurement_leave_out",
        "under",
        "/malinger/{indicator}/utelat?under={}",
        door="whole",
        at="whole",
    ),
    units(
        "measurement_leave_out",
        "omrade",
        "/malinger/{indicator}/utelat?omrade={}",
        door="whole",
        at="whole",
    ),
    units("measurements_new", "omrade", "/malinger/planlegg?omrade={}", door="whole", at="whole"),
)

INDICATORS = (
    Row(
        "measurement_deadline",
        "indicator_id",
        "indicator",
        "/malinger/{}/frist",
        door=CONFIGURE,
        rights=(CONFIGURE,),
        form={},
        at="",
        never=LOCALS,
    ),  # no point is named
    *(
        Row(route, parameter, "indicator", address, door=door, rights=rights, form=form, at=at)
        for route, parameter, address, door, rights, form, at in (
            ("indicator", "indicator_id", "/indikator/{}?enhet=U0002", READ, (), None, "own"),
            (
                "indicator_info",
                "indicator_id",
                "/indikator/{}/info?enhet=U0002",
                READ,
                (),
                None,
                "own",
            ),
            (
                "indicator_areas",
                "indicator_id",
                "/indikator/{}/omrade?enhet=U0002",
                READ,
                (),
                None,
                "own",
            ),
            ("why", "indicator_id", f"/hvorfor/{{card}}/{{}}?{HERE}", READ, (), None, "own"),
            (
                "report_indicator",
                "indicator_id",
                "/rapporter/indikator/{}?aar=2025",
                REPORT,
                (),
                None,
                "",
            ),
            ("targets_indicator", "indicator_id", "/mal/indikator/{}", TARGET, (), None, ""),
            ("measurement_plan", "indicator_id", "/malinger/{}?aar=2025", CONFIGURE, (), None, ""),
            (
                "measurement_leave_out",
                "indicator_id",
                "/malinger/{}/utelat",
                CONFIGURE,
                (CONFIGURE,),
                None,
                "",
            ),
            (
                "measurement_end",
                "indicator_id",
                "/malinger/{}/avslutt",
                CONFIGURE,
                (CONFIGURE,),
                None,
                "",
            ),
            (
                "measurement_change",
                "indicator_id",
                "/malinger/{}/endre",
                CONFIGURE,
                (CONFIGURE,),
                {"handling": "ta_med"},
                "",
            ),
            ("setup_indicator", "indicator_id", "/oppsett/indikatorer/{}", CONFIGURE, (), None, ""),
            (
                "setup_indicator",
                "indicator_id rediger",
                "/oppsett/indikatorer/{}?rediger=ja",
                CONFIGURE,
                (CONFIGURE,),
                None,
                "",
            ),
            (
                "setup_indicator_act",
                "indicator_id",
                "/oppsett/indikatorer/{}/kopier",
                CONFIGURE,
                (CONFIGURE,),
                {},
                "",
            ),
            ("actions", "kobling", "/tiltak?enhet=U0002&kobling=indicator-{}", READ, (), None, ""),
            ("action_new", "niva", "/tiltak/nytt?niva=indicator-{}", ACTION, (), None, ""),
            (
                "measurements_new",
                "indikator",
                "/malinger/planlegg?indikator={}",
                "whole",
                (),
                None,
                "",
            ),
            ("new_year", "indikator", "/malinger/nytt-ar?indikator={}", "whole", (), None, ""),
            (
                "setup_library",
                "indikator",
                "/oppsett/bibliotek?indikator={}",
                "whole",
                (),
                None,
                "",
            ),
            ("handover", "indikator", "/oppsett/ansvarlige", "whole", (), {"indikator": "{}"}, ""),
            (
                "setup_card_act",
                "indikator",
                "/oppsett/kort/{card}/legg_til",
                "whole",
                (),
                {"indikator": "{}"},
                "",
            ),
        )
    ),
)
"""``rights`` are asked for at the unit that owns it, or on the whole; ``at`` is the unit where it must be seen."""

OF_UNITS = (
    placed(
        "setup_people",
        "trekk",
        "measurement",
        "/oppsett/personer",
        door="whole",
        form={"trekk": "{}"},
    ),
    placed("report", "measurement_id", "measurement", "/rapporter/{}", REPORT, door=REPORT),
    placed("tasks", "lagret", "measurement", "/mine-oppgaver?lagret={}", REPORT),
    placed(
        "tasks_remind",
        "tiltak",
        "action",
        "/mine-oppgaver/minn",
        APPROVE,
        door=APPROVE,
        form={"tiltak": "{}"},
    ),
    placed("action", "action_id", "action", "/tiltak/{}"),
    placed("action", "action_id rediger", "action", "/tiltak/{}?rediger=ja", ACTION),
    placed(
        "action_act",
        "action_id",
        "action",
        "/tiltak/{}/notat",
        ACTION,
        door=ACTION,
        form={"text": "Nytt"},
    ),
    placed(
        "actions_many",
        "valgt",
        "action",
        "/tiltak/samlet",
        ACTION,
        door=ACTION,
        form={"valgt": "{}", "status": "completed"},
    ),
    placed(
        "handover", "tiltak", "action", "/oppsett/ansvarlige", door="whole", form={"tiltak": "{}"}
    ),
    placed(
        "handover", "hjelper", "helper", "/oppsett/ansvarlige", door="whole", form={"hjelper": "{}"}
    ),
    placed("plan", "report_id", "report", "/plan/{}"),
    placed("plan_file", "report_id", "report", "/plan/{}/fil/csv"),
    placed("plan_chapter", "report_id", "report", "/plan/{}/skriv/{tertial_chapter}", PLAN),
    placed("plan_act", "report_id", "report", "/plan/{}/trekk", PLAN, form={"lest": "1"}),
    placed("plan_act", "report_id vedta", "report", "/plan/{}/vedta", APPROVE, form={"lest": "1"}),
    placed("snapshot", "snapshot_id", "snapshot", "/vedtatt/{}"),
    placed("snapshot_file", "snapshot_id", "snapshot", "/vedtatt/{}/arkiv/html"),
    placed(
        "snapshot_publish", "snapshot_id", "snapshot", "/vedtatt/{}/publiser", door=PUBLISH, form={}
    ),
    placed(
        "targets_decide",
        "mal",
        "target",
        "/mal/vedta",
        "adopt",
        door=TARGET,
        form={"mal": "{}"},
    ),
)
"""Rows that belong to a unit of their own: ``rights`` are asked for there."""

ONES = (
    *(
        Row(route, "card_id", "scorecard", address)
        for route, address in (
            ("card", f"/styringskort/{{}}?{HERE}"),
            ("card_file", f"/styringskort/{{}}/fil/csv?{HERE}"),
            ("card_actions", f"/styringskort/{{}}/tiltak?{HERE}"),
            ("card_actions_file", f"/styringskort/{{}}/tiltak/fil/csv?{HERE}"),
            ("why", f"/hvorfor/{{}}/{{indicator}}?{HERE}"),
        )
    ),
    *(
        Row(route, "kort", "scorecard", address, form=form)
        for route, address, form in (
            ("index", f"/?kort={{}}&{HERE}", None),
            ("card_actions_go", f"/styringskort/tiltak?kort={{}}&{HERE}", None),
            ("indicators", "/indikator?kort={}&enhet=U0002", None),
            ("indicator", "/indikator/{indicator}?kort={}&enhet=U0002", None),
            ("favourite", "/favoritt", {"kort": "{}", "enhet": "U0002"}),
        )
    ),
    Row(
        "card_adopt", "card_id", "scorecard", f"/styringskort/{{}}/vedta?{HERE}", rights=(APPROVE,)
    ),
    Row("assess", "card_id", "scorecard", f"/vurdering/{{}}?{HERE}", door=REPORT),
    Row("action_new", "kort", "scorecard", "/tiltak/nytt", door=ACTION, form={"kort": "{}"}),
    Row(
        "action_new", "punkt", "measurement_point", "/tiltak/nytt?punkt={}&enhet=U0002", door=ACTION
    ),
    Row("actions", "omrade", "focus_area", "/tiltak?enhet=U0002&omrade={}"),
    Row(
        "plan_new",
        "kort",
        "scorecard",
        "/plan/ny",
        door=PLAN,
        rights=(PLAN,),
        form={"kort": "{}", "enhet": "U0002", "slag": "plan", "periode": "2026"},
    ),
    Row("plan_chapter", "chapter_id", "report_chapter", "/plan/{own_report}/skriv/{}", door=PLAN),
    Row(
        "import_results",
        "profil",
        "import_profile",
        "/rapporter/importer",
        door=REPORT,
        form={"profil": "{}"},
    ),
    Row("setup_area", "area_id", "focus_area", "/oppsett/fokusomrader/{}", door=CONFIGURE),
    Row(
        "setup_area_act",
        "area_id",
        "focus_area",
        "/oppsett/fokusomrader/{}/flytt",
        door="whole",
        form={},
    ),
    Row(
        "setup_criterion",
        "criterion_id",
        "success_criterion",
        "/oppsett/kriterier/{}",
        door=CONFIGURE,
    ),
    Row(
        "setup_criterion_act",
        "criterion_id",
        "success_criterion",
        "/oppsett/kriterier/{}/flytt",
        door="whole",
        form={},
    ),
    Row(
        "setup_people",
        "vis",
        "measurement_point",
        "/oppsett/personer",
        door="whole",
        form={"vis": "{}"},
    ),
    Row(
        "setup_messages",
        "melding",
        "outbox",
        "/oppsett/meldinger",
        door="whole",
        form={"melding": "{}"},
    ),
    Row(
        "setup_criterion_new",
        "omrade",
        "focus_area",
        "/oppsett/kriterier/ny?omrade={}",
        door="whole",
    ),
    Row(
        "setup_structure_order",
        "r",
        "focus_area",
        "/oppsett/fokusomrader/ordne",
        door="whole",
        form={"r{}": "1"},
    ),
    Row("setup_card", "card_id", "scorecard", "/oppsett/kort/{}", door="whole"),
    Row("setup_card_act", "card_id", "scorecard", "/oppsett/kort/{}/ordne", door="whole", form={}),
    Row(
        "setup_card_act",
        "sted",
        "focus_area",
        "/oppsett/kort/{card}/flytt",
        door="whole",
        form={"sted": "a{}"},
    ),
    Row(
        "setup_card_act",
        "p",
        "placement",
        "/oppsett/kort/{card}/ta_av",
        door="whole",
        form={"p": "{}"},
    ),
    Row("setup_chapter", "chapter_id", "report_chapter", "/oppsett/kapitler/{}", door="whole"),
    Row(
        "setup_chapter_act",
        "chapter_id",
        "report_chapter",
        "/oppsett/kapitler/{}/flytt",
        door="whole",
        form={},
    ),
    Row("setup_event", "event_id", "year_event", "/oppsett/arshjul/{}", door="whole"),
    Row(
        "setup_event_act",
        "event_id",
        "year_event",
        "/oppsett/arshjul/{}/slett",
        door="whole",
        form={},
    ),
    Row("setup_scale", "scale_id", "answer_scale", "/oppsett/skalaer/{}", door="whole"),
    Row(
        "setup_scale_act",
        "scale_id",
        "answer_scale",
        "/oppsett/skalaer/{}/slett",
        door="whole",
        form={},
    ),
    Row(
        "new_year_undo",
        "run_id",
        "new_year_run",
        "/malinger/nytt-ar/{}/angre",
        door="whole",
        form={},
    ),
    Row(
        "measurements_undo",
        "planning_id",
        "planning_run",
        "/malinger/planlegg/{}/angre",
        door="whole",
        form={},
    ),
    Row("measurements", "planlagt", "planning_run", "/malinger?planlagt={}", door="whole"),
    Row(
        "measurement_plan",
        "planlagt",
        "planning_run",
        "/malinger/{indicator}?planlagt={}",
        door="whole",
    ),
)
"""Rows of the municipality's own: one here, and one in another municipality."""

OTHERS = (
    Row(
        "import_results_preview", "upload_id", "their_upload", "/rapporter/importer/{}", door=REPORT
    ),
    Row(
        "import_results_refused",
        "upload_id",
        "their_upload",
        "/rapporter/importer/{}/avvist.csv",
        door=REPORT,
    ),
    Row("import_results_job", "job_id", "their_job", "/rapporter/importer/jobb/{}", door=REPORT),
    Row("file_job", "job_id", "their_file_job", "/filer/jobb/{}"),
    Row("file_ready", "upload_id", "their_upload", "/filer/{}"),
    Row("setup_sheet_preview", "upload_id", "their_upload", "/oppsett/regneark/{}", door="whole"),
    Row("setup_word_preview", "upload_id", "their_upload", "/oppsett/word/{}", door="whole"),
    Row(
        "setup_word_trial", "upload_id", "their_upload", "/oppsett/word/{}/prove.docx", door="whole"
    ),
    Row(
        "import_statistics_preview",
        "upload_id",
        "their_upload",
        "/oppsett/statistikk/{}",
        door="whole",
    ),
    Row(
        "report",
        "bygger_pa",
        "elsewhere_entry",
        "/rapporter/{own_measurement}",
        door=REPORT,
        form={"bygger_pa": "{}", "value": "5", "weight": "1", "begrunnelse": "x"},
    ),
    Row(
        "report_unit",
        "m_b",
        "elsewhere_entry",
        f"/rapporter/enhet?{HERE}",
        door=REPORT,
        form={
            "m{own_measurement}_b": "{}",
            "m{own_measurement}_o": "",
            "m{own_measurement}_value": "7",
            "m{own_measurement}_weight": "1",
            "begrunnelse": "x",
        },
    ),
    Row("report", "measurement_id", "local_elsewhere_measurement", "/rapporter/{}", door=REPORT),
    Row(
        "targets_decide",
        "mal",
        "local_elsewhere_target",
        "/mal/returner",
        door=TARGET,
        form={"mal": "{}", "note": "x"},
    ),
    Row(
        "action_act",
        "del",
        "elsewhere_step",
        "/tiltak/{own_action}/huk",
        door=ACTION,
        form={"del": "{}"},
    ),
    Row(
        "action_act",
        "del lenke",
        "elsewhere_link",
        "/tiltak/{own_action}/fjernlenke",
        door=ACTION,
        form={"del": "{}"},
    ),
    Row(
        "action_new",
        "punkt",
        "local_elsewhere_point",
        "/tiltak/nytt?punkt={}&enhet=U0002",
        door=ACTION,
    ),
    Row(
        "measurement_change",
        "m",
        "own_measurement",
        "/malinger/{local}/endre",
        door=CONFIGURE,
        form={"m": "{}", "handling": "utelat"},
    ),
    Row(
        "measurement_deadline",
        "punkt",
        "point",
        "/malinger/{local}/frist",
        door=CONFIGURE,
        form={"punkt": "{}", "dato": "2026-03-01"},
    ),
    Row(
        "snapshot_withdraw",
        "snapshot_id",
        "elsewhere_snapshot",
        "/vedtatt/{}/trekk/{own_publication}",
        door=PUBLISH,
        form={},
    ),
    Row(
        "snapshot_withdraw",
        "publication_id",
        "elsewhere_publication",
        "/vedtatt/{own_snapshot}/trekk/{}",
        door=PUBLISH,
        form={},
    ),
)
"""What is never there for whoever may pass the door: somebody else's file, another object's part."""

HERE_IS = {
    "scorecard": "card",
    "focus_area": "area",
    "success_criterion": "criterion",
    "report_chapter": "tertial_chapter",
    "answer_scale": "scale",
    "year_event": "event",
    "new_year_run": "run",
    "planning_run": "planning",
    "import_profile": "profile",
    "outbox": "message",
    "placement": "placement",
    "measurement_point": "point",
}
"""A kind that the municipality has as a whole → the one of them that the addresses name."""
TABLE_OF = {"helper": "action_helper"}
"""A kind of thing → its table, where that is called something else."""
OWNER_IS = {
    "indicator": "whole",
    "local": "own",
    "local_above": "above",
    "local_elsewhere": "beyond",
}
"""An indicator → the place that owns it; nobody holds anything ``beyond`` but who holds it everywhere."""

OPEN, REFUSED, NOT_FOUND, SHUT = "open", "refused", "not found", "shut"
"""``SHUT``: whoever may not pass the route's door learns nothing, by 403 or by 404."""


def passes(row: Row, role: str) -> bool:
    """Whether the role holds what the route asks for, anywhere."""
    if row.door == "whole":
        return role == "configures all"
    return any(holds(role, row.door, place) for place in (*PLACES, "whole"))


def of_place(row: Row, role: str, place: str) -> str:
    """What becomes of a unit, or of what belongs to one."""
    if place in ("foreign", "unknown"):
        return NOT_FOUND if passes(row, role) else SHUT
    if not passes(row, role):
        return REFUSED
    if row.rights == ("adopt",):  # the level above adopts: a unit alone adopts nobody's
        return OPEN if role == "configures all" else REFUSED
    if not any(holds(role, right, place) for right in row.rights):
        return REFUSED
    return NOT_FOUND if place in row.never else OPEN


def of_indicator(row: Row, role: str, value: str) -> str:
    """What becomes of an indicator, where ``at`` is the unit that the page is about."""
    if value == "foreign":
        return NOT_FOUND if passes(row, role) else SHUT
    if not passes(row, role):
        return REFUSED
    if not sees(role, value) or (row.at == "own" and value not in SEEN_AT_OWN):
        return NOT_FOUND
    owner = OWNER_IS[value]
    if not all(holds(role, right, owner) for right in row.rights):
        return REFUSED
    return NOT_FOUND if value in row.never else OPEN


def of_one(row: Row, role: str, value: str) -> str:
    """What becomes of what the municipality has as a whole."""
    if value == "foreign":
        return NOT_FOUND if passes(row, role) else SHUT
    may = passes(row, role) and all(holds(role, right, "own") for right in row.rights)
    return OPEN if may else REFUSED


def of_others(row: Row, role: str, value: str) -> str:
    """What becomes of somebody else's: not found, but where it is a local indicator's, open to who sees all."""
    if not passes(row, role):
        return REFUSED
    is_local = value.startswith("local_elsewhere")
    return OPEN if is_local and role == "configures all" else NOT_FOUND


def table() -> Any:
    """Every cell: row, role, value and what becomes of it."""
    for rows, values, outcome in (
        (UNIT_ROWS, (*PLACES, "unknown"), of_place),
        (OF_UNITS, (*PLACES, "foreign"), of_place),
        (INDICATORS, (*LOCALS, "foreign"), of_indicator),
        (ONES, ("here", "foreign"), of_one),
        (OTHERS, None, of_others),
    ):
        for row in rows:
            for role in ROLES:
                for value in values or (row.names,):
                    yield row, role, value, outcome(row, role, value)
