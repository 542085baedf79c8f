# Copied from generator/runtime/testing/loading.py in the Switchboard repository: edit it there.
"""Loads what a package's fake is made of: its table, and its hand-written parts. Each once a process."""

from __future__ import annotations

from functools import cache
from importlib import import_module, resources
from json import loads
from typing import TYPE_CHECKING

from .table import Table

if TYPE_CHECKING:
    from .door import Part


@cache
def table_of(package: str, parts: tuple[Part, ...] = ()) -> Table:
    """The table of a package, read once a process. Raises RuntimeError for data of another spec than the client's."""
    text = resources.files(f"{package}.testing").joinpath("data.json").read_text(encoding="utf-8")
    api = import_module(f"{package}._api").API
    data = loads(text)
    if data["spec"] != api.spec:
        raise RuntimeError(f"{package}.testing was made from another spec than {package}: install one of them again")
    table = Table(data, api, import_module(f"{package}.{api.operations}").OPERATIONS)
    for part in parts:
        for kept in part.kept:
            table.keep(*kept)
    return table


@cache
def parts_of(package: str, names: tuple[str, ...]) -> tuple[Part, ...]:
    """The hand-written parts of a package."""
    return tuple(import_module(f"{package}.testing.{name}").part for name in names)
