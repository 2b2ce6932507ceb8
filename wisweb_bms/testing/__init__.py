"""A suite that a host's author runs against their own host, after the manner of ``sqlalchemy.testing.suite``.

See docs/integrating.md. It needs pytest, and the plug-in in a database that may be thrown away.
"""

import pytest

# Before the import, so that a failing claim shows both sides.
pytest.register_assert_rewrite(
    "wisweb_bms.testing.at_the_door",
    "wisweb_bms.testing.guest",
    "wisweb_bms.testing.in_the_layout",
    "wisweb_bms.testing.keeping",
)

from wisweb_bms.testing.suite import HostContractSuite  # noqa: E402
from wisweb_bms.testing.under_test import HostUnderTest  # noqa: E402

__all__ = ["HostContractSuite", "HostUnderTest"]
