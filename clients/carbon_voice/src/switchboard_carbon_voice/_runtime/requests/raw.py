# Copied from generator/runtime/requests/raw.py of Switchboard.
"""Writes bodies that are one text or one file; of several media types, the one that fits what is given."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .files import OCTETS, checked_type, fits, fitting_type, is_file, named
from .given_content import as_content
from .styles import refuse, scalar_text, utf8

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..message import Content


def write_raw(allowed: Sequence[str], argument: str, value: Any) -> tuple[str, bytes | Content]:
    """Content type and content of a file (as `FileInput`), or of a text or number.

    `allowed` are media types and ranges (`image/*`), the first for what says nothing of its own. Raises
    InvalidArgumentError for what is neither, and for a file of a type that is not allowed or unknown.
    """
    if is_file(value):
        name, source, content_type = named(argument, value)
        return _type(argument, allowed, name, content_type), as_content(argument, source)
    first = allowed[0].replace("text/*", "text/plain")
    kind = OCTETS if "*" in first else first
    text = kind.startswith("text/")
    if not (text or isinstance(value, str)):
        return kind, as_content(argument, value)  # which says what is wrong with it, or takes it after all
    return f"{kind}; charset=utf-8" if text and "charset" not in kind else kind, utf8(
        argument, scalar_text(argument, value)
    )


def _type(argument: str, allowed: Sequence[str], name: str, content_type: str) -> str:
    if not content_type:
        return fitting_type(argument, allowed, name)
    kind = checked_type(argument, content_type)
    if not any(fits(kind, other) for other in allowed):
        raise refuse(argument, f"is {kind}, where the body must be {' or '.join(allowed)}")
    return kind
