"""What has changed since a document was adopted: each difference as one sentence, *was* and *is now*."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TypeVar

from wisweb_bms.queries.content_figures import actions, levels, rows
from wisweb_bms.queries.content_views import ContentAction, ReportContent, RowContent
from wisweb_bms.queries.report_views import TextChapter
from wisweb_bms.queries.view_models import Said
from wisweb_bms.reports.html_blocks import plain_text
from wisweb_bms.views.report_words import ReportWords

T = TypeVar("T")
LONG = 200
"""A text that is longer is told to be changed, without being repeated."""


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two contents, and the words that know its persons."""

    content: ReportContent
    words: ReportWords


class Changes:
    """Compares a snapshot's content with the same content as it would be made now."""

    def __init__(self, then: Side, now: Side) -> None:
        self.then, self.now = then, now
        self._ = then.words._
        self._closed = any(level.closed for _, level in levels(then.content))

    def sentences(self) -> tuple[str, ...]:
        """Names, figures and targets in the order of the card, then texts and actions."""
        return (*self._names(), *self._rows(), *self._said(), *self._chapters(), *self._actions())

    def _differs(self, what: str, was: str, now: str) -> Iterator[str]:
        if was != now:
            said = self._("{what}: var {was}, er nå {now}.")
            yield said.format(what=what, was=was or "–", now=now or "–")

    def _text(self, what: str, was: str, now: str) -> Iterator[str]:
        """A text: repeated where it is short, else only told to be another."""
        if was != now and max(len(was), len(now)) > LONG:
            yield self._("{what}: teksten er endret.").format(what=what)
        elif was != now:
            yield from self._differs(what, f"«{was}»" if was else "", f"«{now}»" if now else "")

    # -- names -----------------------------------------------------------------------------------

    def _names(self) -> Iterator[str]:
        then, now = self.then.content, self.now.content
        yield from self._differs(self._("Kommunens navn"), then.municipality, now.municipality)
        yield from self._differs(self._("Områdets navn"), then.unit.name, now.unit.name)
        yield from self._differs(self._("Styringskortets navn"), then.card_name, now.card_name)
        areas = {a.focus_area_id: a for a in now.areas}
        criteria = {c.criterion_id: c for a in now.areas for c in a.criteria}
        for area in then.areas:
            if area.focus_area_id in areas:
                same = areas[area.focus_area_id]
                yield from self._differs(self._("Fokusområde"), area.name, same.name)
                what = self._("Mål for fokusområdet {area}").format(area=area.name)
                yield from self._text(what, area.aim, same.aim)
            for one in area.criteria:
                if one.criterion_id is not None and one.criterion_id in criteria:
                    other = criteria[one.criterion_id]
                    yield from self._differs(self._("Suksesskriterium"), one.text, other.text)

    # -- figures and targets -----------------------------------------------------------------------

    def _rows(self) -> Iterator[str]:
        then = {one.row.indicator_id: one for one in rows(self.then.content)}
        now = {one.row.indicator_id: one for one in rows(self.now.content)}
        yield from self._gone_and_new(
            then,
            now,
            lambda one: f"{one.row.code} {one.row.name}",
            self._("{what} står ikke lenger her."),
            self._("{what} er kommet til."),
        )
        for key in [k for k in then if k in now]:
            yield from self._row(then[key], now[key])

    def _row(self, then: RowContent, now: RowContent) -> Iterator[str]:
        words = self.then.words
        was, new = then.row.cell, now.row.cell
        name = words.indicator(then.row).text
        yield from self._differs(self._("Indikator"), name, words.indicator(now.row).text)
        figures = (
            (self._("resultat"), words.result(was).text, words.result(new).text),
            (
                self._("prognose"),
                words.number(was.forecast, was.decimals).text,
                words.number(new.forecast, new.decimals).text,
            ),
            (
                self._("mål"),
                words.target(was.target, was.decimals).text,
                words.target(new.target, new.decimals).text,
            ),
            (
                self._("mål for planåret"),
                words.target(then.coming, was.decimals).text,
                words.target(now.coming, new.decimals).text,
            ),
        )
        for what, before, after in figures:
            yield from self._differs(f"{name}, {what}", before, after)

    def _gone_and_new(
        self,
        then: Mapping[int, T],
        now: Mapping[int, T],
        name: Callable[[T], str],
        gone: str,
        new: str,
    ) -> Iterator[str]:
        yield from (gone.format(what=name(one)) for key, one in then.items() if key not in now)
        yield from (new.format(what=name(one)) for key, one in now.items() if key not in then)

    # -- texts -----------------------------------------------------------------------------------

    def _said(self) -> Iterator[str]:
        now = dict(levels(self.now.content))
        for key, level in levels(self.then.content):
            if key in now:
                what = self._("Vurderingen av {level}").format(level=self._level(key))
                yield from self._text(what, _said(level.said), _said(now[key].said))

    def _level(self, key: str) -> str:
        content = self.then.content
        named = {"card": content.card_name, "apart": ""}
        for area in content.areas:
            named[f"f{area.focus_area_id}"] = area.name
            for one in area.criteria:
                named[f"k{one.criterion_id}"] = one.text
                named |= {f"i{r.row.indicator_id}": f"{r.row.code} {r.row.name}" for r in one.rows}
        return named[key]

    def _chapters(self) -> Iterator[str]:
        now = {c.key: c for c in self.now.content.chapters}
        for chapter in self.then.content.chapters:
            if chapter.key not in now:
                said = self._("Kapitlet «{heading}» står ikke lenger her.")
                yield said.format(heading=chapter.heading)
                continue
            yield from self._chapter(chapter, now.pop(chapter.key))
        for chapter in now.values():
            if chapter.html or chapter.below:
                yield self._("Kapitlet «{heading}» er kommet til.").format(heading=chapter.heading)

    def _chapter(self, then: TextChapter, now: TextChapter) -> Iterator[str]:
        yield from self._differs(self._("Overskrift"), then.heading, now.heading)
        what = self._("Kapitlet «{heading}»").format(heading=then.heading)
        yield from self._text(what, plain_text(then.html), plain_text(now.html))
        below = {b.unit.key: b for b in now.below}
        for one in then.below:
            same = below.pop(one.unit.key, None)
            about = f"{what}, {one.unit.name}"
            yield from self._text(
                about, plain_text(one.html), plain_text(same.html) if same else ""
            )
        for one in below.values():
            yield from self._text(f"{what}, {one.unit.name}", "", plain_text(one.html))

    # -- actions -----------------------------------------------------------------------------------

    def _actions(self) -> Iterator[str]:
        then = {one.line.id: one for one in actions(self.then.content)}
        now = {one.line.id: one for one in self._comparable(actions(self.now.content))}
        yield from self._gone_and_new(
            then,
            now,
            lambda one: one.line.title,
            self._("Tiltaket «{what}» står ikke lenger her."),
            self._("Tiltaket «{what}» er kommet til."),
        )
        for key in [k for k in then if k in now]:
            yield from self._action(then[key], now[key])

    def _comparable(self, found: Iterable[ContentAction]) -> Iterator[ContentAction]:
        """Of units that were closed to the one who adopted it, nobody can tell what is new."""
        own = self.then.content.unit.key
        known = {one.line.id for one in actions(self.then.content)}
        for one in found:
            if not self._closed or one.line.unit.key == own or one.line.id in known:
                yield one

    def _action(self, then: ContentAction, now: ContentAction) -> Iterator[str]:
        before, after, words = then.line, now.line, self.then.words
        formats = words.formats
        about = self._("Tiltaket «{action}»").format(action=before.title)
        yield from self._differs(self._("Tiltakets navn"), before.title, after.title)
        facts = (
            (
                self._("status"),
                words.action_status[before.status].lower(),
                words.action_status[after.status].lower(),
            ),
            (self._("område"), before.unit.name, after.unit.name),
            (self._("frist"), formats.date(before.deadline), formats.date(after.deadline)),
            (
                self._("kostnad"),
                formats.number_trim(before.cost),
                formats.number_trim(after.cost),
            ),
        )
        for what, was, new in facts:
            yield from self._differs(f"{about}, {what}", was, new)
        yield from self._responsible(about, before.responsible_key, after.responsible_key)

    def _responsible(self, about: str, was: str | None, now: str | None) -> Iterator[str]:
        """Compared by name: a person who has been forgotten is told of no more."""
        old = self.then.words.name_of(was)
        new = self.now.words.name_of(now)
        if old is not None and new is not None:
            what = self._("ansvarlig")
            yield from self._differs(f"{about}, {what}", old, new)


def _said(said: Said | None) -> str:
    if said is None:
        return ""
    return f"{said.text} ({said.colour})" if said.colour else said.text
