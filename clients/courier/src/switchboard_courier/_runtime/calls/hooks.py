# Copied from generator/runtime/calls/hooks.py in the Switchboard repository: edit it there.
"""Hooks that observe each attempt: what they are told, and the check that a sync client gets no async one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from ..errors.classes import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Mapping


class Attempt(NamedTuple):
    """One attempt, as hooks see it. Nothing in it is secret: headers are redacted, and the URL is the template."""

    number: int
    """1 for the first."""
    call: str
    """`resource.method`."""
    method: str
    url_template: str
    headers: Mapping[str, str]
    """Of the request."""
    status: int | None = None
    """None before the attempt, and where no answer came."""
    elapsed: float = 0.0
    """Seconds that the attempt took."""
    response_headers: Mapping[str, str] | None = None
    error: str = ""
    """What went wrong where no answer came."""


def check_hook(name: str, hook: Any, *, is_async: bool) -> None:
    """Refuse what cannot be called, and an async function where nobody would await it. Raises ConfigurationError."""
    if hook is None:
        return
    if not callable(hook):
        message = f"{name}= must be a function, not {type(hook).__name__}"
        raise ConfigurationError(message)
    if is_async:
        return
    from inspect import iscoroutinefunction  # only with hooks

    if iscoroutinefunction(hook) or iscoroutinefunction(getattr(hook, "__call__", None)):  # noqa: B004
        message = f"{name}= is an async function, which a sync client cannot await"
        raise ConfigurationError(message, advice="Give a plain function, or use the async client.")
