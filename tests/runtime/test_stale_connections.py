"""When a failure is the fault of an idle connection that the server had closed: then no retry is spent on it."""

from __future__ import annotations

import httpcore
import pytest

from generator.runtime.http.httpcore_errors import failure
from generator.runtime.http.sync_stream import Meter
from generator.runtime.message import Failure

BREAKS = (httpcore.ReadError, httpcore.WriteError, httpcore.RemoteProtocolError)
TIMEOUTS = (httpcore.ReadTimeout, httpcore.WriteTimeout, httpcore.ConnectTimeout)


def stream(*, kept: bool, written: int = 0, answered: bool = False) -> Meter:
    meter = Meter()
    for _ in range(1 + kept):
        meter.begin(None, None)
    meter.wrote(written)
    meter.answered = answered
    return meter


def stale(error: type[Exception], meter: Meter) -> bool:
    outcome = failure(error("x"), meter)
    assert isinstance(outcome, Failure)
    return outcome.stale


@pytest.mark.parametrize("written", [0, 100])
@pytest.mark.parametrize("error", BREAKS)
def test_a_break_is_stale_only_on_a_kept_connection_before_any_answer(error: type[Exception], written: int) -> None:
    assert stale(error, stream(kept=True, written=written))
    assert not stale(error, stream(kept=False, written=written))
    assert not stale(error, stream(kept=True, written=written, answered=True))


@pytest.mark.parametrize("written", [0, 100])
@pytest.mark.parametrize("error", TIMEOUTS)
def test_a_timeout_on_a_kept_connection_is_not_stale(error: type[Exception], written: int) -> None:
    """The connection was there, and the server was slow: another attempt is a retry."""
    assert not stale(error, stream(kept=True, written=written))
