"""jsonschema's check of IRIs, loaded when the first IRI is checked: the grammars behind it take seconds to build.

jsonschema imports them with itself, and nearly all tests that use it have no IRI to check.
"""

from __future__ import annotations

import sys
from functools import cache
from importlib import import_module
from types import ModuleType
from typing import Any

NAME = "rfc3987_syntax"


def put_off() -> None:
    """jsonschema, imported after this call, gets a module that loads the grammars when it is asked."""
    if NAME not in sys.modules:
        late: Any = ModuleType(NAME)
        late.is_valid_syntax = _is_valid_syntax
        sys.modules[NAME] = late


def _is_valid_syntax(term: str, value: str) -> bool:
    found: bool = _grammars().is_valid_syntax(term, value)
    return found


@cache
def _grammars() -> Any:
    del sys.modules[NAME]
    return import_module(NAME)
