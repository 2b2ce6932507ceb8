"""Torg's tables, as a Flask host commonly has them."""

from __future__ import annotations

from flask_login import UserMixin
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy import ForeignKey
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship


class Base(DeclarativeBase):
    """Torg's base."""


db = SQLAlchemy(model_class=Base)


class Municipality(Base):
    """A tenant."""

    __tablename__ = "municipality"
    id: Mapped[int] = mapped_column(primary_key=True)
    slug: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str]


class Unit(Base):
    """An organisation unit, with at most one leader."""

    __tablename__ = "unit"
    id: Mapped[int] = mapped_column(primary_key=True)
    municipality_id: Mapped[int] = mapped_column(ForeignKey("municipality.id"))
    parent_id: Mapped[int | None] = mapped_column(ForeignKey("unit.id"))
    leader_id: Mapped[int | None] = mapped_column(ForeignKey("person.id", use_alter=True))
    name: Mapped[str]
    sort: Mapped[int] = mapped_column(default=0)


class User(UserMixin, Base):
    """Somebody who logs in; without a municipality they run the host."""

    __tablename__ = "person"
    id: Mapped[int] = mapped_column(primary_key=True)
    municipality_id: Mapped[int | None] = mapped_column(ForeignKey("municipality.id"))
    unit_id: Mapped[int | None] = mapped_column(ForeignKey("unit.id"))
    name: Mapped[str]
    email: Mapped[str]
    active: Mapped[bool] = mapped_column(default=True)
    municipality: Mapped[Municipality | None] = relationship()
    accesses: Mapped[list[Access]] = relationship()
    grants: Mapped[list[Grant]] = relationship()


class Access(Base):
    """An access level on an area."""

    __tablename__ = "access"
    user_id: Mapped[int] = mapped_column(ForeignKey("person.id"), primary_key=True)
    unit_id: Mapped[int] = mapped_column(ForeignKey("unit.id"), primary_key=True)
    level: Mapped[str]


class Grant(Base):
    """A right of a plug-in, granted by name for the whole municipality."""

    __tablename__ = "grant_by_name"
    user_id: Mapped[int] = mapped_column(ForeignKey("person.id"), primary_key=True)
    right: Mapped[str] = mapped_column(primary_key=True)
