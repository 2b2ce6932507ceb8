"""The host's own tables: municipalities, units, users and what each of them may do where."""

from __future__ import annotations

from flask_login import UserMixin
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy import ForeignKey, MetaData, UniqueConstraint
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship

LEVELS = ("les", "skriv", "administrator")
LOCALES = {"nb": "Bokmål", "nn": "Nynorsk", "en": "English"}


class Base(DeclarativeBase):
    """The host's metadata, with names that both databases agree on."""

    metadata = MetaData(
        naming_convention={
            "pk": "pk_%(table_name)s",
            "uq": "uq_%(table_name)s_%(column_0_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s",
            "ix": "ix_%(table_name)s_%(column_0_name)s",
        }
    )


db = SQLAlchemy(model_class=Base)


class Municipality(Base):
    """A tenant; its key is what users type as *domain*."""

    __tablename__ = "municipalities"

    id: Mapped[int] = mapped_column(primary_key=True)
    key: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str]
    number: Mapped[str | None]


class Unit(Base):
    """An organisation unit in a municipality's tree."""

    __tablename__ = "units"
    __table_args__ = (UniqueConstraint("municipality_id", "key"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    municipality_id: Mapped[int] = mapped_column(ForeignKey("municipalities.id"))
    key: Mapped[str]
    name: Mapped[str]
    parent_id: Mapped[int | None] = mapped_column(ForeignKey("units.id"))
    sort: Mapped[int] = mapped_column(default=0)
    active: Mapped[bool] = mapped_column(default=True)

    parent: Mapped[Unit | None] = relationship(remote_side=[id])


class User(UserMixin, Base):
    """A person who logs in; one without a municipality administers the host."""

    __tablename__ = "users"
    __table_args__ = (UniqueConstraint("municipality_id", "username"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    municipality_id: Mapped[int | None] = mapped_column(ForeignKey("municipalities.id"))
    username: Mapped[str]
    name: Mapped[str]
    title: Mapped[str] = mapped_column(default="")
    email: Mapped[str | None]
    password_hash: Mapped[str]
    locale: Mapped[str] = mapped_column(default="nb")
    active: Mapped[bool] = mapped_column(default=True)
    host_administrator: Mapped[bool] = mapped_column(default=False)

    municipality: Mapped[Municipality | None] = relationship()
    memberships: Mapped[list[Membership]] = relationship(back_populates="user")
    accesses: Mapped[list[Access]] = relationship(back_populates="user")
    grants: Mapped[list[Grant]] = relationship(back_populates="user")

    @property
    def is_active(self) -> bool:
        """Whether the user may log in and stay logged in."""
        return self.active


class Membership(Base):
    """A user's place in a unit, and whether they lead it."""

    __tablename__ = "memberships"

    user_id: Mapped[int] = mapped_column(ForeignKey("users.id"), primary_key=True)
    unit_id: Mapped[int] = mapped_column(ForeignKey("units.id"), primary_key=True)
    leads: Mapped[bool] = mapped_column(default=False)

    user: Mapped[User] = relationship(back_populates="memberships")
    unit: Mapped[Unit] = relationship(lazy="joined")


class Access(Base):
    """A user's access level in an area: a unit and all below it, or the whole municipality."""

    __tablename__ = "accesses"

    id: Mapped[int] = mapped_column(primary_key=True)
    user_id: Mapped[int] = mapped_column(ForeignKey("users.id"), index=True)
    unit_id: Mapped[int | None] = mapped_column(ForeignKey("units.id"))
    level: Mapped[str]

    user: Mapped[User] = relationship(back_populates="accesses")
    unit: Mapped[Unit | None] = relationship(lazy="joined")


class Grant(Base):
    """A plug-in's right given to a user by name, in an area as for a level."""

    __tablename__ = "grants"

    id: Mapped[int] = mapped_column(primary_key=True)
    user_id: Mapped[int] = mapped_column(ForeignKey("users.id"), index=True)
    unit_id: Mapped[int | None] = mapped_column(ForeignKey("units.id"))
    right: Mapped[str]

    user: Mapped[User] = relationship(back_populates="grants")
    unit: Mapped[Unit | None] = relationship(lazy="joined")
