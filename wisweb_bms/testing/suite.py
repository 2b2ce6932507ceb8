"""The suite: what has to hold on any host, tested through its own log-in, layout and database."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from wisweb_bms.testing.at_the_door import AtTheDoor
from wisweb_bms.testing.guest import Guest
from wisweb_bms.testing.in_the_layout import InTheLayout
from wisweb_bms.testing.keeping import Keeping
from wisweb_bms.testing.under_test import HostUnderTest, Started


class HostContractSuite(AtTheDoor, InTheLayout, Keeping, Guest):
    """Subclass it in a test module of the host and give it the fixture ``host_under_test``."""

    @pytest.fixture
    def host_under_test(self) -> HostUnderTest:
        """The host; every test gets one with a database of its own."""
        raise NotImplementedError("give your suite a fixture host_under_test: docs/integrating.md")

    @pytest.fixture
    def started(self, host_under_test: HostUnderTest) -> Iterator[Started]:
        """The plug-in in the host: not migrated, off."""
        running = Started(host_under_test)
        yield running
        running.engine.dispose()

    @pytest.fixture
    def bms(self, started: Started) -> Started:
        """The plug-in in the host: migrated, and on in the municipality."""
        started.migrate()
        started.enable()
        return started
