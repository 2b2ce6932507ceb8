"""Two who decide on the same target at once decide one after the other, and one decision stands."""

from __future__ import annotations

import threading
from decimal import Decimal

import pytest

from tests.services.test_targets import ACTOR, states, version_of, wish
from wisweb_bms.engine.status import Limits
from wisweb_bms.services import targets
from wisweb_bms.services.targets import Place

MEANWHILE = 1.0
"""Seconds that the second one has to come as far as it can while the first is not done."""


def set_by(session, green: int) -> None:
    place = Place(version_of(session), "KUL", 2027)
    limits = Limits(Decimal(green), Decimal(green + 1))
    targets.set_target(session, place, limits, wish(adopts=True, reason="Ny plan"))


def adopt_what_is_proposed(session, _green: int) -> None:
    place = Place(version_of(session), "KUL", 2027)
    targets.adopt(session, targets.rows_of(session, place), ACTOR, reason="Ny plan")


@pytest.mark.parametrize(
    ("first", "second", "proposed"),
    [
        (set_by, set_by, False),
        (adopt_what_is_proposed, adopt_what_is_proposed, True),
        (adopt_what_is_proposed, set_by, True),
    ],
)
def test_of_two_who_decide_at_once_only_one_target_is_in_force(stand, first, second, proposed):
    with stand.session() as session:
        place = Place(version_of(session), "KUL", 2027)
        if proposed:
            targets.set_target(session, place, Limits(Decimal(8), Decimal(9)), wish())
        session.commit()

    def other() -> None:
        with stand.session() as session:
            second(session, 6)
            session.commit()

    with stand.session() as session:
        first(session, 5)
        beside = threading.Thread(target=other)
        beside.start()
        beside.join(MEANWHILE)
        session.commit()
        beside.join()
    with stand.session() as session:
        place = Place(version_of(session), "KUL", 2027)
        assert states(session, place).count("adopted") == 1


def test_what_is_adopted_meanwhile_is_not_sent_back(stand):
    with stand.session() as session:
        place = Place(version_of(session), "KUL", 2027)
        targets.set_target(session, place, Limits(Decimal(8), Decimal(9)), wish())
        session.commit()
    done: list[int] = []

    def give_back() -> None:
        with stand.session() as session:
            place = Place(version_of(session), "KUL", 2027)
            rows = targets.rows_of(session, place)
            read.set()
            done.append(targets.give_back(session, rows, "For lavt", ACTOR))
            session.commit()

    read = threading.Event()
    with stand.session() as session:
        adopt_what_is_proposed(session, 5)
        beside = threading.Thread(target=give_back)
        beside.start()
        read.wait()
        beside.join(MEANWHILE)
        session.commit()
        beside.join()
    with stand.session() as session:
        assert states(session, Place(version_of(session), "KUL", 2027)) == ["adopted"]
    assert done == [0]
