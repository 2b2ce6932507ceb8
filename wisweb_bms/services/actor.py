"""Who does a thing: a person, an API client, a command, an import or the system itself."""

from __future__ import annotations

import uuid
from dataclasses import dataclass, field
from typing import Any

from wisweb_bms.clock import now

SYSTEM = "system"
"""The kind of what no person did."""


@dataclass(frozen=True, slots=True)
class Actor:
    """Kind (user, api, command, import, system), host key or command name, and what belongs together."""

    kind: str
    key: str
    correlation_id: str = field(default_factory=lambda: str(uuid.uuid4()))

    def columns(self) -> dict[str, Any]:
        """The columns of a row that says who and when."""
        return {
            "at": now(),
            "actor_kind": self.kind,
            "actor_key": self.key,
            "correlation_id": self.correlation_id,
        }


def system(command: str) -> Actor:
    """What no person did: done by system, with the command's name."""
    return Actor(SYSTEM, command)
