# Copied from generator/runtime/calls/drift_reports.py of Switchboard.
"""Reports where responses differ from the spec: once per place, to `on_drift` and the debug log, or as an error."""

from __future__ import annotations

import logging
import re
from typing import TYPE_CHECKING, Any

from ..errors.classes import DriftError
from ..errors.response_errors import response_facts
from ..redact import printable
from ..response import Drift

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from ..models.drift import Report
    from ..operation import Operation
    from ..redact import Redactor
    from ..response import ResponseInfo

MAX_REPORTED = 10_000
"""Places that are remembered; when there are more, the memory starts anew."""
_POSITION = re.compile(r"/\d+(?=/|$)")


def collector(found: list[tuple[str, str, str]] | None) -> Report | None:
    """Collects what is reported (pointer, expected, seen); None when nobody wants to know."""
    if found is None:
        return None
    return lambda pointer, expected, seen: found.append((pointer, expected, seen))


class DriftReports:
    """The drift reports of one client; `reported` is shared with its copies."""

    __slots__ = ("logger", "on_drift", "reported", "strict")

    def __init__(
        self,
        logger: logging.Logger,
        on_drift: Callable[[Drift], object] | None = None,
        *,
        strict: bool = False,
        reported: set[tuple[str, ...]] | None = None,
    ) -> None:
        self.logger: logging.Logger = logger
        self.on_drift: Callable[[Drift], object] | None = on_drift
        self.strict: bool = strict
        self.reported: set[tuple[str, ...]] = set() if reported is None else reported

    def begin(self) -> list[tuple[str, str, str]] | None:
        """Where to collect the drift of one response (pointer, expected, seen); None when nobody wants to know."""
        if self.on_drift is None and not self.strict and not self.logger.isEnabledFor(logging.DEBUG):
            return None
        return []

    def end(
        self, operation: Operation[Any], found: list[tuple[str, str, str]], info: ResponseInfo, redactor: Redactor
    ) -> None:
        """Report what was collected. Raises DriftError when the client is strict."""
        show = redactor.text
        drifts = [Drift(operation.call, show(pointer), expected, show(seen)) for pointer, expected, seen in found]
        self.report(drifts)
        if self.strict and drifts:
            more = f" (and {len(drifts) - 1} more)" if len(drifts) > 1 else ""
            message = f"{operation.method} {operation.path} answered {info.status}, {printable(str(drifts[0]))}{more}"
            raise DriftError(message, drift=drifts[0], **response_facts(operation, info))

    def report(self, drifts: Iterable[Drift]) -> None:
        """Report those that were not reported before."""
        for drift in drifts:
            if self._is_new(drift):
                self._report(drift)

    def _is_new(self, drift: Drift) -> bool:
        # The same thing in each item of a list, and in each list, is one drift.
        key = (drift.operation, _POSITION.sub("/*", drift.pointer), drift.expected, drift.seen)
        if key in self.reported:
            return False
        if len(self.reported) >= MAX_REPORTED:
            self.reported.clear()
        self.reported.add(key)
        return True

    def _report(self, drift: Drift) -> None:
        self.logger.debug("drift: %s", drift, extra={"drift": drift})
        if self.on_drift is None:
            return
        try:
            self.on_drift(drift)
        except Exception:  # the user's function may raise anything, but the call has succeeded
            self.logger.exception("on_drift failed; the call goes on")
