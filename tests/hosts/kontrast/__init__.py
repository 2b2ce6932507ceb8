"""Kontrast: a small intranet that does everything otherwise than the stand-in does.

No plug-in manager, no Flask-SQLAlchemy, no Flask-Login, no CSRF protection, no unit tree; integer
user ids; StrictUndefined and a ``_`` of its own that knows only its own words; its own error pages,
its own security header, its own Alembic history; and it lives under a SCRIPT_NAME.
"""

from .app import SCRIPT_NAME, create_app

__all__ = ["SCRIPT_NAME", "create_app"]
