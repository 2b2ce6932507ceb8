"""Municipalities, units and users to try with; repeating it adds only what is missing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session, scoped_session
from werkzeug.security import generate_password_hash

from demo.models import Access, Grant, Membership, Municipality, Unit, User
from demo.places import Person, Place, all_places

PASSWORD = "demo"  # a stand-in's, and its log-in page says so


@dataclass(slots=True)
class Sower:
    """Puts in one place at a time."""

    session: Session | scoped_session[Any]
    hash: str
    added: list[str] = field(default_factory=list)

    def place(self, place: Place) -> None:
        """The municipality with its units and people."""
        row = self._municipality(place)
        units = self._units(row, place)
        people = [self._person(row, units, person) for person in place.people]
        if any(people):
            self.added.append(f"{place.name}: {len(units)} områder, {sum(people)} nye brukere.")

    def host_administrator(self) -> None:
        """The one who administers the host, and belongs to no municipality."""
        query = select(User).where(User.municipality_id.is_(None), User.username == "vert.admin")
        if self.session.scalar(query) is None:
            self.session.add(
                User(
                    username="vert.admin",
                    name="Vertsadministrator",
                    password_hash=self.hash,
                    host_administrator=True,
                )
            )

    def _municipality(self, place: Place) -> Municipality:
        row = self.session.scalar(select(Municipality).where(Municipality.key == place.key))
        if row is None:
            row = Municipality(key=place.key, name=place.name, number=place.number)
            self.session.add(row)
            self.session.flush()
        return row

    def _units(self, row: Municipality, place: Place) -> dict[str, Unit]:
        query = select(Unit).where(Unit.municipality_id == row.id)
        units = {unit.key: unit for unit in self.session.scalars(query)}
        for sort, new in enumerate(place.units):
            if new.key not in units:
                units[new.key] = Unit(
                    municipality_id=row.id,
                    key=new.key,
                    name=new.name,
                    parent=units[new.parent] if new.parent else None,
                    sort=sort,
                )
                self.session.add(units[new.key])
        self.session.flush()
        return units

    def _person(self, row: Municipality, units: dict[str, Unit], person: Person) -> bool:
        query = select(User).where(User.municipality_id == row.id, User.username == person.key)
        if self.session.scalar(query) is not None:
            return False
        user = User(
            municipality_id=row.id,
            username=person.key,
            name=person.name,
            title=person.title,
            email=f"{person.key}@{row.key}.example".replace("ø", "o"),
            password_hash=self.hash,
            memberships=[Membership(unit=units[u], leads=u in person.leads) for u in person.units],
            accesses=[Access(unit=units.get(u or ""), level=level) for level, u in person.levels],
            grants=[Grant(unit=units.get(u or ""), right=right) for right, u in person.grants],
        )
        self.session.add(user)
        return True


def seed(
    session: Session | scoped_session[Any], places: Sequence[Place] | None = None
) -> list[str]:
    """Put in the places and commit; returns a line for each that got something new."""
    sower = Sower(session, generate_password_hash(PASSWORD))
    for place in all_places() if places is None else places:
        sower.place(place)
    sower.host_administrator()
    session.commit()
    return sower.added or ["Alt var på plass fra før."]
