"""A person at the wizard without a browser: forms are found on the page, filled in and sent by their buttons."""

from __future__ import annotations

import io
from typing import Any

from tests.odd.forms import Form, forms_of
from wisweb_bms.imports.setup_lines import SKIP


class Walker:
    """Follows links and presses buttons of the page in hand; ``clicks`` counts both, and every choice."""

    def __init__(self, client: Any, address: str) -> None:
        self.client = client
        self.address = address
        self.clicks = 0
        self.page = client.get(address).text

    def send_file(self, content: bytes, name: str) -> None:
        """The file through the page's own form: the file is chosen, the button pressed."""
        form = next(one for one in forms_of(self.page) if one.has_file)
        self.clicks += 2
        self._sent(form, [*form.fields, ("fil", (io.BytesIO(content), name))])

    def press(self, value: str, **answers: str) -> None:
        """The button of that value; ``answers`` are texts by the question's key or a part of it."""
        form = next(f for f in forms_of(self.page) if ("handling", value) in f.buttons)
        keys = [text for name, text in form.fields if name == "svar_nokkel"]
        place = -1
        sent: list[tuple[str, Any]] = []
        for name, text in form.fields:
            place += name == "svar_nokkel"
            said = self._said(keys[place], answers) if name == "svar_er" else None
            self.clicks += said is not None
            sent.append((name, text if said is None else said))
        self.clicks += 1
        self._sent(form, [*sent, ("handling", value)])

    def _said(self, key: str, answers: dict[str, str]) -> str | None:
        return next((said for part, said in answers.items() if part in key), None)

    def _sent(self, form: Form, fields: list[tuple[str, Any]]) -> None:
        data: dict[str, Any] = {}
        for name, text in fields:
            data.setdefault(name, []).append(text)
        address = form.action or self.address
        answer = self.client.post(address, data=data, content_type="multipart/form-data")
        assert answer.status_code == 303, (answer.status_code, answer.text[-3000:])
        self.address = answer.headers["Location"]
        self.page = self.client.get(self.address).text


LEAVE = SKIP
