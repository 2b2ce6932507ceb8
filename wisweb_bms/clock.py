"""The one clock: every date and moment the plug-in uses comes from here, so that a test can stop it."""

from __future__ import annotations

import datetime as dt
import os
from zoneinfo import ZoneInfo

DEFAULT_ZONE = "Europe/Oslo"


def now() -> dt.datetime:
    """The moment in UTC; with ``BMS_TODAY=2026-09-16`` set, that day at the present time of day."""
    moment = dt.datetime.now(dt.UTC)
    fixed = os.environ.get("BMS_TODAY")
    if fixed:
        moment = dt.datetime.combine(dt.date.fromisoformat(fixed), moment.time(), tzinfo=dt.UTC)
    return moment


def today(zone: str = DEFAULT_ZONE) -> dt.date:
    """The municipality's day, by its time zone."""
    fixed = os.environ.get("BMS_TODAY")
    if fixed:
        return dt.date.fromisoformat(fixed)
    return dt.datetime.now(ZoneInfo(zone)).date()
