# Copied from generator/runtime/calls/hooks.py of Switchboard.
"""Hooks around attempts: what they are given, and what they may add."""

from __future__ import annotations

from collections.abc import MutableMapping
from typing import TYPE_CHECKING, Any

from ..message import Failure
from ..redact import REDACTED, is_secret_name
from ..requests.plan import checked_headers, with_extra
from ..requests.styles import refuse
from ..response import Attempt
from ..steps.commands import Hook

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator

    from ..message import Request
    from ..steps.commands import Command
    from .exchange import Exchange

OF_THE_MESSAGE = frozenset(
    {
        "accept-encoding",
        "connection",
        "content-encoding",
        "content-length",
        "content-type",
        "expect",
        "host",
        "keep-alive",
        "proxy-connection",
        "te",
        "trailer",
        "transfer-encoding",
        "upgrade",
    }
)
"""Headers that follow from the URL, the body and the connection."""


class AttemptHeaders(MutableMapping[str, str]):
    """The headers of one attempt, redacted; names are looked up whatever their case. `before_attempt` may add some."""

    __slots__ = ("_added", "_is_credential", "_shown")

    def __init__(self, shown: dict[str, str], is_credential: Callable[[str], bool] | None = None) -> None:
        """With `is_credential`, which knows names of headers, they are open for additions until `close`."""
        self._shown = shown
        self._is_credential = is_credential
        self._added: dict[str, str] = {}

    def __setitem__(self, name: str, value: str) -> None:
        """Add a header to the attempt, or replace one. Raises InvalidArgumentError for what is the client's to set."""
        ((lower, text),) = self._checked(name, value)
        self._added[lower] = text
        self._shown[lower] = REDACTED if is_secret_name(lower) else text

    def __delitem__(self, name: str) -> None:
        """Take back what the hook has added."""
        if self._is_credential is None or name.lower() not in self._added:
            raise TypeError(f"header {name!r} is not one that this hook has added: extra_headers= removes others")
        del self._added[name.lower()], self._shown[name.lower()]

    def _checked(self, name: str, value: str) -> list[tuple[str, str]]:
        if self._is_credential is None:
            raise TypeError("headers are added by before_attempt, while it runs: this attempt has its headers")
        if not isinstance(name, str) or not isinstance(value, str):
            raise refuse(f"header {name!r}", "must be a text, as its name must be")
        if name.lower() in OF_THE_MESSAGE:
            raise refuse(f"header {name!r}", "follows from the URL and the body: a hook cannot set it")
        if self._is_credential(name):
            raise refuse(f"header {name!r}", "holds a credential: a hook cannot set it, the client's arguments do")
        return checked_headers({name: value})

    def close(self) -> dict[str, str]:
        """Take no more additions. Returns those that were made."""
        self._is_credential = None
        return self._added

    def __getitem__(self, name: str) -> str:
        return self._shown[name.lower()]

    def __iter__(self) -> Iterator[str]:
        return iter(self._shown)

    def __len__(self) -> int:
        return len(self._shown)

    def __repr__(self) -> str:
        return f"AttemptHeaders({self._shown!r})"


def before_attempt(state: Exchange) -> Generator[Command, Any, Request]:
    """Call the hook. Returns the request with the headers that it has added.

    They are the API's alone: a server that a redirect or a response has named gets none of them.
    """
    headers = AttemptHeaders(state.call.redactor.headers(state.sent.headers), state.call.redactor.marks)
    assert state.call.before is not None  # noqa: S101 -- for the type checker
    try:
        yield Hook(state.call.before, _attempt(state, headers))
    finally:
        added = headers.close()
    if not added or state.call.foreign or not state.is_at_origin:
        return state.sent
    return state.sent._replace(headers=with_extra(state.sent.headers, added))


def after_attempt(state: Exchange, outcome: Any, elapsed: float) -> Attempt:
    """What a hook is given of an attempt that led to a response or a `Failure`, `elapsed` seconds after it began."""
    show = state.call.redactor
    attempt = _attempt(state, AttemptHeaders(show.headers(state.sent.headers)))
    if isinstance(outcome, Failure):
        return attempt._replace(elapsed=elapsed, error=show.text(outcome.what))
    headers = show.headers(outcome.headers)
    return attempt._replace(status=outcome.status, elapsed=elapsed, response_headers=headers)


def _attempt(state: Exchange, headers: AttemptHeaders) -> Attempt:
    operation = state.request.operation
    return Attempt(state.attempts, operation.call, state.sent.method, operation.path, headers)
