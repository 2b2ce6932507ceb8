"""A suite that a host's author runs against their own host, after the manner of ``sqlalchemy.testing.suite``.

See docs/integrating.md. It needs pytest, and the plug-in in a database that may be thrown away.
"""

from wisweb_bms.testing.suite import HostContractSuite
from wisweb_bms.testing.under_test import HostUnderTest

__all__ = ["HostContractSuite", "HostUnderTest"]
