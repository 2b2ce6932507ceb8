"""Makes a document's content for the one who is here, and puts an adopted one beside it."""

from __future__ import annotations

from collections.abc import Mapping

from wisweb_bms.engine.periods import Period
from wisweb_bms.host import get_host
from wisweb_bms.models import ReportDocument, Scorecard, Snapshot
from wisweb_bms.queries.content_figures import open_to, people_in
from wisweb_bms.queries.content_views import ReportContent
from wisweb_bms.queries.report_content import Asked, report_content
from wisweb_bms.queries.report_texts import chapters
from wisweb_bms.queries.report_views import TextChapter
from wisweb_bms.queries.snapshots import ADOPTER, Adopted
from wisweb_bms.reports.document import Document
from wisweb_bms.views.action_words import People
from wisweb_bms.views.actions import readable
from wisweb_bms.views.content_changes import Changes, Side
from wisweb_bms.views.formats import Formats
from wisweb_bms.views.parameters import Place
from wisweb_bms.views.report_document import Pairs, compose
from wisweb_bms.views.report_words import ReportWords, Who


def content_now(
    here: Place,
    kind: str,
    card: Scorecard,
    unit_key: str,
    period: Period,
    texts: tuple[TextChapter, ...] = (),
) -> ReportContent:
    """The content as it would be adopted now by the visitor: what they may not open is only counted."""
    asked = Asked(kind, card, unit_key, period, here.tree, readable(here))
    return report_content(here.scope, asked, here.names, texts)


def names_in(here: Place, content: ReportContent) -> dict[str, str]:
    """User key → name of everybody the content names, and of the visitor; one question to the host."""
    keys = {*people_in(content), here.visit.user.key}
    found = get_host().users(here.visit.municipality.key, keys)
    return {key: user.name for key, user in found.items()}


def formats_here(here: Place) -> Formats:
    """Formats in the visitor's language and the municipality's time."""
    return Formats(here.visit.locale, here.scope.municipality.time_zone)


def who_then(found: Adopted) -> Who:
    """The names as they were when it was adopted; empty for one who has been forgotten."""
    people: Mapping[str, str] = {word: one.name for word, one in found.people.items()}
    return lambda word: people.get(word, "")


def facts_of(found: Adopted, formats: Formats, who: Who | None) -> Pairs:
    """Who adopted it, when and where, and its hash."""
    _, row = formats.texts.gettext, found.row
    pairs = (
        (_("Vedtatt"), formats.date(row.day)),
        (_("Vedtatt i"), row.body),
        (_("Saksnummer"), row.case_number),
        (_("Registrert av"), who(ADOPTER) if who is not None else ""),
        (_("Kontrollsum"), row.content_hash),
    )
    return tuple((name, text) for name, text in pairs if text)


def document_of(
    found: Adopted, formats: Formats, content: ReportContent, *, with_names: bool = True
) -> Document:
    """The adopted document, from what the snapshot keeps alone, the names of the levels among it."""
    formats = Formats(formats.texts.locale, formats.tz.key, dict(content.level_names))
    who = who_then(found) if with_names else None
    state = formats.texts.gettext("Vedtatt {day}").format(day=formats.date(found.row.day))
    return compose(content, formats, who, facts=facts_of(found, formats, who), state=state)


def open_here(here: Place, found: Adopted) -> ReportContent:
    """The adopted content without what the visitor may not open."""
    return open_to(found.content, lambda key: key in readable(here))


def changes_since(here: Place, found: Adopted, content: ReportContent) -> tuple[str, ...]:
    """The differences between what was adopted and what would be adopted now; the card may be gone."""
    row, formats = found.row, formats_here(here)
    card = here.scope.session.get_one(Scorecard, (row.municipality_id, row.scorecard_id))
    period = Period.parse(row.period_key)
    now = content_now(here, row.kind, card, row.unit_key, period, _texts_now(here, row, content))
    people = People(here.visit)
    people.know(people_in(now))
    then = Side(content, ReportWords(formats, who_then(found)))
    return Changes(then, Side(now, ReportWords(formats, people.name))).sentences()


def _texts_now(here: Place, row: Snapshot, content: ReportContent) -> tuple[TextChapter, ...]:
    """The document's texts of today; the adopted ones where it has no document to change."""
    key = (row.municipality_id, row.report_id)
    report = here.scope.session.get(ReportDocument, key) if row.report_id is not None else None
    if report is None:
        return content.chapters
    return chapters(here.scope, report, here.names, here.visit.access.units("bms.read"))
