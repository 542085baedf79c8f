# Copied from generator/runtime/data/guards.py of Switchboard.
"""Tests of JSON's own types that tell type checkers what they found (isinstance leaves the inside unknown)."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Any, TypeGuard


def is_object(value: object) -> TypeGuard[dict[str, Any]]:
    """Whether a value is a dict, as JSON objects are."""
    return isinstance(value, dict)


def is_mapping(value: object) -> TypeGuard[Mapping[Any, Any]]:
    """Whether a value is a dict, or stands for one."""
    return isinstance(value, Mapping)


def is_array(value: object) -> TypeGuard[list[Any]]:
    """Whether a value is a list, as JSON arrays are."""
    return isinstance(value, list)


def is_container(value: object) -> TypeGuard[dict[str, Any] | list[Any]]:
    """Whether a value is a dict or a list: it holds others."""
    return isinstance(value, (dict, list))


def is_sequence(value: object) -> TypeGuard[list[Any] | tuple[Any, ...]]:
    """Whether a value is a list or a tuple."""
    return isinstance(value, (list, tuple))


def is_tuple(value: object) -> TypeGuard[tuple[Any, ...]]:
    """Whether a value is a tuple."""
    return isinstance(value, tuple)


def is_path(value: object) -> TypeGuard[os.PathLike[str]]:
    """Whether a value is a path object."""
    return isinstance(value, os.PathLike)


def is_binary(value: object) -> TypeGuard[bytes | bytearray | memoryview]:
    """Whether a value is bytes, or a view of them."""
    return isinstance(value, (bytes, bytearray, memoryview))
