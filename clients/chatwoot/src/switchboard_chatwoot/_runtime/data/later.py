# Copied from generator/runtime/data/later.py of Switchboard.
"""Modules that are imported when something in them is first asked for."""

from __future__ import annotations

from importlib import import_module
from typing import Any


class Later:
    """Stands for a module that few programs need, also in annotations, which tools of users evaluate.

    `module` may begin with dots: it is then found from `package`. Names that annotations are to find cannot be
    imported for type checkers only.
    """

    __slots__ = ("_module", "_package")

    def __init__(self, module: str, package: str | None = None) -> None:
        self._module = module
        self._package = package

    def __getattr__(self, name: str) -> Any:
        return getattr(import_module(self._module, self._package), name)
