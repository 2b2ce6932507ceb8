"""The host's own pages."""

from demo.views import administration, login, pages, people  # noqa: F401  (they add their routes)
from demo.views.blueprint import host
from demo.views.errors import refuse
from demo.views.frame import layout

__all__ = ["host", "layout", "refuse"]
