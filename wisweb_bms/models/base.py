"""The foundation of all tables: own metadata, keys led by the municipality, and the relationship helper."""

from __future__ import annotations

import datetime as dt
from typing import Any

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    ForeignKeyConstraint,
    Index,
    Integer,
    MetaData,
    String,
    and_,
    event,
)
from sqlalchemy.orm import (
    DeclarativeBase,
    InstrumentedAttribute,
    Mapped,
    MappedColumn,
    Relationship,
    foreign,
    mapped_column,
    relationship,
    remote,
)

from .types import Json, UtcDateTime, frozen

PREFIX = "bms_"
HOST_KEY = 200
"""Longest host key kept, in characters."""


def _constraint_columns(constraint: Any, _table: Any) -> str:
    return "_".join(c.name for c in constraint.columns if c.name != "municipality_id")[:40]


metadata = MetaData(
    naming_convention={
        "rest": _constraint_columns,
        "ix": "%(table_name)s_%(rest)s_ix",
        "uq": "%(table_name)s_%(rest)s_uq",
        "ck": "%(table_name)s_%(constraint_name)s_ck",
        "fk": "%(table_name)s_%(rest)s_fk",
        "pk": "%(table_name)s_pk",
    }
)


class Base(DeclarativeBase):
    """Our own declarative base, apart from the host's ``db.Model``."""

    metadata = metadata


@event.listens_for(Base, "attribute_instrument", propagate=True)
def _freeze_json(_model: Any, _name: str, attribute: Any) -> None:
    columns = getattr(attribute.property, "columns", ())
    if columns and isinstance(columns[0].type, Json):
        event.listen(attribute, "set", lambda _row, value, *_: frozen(value), retval=True)


class OfMunicipality:
    """A row that belongs to one municipality and is known there by its id."""

    municipality_id: Mapped[int] = mapped_column(
        Integer, primary_key=True, autoincrement=False, sort_order=-2
    )
    id: Mapped[int] = mapped_column(
        BigInteger, primary_key=True, autoincrement=False, sort_order=-1
    )


class Trashable:
    """What can be deleted to the trash and restored."""

    deleted_at: Mapped[dt.datetime | None] = mapped_column(UtcDateTime)


class Versioned:
    """What two people may change at once: the loser of a race is told, nothing typed is lost."""

    lock_version: Mapped[int] = mapped_column(Integer, default=1)


class Acted:
    """Who did it and when: (kind user, api, command, import or system; host key or command name)."""

    at: Mapped[dt.datetime] = mapped_column(UtcDateTime)
    actor_kind: Mapped[str] = mapped_column(String(10))
    actor_key: Mapped[str] = mapped_column(String(HOST_KEY))
    correlation_id: Mapped[str] = mapped_column(String(36), default="")


def text_key(**options: Any) -> MappedColumn[Any]:
    """A column for a key that only the host can resolve: text, never a foreign key."""
    return mapped_column(String(HOST_KEY), **options)


def refers(column: str, table: str) -> ForeignKeyConstraint:
    """A foreign key that carries the municipality, so the database refuses a row of another one."""
    return ForeignKeyConstraint(
        ["municipality_id", column], [f"{table}.municipality_id", f"{table}.id"]
    )


def lookup(*columns: str, unique: bool = False) -> Index:
    """An index led by the municipality."""
    return Index(None, "municipality_id", *columns, unique=unique)


def along(reference: InstrumentedAttribute[Any], target: Any) -> ColumnElement[bool]:
    """The join that a reference goes along: the target of that id in the same municipality."""
    source: Any = reference.class_
    return and_(source.municipality_id == target.municipality_id, reference == target.id)


def related(source: str, target: str, column: str, **options: Any) -> Relationship[Any]:
    """A many-to-one relationship over the shared municipality column.

    A plain ``relationship()`` would try to write ``municipality_id`` too, and set it to NULL when an
    optional reference is cleared.
    """

    def join() -> Any:
        registry = Base.registry._class_registry  # noqa: SLF001 - the public lookup needs a mapper
        left: Any = registry[source]
        right: Any = registry[target]
        return and_(
            left.municipality_id == remote(right.municipality_id),
            foreign(getattr(left, column)) == remote(right.id),
        )

    return relationship(target, primaryjoin=join, **options)
