"""An adapter as somebody wrote it for contract 1.0; never changed, so that it shows what we broke.

It is a module and a class at once: a host may hand over either.
"""

from __future__ import annotations

from flask import request

from wisweb_bms.hooks import ANONYMOUS, WHOLE, Membership, Municipality, Unit, User, hookimpl

KARI = User("kari", "Kari")
HEMNE = Municipality("hemne", "Hemne")


@hookimpl
def bms_contract_version():
    return (1, 0)


@hookimpl
def bms_municipalities():
    return [HEMNE]


@hookimpl
def bms_current_municipality():
    return HEMNE


@hookimpl
def bms_current_user():
    return KARI if request.headers.get("X-User") == "kari" else ANONYMOUS


@hookimpl
def bms_get_users(municipality_key, user_keys):
    return {"kari": KARI} if "kari" in user_keys else {}


@hookimpl
def bms_find_users(municipality_key, text, unit_key, limit):
    return [KARI] if text in "kari" else []


@hookimpl
def bms_unit_tree(municipality_key):
    return [Unit(key="A", name="A", parent_key=None, sort=0, active=True)]


@hookimpl
def bms_units_of_user(municipality_key, user_key):
    return [Membership(unit_key="A", leads=True)] if user_key == "kari" else []


@hookimpl
def bms_rights_of_user(municipality_key, user_key):
    return {"bms.read": frozenset({WHOLE})} if user_key == "kari" else {}


@hookimpl
def bms_leaders(municipality_key, unit_keys):
    return {"A": ["kari"]} if "A" in unit_keys else {}


@hookimpl
def bms_notify(notification):
    return None


class Frozen:
    """The same, as methods."""

    bms_contract_version = staticmethod(bms_contract_version)
    bms_municipalities = staticmethod(bms_municipalities)
    bms_current_municipality = staticmethod(bms_current_municipality)
    bms_current_user = staticmethod(bms_current_user)
    bms_get_users = staticmethod(bms_get_users)
    bms_find_users = staticmethod(bms_find_users)
    bms_unit_tree = staticmethod(bms_unit_tree)
    bms_units_of_user = staticmethod(bms_units_of_user)
    bms_rights_of_user = staticmethod(bms_rights_of_user)
    bms_leaders = staticmethod(bms_leaders)
    bms_notify = staticmethod(bms_notify)
