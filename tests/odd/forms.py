"""The forms of a page as a browser would send them untouched."""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser


@dataclass
class Form:
    """Where a form is sent, how, and the fields that it would send; ``buttons`` are those that say more."""

    action: str
    method: str
    fields: list[tuple[str, str]] = field(default_factory=list)
    buttons: list[tuple[str, str]] = field(default_factory=list)
    has_file: bool = False


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.forms: list[Form] = []
        self.by_id: dict[str, Form] = {}
        self.open: Form | None = None
        self.select: tuple[Form, str, list[tuple[str, bool]]] | None = None
        self.area: tuple[Form, str, list[str]] | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        own = {name: value or "" for name, value in attrs}
        if tag == "form":
            self.open = Form(own.get("action", ""), own.get("method", "get").upper())
            self.forms.append(self.open)
            self.by_id[own.get("id", "")] = self.open
            return
        form = self.by_id.get(own["form"]) if "form" in own else self.open
        if tag == "option" and self.select:
            self.select[2].append((own.get("value", ""), "selected" in own))
        if form is None or not own.get("name"):
            return
        if tag == "input":
            self._input(form, own)
        elif tag == "button":
            form.buttons.append((own["name"], own.get("value", "")))
        elif tag == "select":
            self.select = (form, own["name"], [])
        elif tag == "textarea":
            self.area = (form, own["name"], [])

    def _input(self, form: Form, own: dict[str, str]) -> None:
        kind = own.get("type", "text")
        if kind == "file":
            form.has_file = True
        elif kind in ("submit", "image"):
            form.buttons.append((own["name"], own.get("value", "")))
        elif kind not in ("checkbox", "radio") or "checked" in own:
            form.fields.append((own["name"], own.get("value", "")))

    def handle_data(self, data: str) -> None:
        if self.area:
            self.area[2].append(data)

    def handle_endtag(self, tag: str) -> None:
        if tag == "form":
            self.open = None
        elif tag == "select" and self.select:
            form, name, options = self.select
            chosen = [value for value, selected in options if selected] or [
                value for value, _ in options[:1]
            ]
            form.fields += [(name, value) for value in chosen]
            self.select = None
        elif tag == "textarea" and self.area:
            form, name, text = self.area
            form.fields.append((name, "".join(text).removeprefix("\n")))
            self.area = None


def forms_of(page: str) -> list[Form]:
    """The forms of the page, in order; a field that names its form by ``form=`` goes with it."""
    reader = _Reader()
    reader.feed(page)
    return reader.forms
