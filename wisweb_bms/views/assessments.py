"""Writing assessments: the card's tree with a text and, if wanted, an own colour at every node."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from flask import Response, jsonify, redirect, request
from werkzeug.wrappers import Response as BaseResponse

from wisweb_bms.engine.periods import Period
from wisweb_bms.models import Scorecard
from wisweb_bms.queries.assessments import NodeKey, Written, open_below, versions, written
from wisweb_bms.queries.scorecard import card_page
from wisweb_bms.queries.view_models import CardPage, CellView, Said, ScoreView
from wisweb_bms.rights import requires
from wisweb_bms.services import assess as verbs
from wisweb_bms.services.actor import Actor
from wisweb_bms.services.keeping import Overtaken, Refused
from wisweb_bms.views.blueprint import bp
from wisweb_bms.views.csrf import is_trusted
from wisweb_bms.views.environment import render_page, url
from wisweb_bms.views.messages import say
from wisweb_bms.views.parameters import Place, chosen_card, chosen_period, periods, place
from wisweb_bms.views.sent import whole_or_none
from wisweb_bms.views.setup_sentences import OLD_FORM, OVERTAKEN, sentence
from wisweb_bms.views.texts import texts
from wisweb_bms.views.visit import need
from wisweb_bms.views.way_back import TASKS, back_or, origin


@dataclass(frozen=True, slots=True)
class NodeLine:
    """A node of the card with its fields."""

    kind: str
    id: int
    name: str
    text: str
    colour: str
    version: int
    cell: CellView | None = None
    score: ScoreView | None = None
    below: tuple[tuple[str, Said], ...] = ()
    fault: str = ""
    theirs: Said | None = None

    @property
    def key(self) -> str:
        return f"{self.kind}-{self.id}"


@bp.route("/vurdering/<int:card_id>", methods=["GET", "POST"])
@requires("bms.report", unit_arg="enhet", keeps_form=True)
def assess(card_id: int) -> BaseResponse:
    """The form of a card × unit × period; each node is saved on its own."""
    here = place()
    need("bms.report", here.unit_key)
    period = chosen_period(periods(here), here.scope.today)
    card = chosen_card(here, card_id, period.year)
    assert card is not None
    desk = _Desk(here, card, period)
    return desk.save() if request.method == "POST" else desk.page()


class _Desk:
    """One request about a card's assessments."""

    def __init__(self, here: Place, card: Scorecard, period: Period) -> None:
        self.here, self.card, self.period = here, card, period
        self._ = texts(here.visit.locale).gettext
        self.shown = card_page(here.scope, card, here.unit_key, period, here.names)
        self.notice = ""

    def _lines(self) -> list[NodeLine]:
        here, unit_key = self.here, self.here.unit_key
        tree = here.tree
        below = [k for k in tree.children.get(unit_key, ()) if here.names.is_open(k)]
        said = written(here.scope, self.card.id, [unit_key, *below], self.period)
        said = open_below(here.scope, said, unit_key, self.period)
        at = versions(here.scope, self.card.id, unit_key, self.period)
        return [self._with_said(line, said, at) for line in _nodes(self.shown)]

    def _with_said(
        self,
        line: NodeLine,
        said: Mapping[NodeKey, list[Written]],
        at: Mapping[NodeKey, int],
    ) -> NodeLine:
        key = (line.kind, line.id)
        mine = next((w.said for w in said.get(key, ()) if w.unit_key == self.here.unit_key), None)
        others = tuple(
            (self.here.names.ref(w.unit_key).name, w.said)
            for w in said.get(key, ())
            if w.unit_key != self.here.unit_key
        )
        return replace(
            line,
            text=mine.text if mine else "",
            colour=mine.colour.value if mine and mine.colour else "",
            version=at.get(key, 0),
            below=others,
        )

    def page(self, lines: list[NodeLine] | None = None, status: int = 200) -> Response:
        found = lines or self._lines()
        return render_page(
            "assess.html",
            status=status,
            page=self.shown,
            lines=found,
            faults=[line for line in found if line.fault],
            notice=self.notice,
            longest=verbs.LONGEST,
            action=self._address("assess", fra=origin(TASKS) or None),
        )

    def save(self) -> BaseResponse:
        trusted = is_trusted()
        lines = [self._typed(line) for line in self._lines()]
        if not trusted:
            self.notice = self._(OLD_FORM)
            return self.page(lines, 400)
        kept = [self._keep(line) for line in lines]
        self.here.scope.session.commit()
        if request.form.get("auto") == "ja":
            versions_now = {line.key: line.version for line in kept}
            return jsonify(faults={k.key: k.fault for k in kept if k.fault}, versions=versions_now)
        if any(line.fault for line in kept):
            return self.page(kept)
        say("success", self._("Lagret."))
        return redirect(back_or(self._address("card")), 303)

    def _address(self, endpoint: str, **more: str | None) -> str:
        unit_key, period = self.here.unit_key, self.period.key
        return url(endpoint, card_id=self.card.id, enhet=unit_key, periode=period, **more)

    def _typed(self, line: NodeLine) -> NodeLine:
        sent = request.form
        if f"t-{line.key}" not in sent:
            return line
        text = sent[f"t-{line.key}"].replace("\r\n", "\n").strip()
        seen = whole_or_none(sent.get(f"v-{line.key}", ""))
        return replace(
            line,
            text=text,
            colour=sent.get(f"f-{line.key}", ""),
            version=line.version if seen is None else seen,
        )

    def _keep(self, line: NodeLine) -> NodeLine:
        if f"t-{line.key}" not in request.form:
            return line
        node = verbs.Node(
            self.here.scope.municipality_id,
            self.card.id,
            self.here.unit_key,
            self.period.key,
            line.kind,
            line.id,
        )
        before = verbs.find(self.here.scope.session, node)
        if before is not None and (before.text, before.colour or "") == (line.text, line.colour):
            return replace(line, version=before.lock_version)
        try:
            row = verbs.assess(
                self.here.scope.session,
                node,
                line.text,
                line.colour,
                Actor("user", self.here.visit.user.key),
                line.version,
            )
        except Overtaken as other:
            theirs: Any = other.row
            said = Said(theirs.text, theirs.colour)
            fault = self._(OVERTAKEN)
            return replace(line, fault=fault, theirs=said, version=theirs.lock_version)
        except Refused as refused:
            return replace(line, fault=sentence(refused, self._))
        return replace(line, version=row.lock_version if row else 0)


def _nodes(page: CardPage) -> list[NodeLine]:
    """The card, its focus areas, criteria and indicators in the order they stand."""
    found = [NodeLine("card", 0, page.scorecard_name, "", "", 0, score=page.score)]
    for area in page.focus_areas:
        found.append(
            NodeLine("focus_area", area.focus_area_id, area.name, "", "", 0, score=area.score)
        )
        for criterion in area.criteria:
            if criterion.criterion_id is not None:
                id, text, score = criterion.criterion_id, criterion.text, criterion.score
                found.append(NodeLine("criterion", id, text, "", "", 0, score=score))
            found += [
                NodeLine("indicator", r.indicator_id, r.name, "", "", 0, cell=r.cell)
                for r in criterion.rows
                if not r.cell.hidden
            ]
    return found
