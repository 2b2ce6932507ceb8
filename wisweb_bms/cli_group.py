"""How every ``flask bms`` command reads what was typed and says what the host or the user must mend."""

from __future__ import annotations

import datetime as dt
import re
from typing import Any

import click
from flask.cli import AppGroup
from sqlalchemy.exc import OperationalError, ProgrammingError

from wisweb_bms.engine.characters import is_kept
from wisweb_bms.engine.periods import Period, PeriodRefused, read_day, read_period
from wisweb_bms.engine.tree import TreeRefused
from wisweb_bms.host import HostError
from wisweb_bms.migrations import run


class Commands(AppGroup):
    """Commands that say in a sentence what of an argument, the host or the database is at fault."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        for read in args:
            if not is_kept(read):
                raise click.UsageError(f"Read {ascii(read)}, expected text in UTF-8.", ctx)
        return super().parse_args(ctx, args)

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except TreeRefused as fault:
            raise click.ClickException(
                f"The host's unit tree does not hang together: {fault}. Nothing was changed."
            ) from fault
        except HostError as fault:
            raise click.ClickException(f"{fault}. Nothing was changed.") from fault
        except run.MigrationStopped as why:
            raise click.ClickException(str(why)) from why
        except (OperationalError, ProgrammingError) as error:
            raise click.ClickException(
                f"The database refused: {error.orig}. flask bms pending says whether a migration "
                "is pending; if so, run flask bms migrate and then this again."
            ) from error


class DayType(click.ParamType):
    """A day, ``2026-12-31``."""

    name = "day"

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> dt.date:
        try:
            return value if isinstance(value, dt.date) else read_day(str(value))
        except ValueError:
            self.fail(f"Read «{str(value)[:40]}», expected a day such as 2026-12-31.", param, ctx)


class PeriodType(click.ParamType):
    """A period by its key."""

    name = "period"

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> Period:
        try:
            return value if isinstance(value, Period) else read_period(value)
        except PeriodRefused as fault:
            self.fail(
                f"Read «{fault.read}», expected a period such as 2025, 2025T2, 2025Q1 or 2025M01.",
                param,
                ctx,
            )


class RevisionType(click.ParamType):
    """A revision by its number, or ``base``; never one that is counted from where the database stands."""

    name = "revision"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        if not re.fullmatch(r"base|[0-9]{4}", value):
            self.fail(f"Read «{value[:40]}», expected base or a revision such as 0001.", param, ctx)
        return value


DAY = DayType()
PERIOD = PeriodType()
REVISION = RevisionType()
