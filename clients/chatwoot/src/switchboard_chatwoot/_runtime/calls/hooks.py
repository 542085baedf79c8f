# Copied from generator/runtime/calls/hooks.py in the Switchboard repository: edit it there.
"""The check of hooks: they can be called, and a sync client gets no async one."""

from __future__ import annotations

from typing import Any

from ..errors.classes import ConfigurationError


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
