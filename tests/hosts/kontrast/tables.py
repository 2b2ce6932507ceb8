"""Kontrast's own tables, people and Alembic history."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, Engine, ForeignKey, String, func, select
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, scoped_session


class Base(DeclarativeBase):
    """Kontrast's own base."""


class Town(Base):
    """A municipality on the intranet."""

    __tablename__ = "town"
    code: Mapped[str] = mapped_column(String(4), primary_key=True)
    name: Mapped[str]


class Person(Base):
    """Somebody with a login; ``town`` is empty for those who run the intranet."""

    __tablename__ = "person"
    id: Mapped[int] = mapped_column(primary_key=True)
    login: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str]
    town: Mapped[str | None] = mapped_column(ForeignKey("town.code"))
    role: Mapped[str]


class Note(Base):
    """Something of the host's own."""

    __tablename__ = "note"
    id: Mapped[int] = mapped_column(primary_key=True)
    text: Mapped[str]


TOWNS = (("5011", "Hemne"), ("5402", "Harstad"))
PEOPLE = (
    ("rita", "Rita Rådmann", "5011", "chief"),
    ("vera", "Vera Vanlig", "5011", "none"),
    ("lars", "Lars Leser", "5011", "reader"),
    ("hilde", "Hilde Harstad", "5402", "chief"),
    ("drift", "Drift", None, "operator"),
)


def include_name(name: str | None, kind: str, _parents: object) -> bool:
    """The one line that keeps the plug-in's tables out of the host's own migrations."""
    return not (kind == "table" and (name or "").startswith("bms_"))


def config(connection: Connection) -> Config:
    """Kontrast's own Alembic, whose version table has the default name."""
    made = Config()
    made.set_main_option("script_location", str(Path(__file__).parent / "history"))
    made.set_main_option("path_separator", "os")
    made.attributes["connection"] = connection
    return made


def upgrade(engine: Engine) -> None:
    """Run Kontrast's own migrations."""
    with engine.begin() as connection:
        command.upgrade(config(connection), "head")


def fill(sessions: scoped_session[Any]) -> None:
    """The towns and people, once."""
    if sessions.scalar(select(func.count()).select_from(Town)) == 0:
        sessions.add_all(Town(code=code, name=name) for code, name in TOWNS)
        sessions.flush()
        sessions.add_all(
            Person(login=login, name=name, town=town, role=role)
            for login, name, town, role in PEOPLE
        )
        sessions.commit()
    sessions.remove()
