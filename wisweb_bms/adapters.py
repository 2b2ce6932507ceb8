"""Finds every fault of a host's adapters before any of them is asked, so that all can be told at once."""

from __future__ import annotations

import inspect
from collections.abc import Iterator, Sequence
from typing import Any

import pluggy

from wisweb_bms import answers
from wisweb_bms.hooks import CONTRACT, PROJECT, REQUIRED, HostSpec


class HostFaults(Exception):
    """The adapters can't be used; ``faults`` has one sentence each."""

    def __init__(self, faults: Sequence[str]) -> None:
        super().__init__("\n".join(faults))
        self.faults = tuple(faults)


def as_adapters(host: object) -> tuple[object, ...]:
    """One adapter or several, as a tuple."""
    return tuple(host) if isinstance(host, list | tuple) else (host,)


def name_of(adapter: object) -> str:
    """How an adapter is named in a fault: its module's or its class's full name."""
    if inspect.ismodule(adapter):
        return adapter.__name__
    kind = adapter if isinstance(adapter, type) else type(adapter)
    return f"{kind.__module__}.{kind.__qualname__}"


def new_manager(adapters: Sequence[object]) -> pluggy.PluginManager:
    """A manager of our own with the adapters in it; HostFaults where they don't fit the contract."""
    faults = list(_faults(adapters))
    if faults:
        raise HostFaults(faults)
    manager = pluggy.PluginManager(PROJECT)
    manager.add_hookspecs(HostSpec)
    try:
        for number, adapter in enumerate(adapters):
            manager.register(adapter, name=f"{name_of(adapter)}#{number}")
        manager.check_pending()
    except (pluggy.PluginValidationError, ValueError) as fault:
        raise HostFaults([str(fault)]) from fault
    return manager


def _implementations(adapter: object) -> Iterator[tuple[str, Any]]:
    reader = pluggy.PluginManager(PROJECT)
    for name in sorted(dir(adapter)):
        options = reader.parse_hookimpl_opts(adapter, name)
        if options is not None:
            yield options.get("specname") or name, options


def _faults(adapters: Sequence[object]) -> Iterator[str]:
    counted: dict[str, list[str]] = {name: [] for name in REQUIRED}
    for adapter in adapters:
        yield from _adapter_faults(adapter, counted)
    for hook, names in counted.items():
        if not names:
            yield f"{hook}: required, and no adapter implements it"
        if len(names) > 1:
            yield f"{hook}: exactly one adapter may answer, but {' and '.join(names)} do"


def _adapter_faults(adapter: object, counted: dict[str, list[str]]) -> Iterator[str]:
    name = name_of(adapter)
    if isinstance(adapter, type):
        yield f"{name}: hand over an object of the class, not the class itself"
        return
    found = list(_implementations(adapter))
    if not found:
        yield f"{name}: nothing in it is marked with wisweb_bms.hooks.hookimpl"
    for hook, options in found:
        if hook in counted and not (options.get("wrapper") or options.get("hookwrapper")):
            counted[hook].append(name)
        yield from _hook_faults(name, adapter, hook, optional=options["optionalhook"])


def _hook_faults(name: str, adapter: object, hook: str, *, optional: bool) -> Iterator[str]:
    specification = getattr(HostSpec, hook, None)
    if specification is None or not hook.startswith("bms_"):
        if not optional:
            yield f"{hook}: {name} implements it, but contract {_dotted(CONTRACT)} has no such hook"
        return
    known = set(inspect.signature(specification).parameters) - {"self"}
    function = getattr(adapter, hook, None)
    if function is None:
        return
    unknown = _needed(function) - known
    if unknown:
        yield (
            f"{hook}: {name} asks for {', '.join(sorted(unknown))}, "
            f"but the hook gives {', '.join(sorted(known)) or 'no arguments'}"
        )


def _needed(function: Any) -> set[str]:
    """The arguments that the implementation can't do without; defaults are its own affair."""
    try:
        parameters = inspect.signature(function).parameters.values()
    except ValueError:
        return set()
    plain = (inspect.Parameter.POSITIONAL_ONLY, inspect.Parameter.POSITIONAL_OR_KEYWORD)
    return {p.name for p in parameters if p.default is p.empty and p.kind in plain}


def version_fault(manager: pluggy.PluginManager) -> str | None:
    """Why we can't work with the version that the adapter was written for; None when we can."""
    try:
        major, minor = answers.version(manager.hook.bms_contract_version())
    except Exception as error:
        return f"bms_contract_version: {error}"
    if major == CONTRACT[0] and minor <= CONTRACT[1]:
        return None
    return (
        f"bms_contract_version: the adapter was written for contract {_dotted((major, minor))}, "
        f"this plug-in keeps {_dotted(CONTRACT)}"
    )


def _dotted(version: tuple[int, int]) -> str:
    return f"{version[0]}.{version[1]}"
