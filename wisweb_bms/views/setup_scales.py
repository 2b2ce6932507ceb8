"""*Oppsett*, the named answer scales: their steps and what some of them mean."""

from __future__ import annotations

from typing import Any

from flask import Response
from werkzeug.wrappers import Response as BaseResponse

from wisweb_bms.forms.setup import Field
from wisweb_bms.hooks import WHOLE
from wisweb_bms.models import AnswerScale
from wisweb_bms.queries.setup_lists import scale_list
from wisweb_bms.rights import CONFIGURE, requires
from wisweb_bms.services import scales as verbs
from wisweb_bms.services.keeping import Refused
from wisweb_bms.views.blueprint import bp
from wisweb_bms.views.setup_desk import ListDesk, Listed
from wisweb_bms.views.visit import need


@bp.get("/oppsett/skalaer")
@requires(CONFIGURE)
def setup_scales() -> Response:
    """The scales, with none chosen."""
    return _Desk(None).page()


@bp.route("/oppsett/skalaer/ny", methods=["GET", "POST"])
@requires(CONFIGURE, keeps_form=True)
def setup_scale_new() -> BaseResponse:
    """A new scale."""
    return _Desk(None).form()


@bp.route("/oppsett/skalaer/<int:scale_id>", methods=["GET", "POST"])
@requires(CONFIGURE, keeps_form=True)
def setup_scale(scale_id: int) -> BaseResponse:
    """A scale, read or edited."""
    return _Desk(scale_id).form()


@bp.post("/oppsett/skalaer/<int:scale_id>/<any(slett,gjenopprett):verb>")
@requires(CONFIGURE)
def setup_scale_act(scale_id: int, verb: str) -> BaseResponse:
    """Trash or restore a scale."""
    return _Desk(scale_id).act(verb)


class _Desk(ListDesk):
    """One request about a scale, or about all of them."""

    argument = "scale_id"
    endpoints = ("setup_scales", "setup_scale_new", "setup_scale", "setup_scale_act")

    def __init__(self, row_id: int | None) -> None:
        need(CONFIGURE, WHOLE)
        super().__init__(AnswerScale, row_id)

    def prepare(self) -> None:
        _ = self._
        self.title, self.one = _("Svarskalaer"), _("Svarskala")
        self.new, self.nothing = _("Ny skala"), ""
        self.about = _(
            "Skalaene som spørsmål kan besvares på. En indikator velger en av dem i registeret. "
            "En skala som det er svart på, beholder trinnene sine."
        )

    def fields(self) -> tuple[Field, ...]:
        _, most = self._, verbs.HIGHEST
        group = _("Trinn på skalaen")
        step: dict[str, Any] = {"required": True, "lowest": 0, "highest": most, "group": group}
        return (
            Field("name", _("Navn"), longest=60, required=True),
            Field("lowest", _("Laveste trinn"), "whole", **step),
            Field("highest", _("Høyeste trinn"), "whole", **step),
            Field(
                "words",
                _("Ord for trinnene"),
                "area",
                longest=8000,
                group=group,
                hint=_(
                    "Ett trinn på hver linje, som «1 Helt uenig». Trinn uten ord står som tall."
                ),
            ),
        )

    def known(self) -> dict[str, Any]:
        return super().known() | {"words": _lines(self.row.words)}

    def keep(self, values: dict[str, Any], seen: int | None) -> AnswerScale:
        values["words"] = _words(values["words"])
        return verbs.save(self.session, self.mid, self.row, values, self.actor, seen)

    def trash(self) -> None:
        verbs.trash(self.session, self.row, self.actor)

    def restore(self) -> None:
        verbs.restore(self.session, self.row, self.actor)

    def label(self, row: Any) -> str:
        return str(row.name)

    def listed(self) -> list[Listed]:
        verbs.offered(self.session, self.mid, self.here.locale)
        _ = self._
        return [
            Listed(
                row,
                row.name,
                (
                    _("{low} til {high}").format(low=row.lowest, high=row.highest),
                    ", ".join(f"{step} {word}" for step, word in _pairs(row.words)),
                    self.ours.ngettext("%(num)d indikator", "%(num)d indikatorer", used)
                    % {"num": used},
                ),
            )
            for row, used in scale_list(self.session, self.mid)
        ]

    def heads(self) -> tuple[str, ...]:
        _ = self._
        return (_("Navn"), _("Trinn på skalaen"), _("Ord for trinnene"), _("Brukes av"))


def _pairs(words: dict[str, str]) -> list[tuple[int, str]]:
    return sorted((int(step), word) for step, word in words.items())


def _lines(words: dict[str, str]) -> str:
    return "\n".join(f"{step} {word}" for step, word in _pairs(words))


def _words(text: str) -> dict[str, str]:
    """Step → word of lines such as ``1 Helt uenig``; Refused where a line has no step first."""
    found: dict[str, str] = {}
    for line in filter(None, map(str.strip, text.split("\n"))):
        step, _space, word = line.replace("=", " ").replace(":", " ").partition(" ")
        if not (step.isdecimal() and word.strip()) or len(step) > 3 or str(int(step)) in found:
            raise Refused("word_line", field="words", read=line[:60])
        if len(word.strip()) > verbs.LONGEST_WORD:
            raise Refused("word_long", field="words", most=verbs.LONGEST_WORD)
        found[str(int(step))] = word.strip()
    return found
