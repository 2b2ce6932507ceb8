"""Business plans, tertial and annual reports: the document, its chapters of text, and their templates."""

from __future__ import annotations

from sqlalchemy import BigInteger, Boolean, Integer, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from .base import Acted, Base, OfMunicipality, Trashable, Versioned, lookup, refers, text_key

PLAN, TERTIAL, ANNUAL = "plan", "tertial", "annual"
KINDS = (PLAN, TERTIAL, ANNUAL)
DRAFT, SUBMITTED, RETURNED, ADOPTED = "draft", "submitted", "returned", "adopted"
STATES = (DRAFT, SUBMITTED, RETURNED, ADOPTED)


class ChapterTemplate(OfMunicipality, Trashable, Versioned, Base):
    """A chapter that every document of a kind has; ``key`` is its anchor and never changes."""

    __tablename__ = "bms_report_chapter"
    __table_args__ = (
        UniqueConstraint("municipality_id", "kind", "key"),
        lookup("kind", "sort"),
    )
    kind: Mapped[str] = mapped_column(String(10))
    key: Mapped[str] = mapped_column(String(40))
    heading: Mapped[str] = mapped_column(String(200))
    help: Mapped[str] = mapped_column(Text, default="")
    required: Mapped[bool] = mapped_column(Boolean, default=False)
    drawn: Mapped[str] = mapped_column(String(12), default="")
    gather: Mapped[bool] = mapped_column(Boolean, default=False)
    sort: Mapped[int] = mapped_column(Integer, default=0)


class ReportDocument(OfMunicipality, Versioned, Acted, Base):
    """What one unit plans or reports for a period by a card; the Acted columns say who set its state.

    ``snapshot_id`` is the last adoption's frozen text, which stays when a new draft is begun.
    ``comment`` is what was said when it was returned.
    """

    __tablename__ = "bms_report"
    __table_args__ = (
        refers("scorecard_id", "bms_scorecard"),
        UniqueConstraint("municipality_id", "kind", "scorecard_id", "unit_key", "period_key"),
        lookup("kind", "period_key"),
        lookup("unit_key"),
    )
    kind: Mapped[str] = mapped_column(String(10))
    scorecard_id: Mapped[int] = mapped_column(BigInteger)
    unit_key: Mapped[str] = text_key()
    period_key: Mapped[str] = mapped_column(String(10))
    state: Mapped[str] = mapped_column(String(10), default=DRAFT)
    comment: Mapped[str] = mapped_column(Text, default="")
    snapshot_id: Mapped[int | None] = mapped_column(BigInteger)


class ReportText(OfMunicipality, Versioned, Acted, Base):
    """The text of one chapter of one document, sanitised; the Acted columns say who wrote it last.

    ``gather`` is the writer's choice to show what the units below have written in the chapter.
    ``copied_from`` is the period an unchanged text was taken from, empty once it has been edited.
    """

    __tablename__ = "bms_report_text"
    __table_args__ = (
        refers("report_id", "bms_report"),
        refers("chapter_id", "bms_report_chapter"),
        UniqueConstraint("municipality_id", "report_id", "chapter_id"),
    )
    report_id: Mapped[int] = mapped_column(BigInteger)
    chapter_id: Mapped[int] = mapped_column(BigInteger)
    html: Mapped[str] = mapped_column(Text, default="")
    gather: Mapped[bool] = mapped_column(Boolean, default=False)
    copied_from: Mapped[str] = mapped_column(String(10), default="")
