# Copied from generator/runtime/calls/exchange.py of Switchboard.
"""One call from the first attempt to the last: limiter, credentials, attempts, redirects, retries, deadline, hooks.

Written once, as a generator that yields what is to be done; `steps/drivers.py` does it, blocking or awaiting.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from ..message import Failure, MaybeSent, NotSent, WaitTooLong
from ..response import retry_after
from ..steps.commands import Hook, Read, Send, Sleep
from ..urls import same_origin
from .failure_errors import error_of
from .hooks import after_attempt, before_attempt
from .redirects import MAX_REDIRECTS, redirected
from .retry import may_repeat, may_send_again, rewindable

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

    from ..auth.credentials import Auth
    from ..http.streamed import StreamedResponse
    from ..limits.limiter import Limiter, Permit
    from ..message import Request, Response, Timeouts
    from ..operation import Replay
    from ..redact import Redactor
    from ..response import Attempt
    from ..settings import RetryPolicy
    from ..steps.clock import Clock
    from ..steps.commands import Command
    from .context import Observer, Tracing


class Call(NamedTuple):
    """All that one call needs to be made."""

    request: Request
    """Without credentials."""
    auth: Auth
    policy: RetryPolicy
    timeouts: Timeouts
    """Bounds of each attempt."""
    deadline: float | None
    """Bound of the whole call in seconds; None: unbounded."""
    redactor: Redactor
    clock: Clock
    limiter: Limiter | None = None
    before: Callable[[Attempt], Any] | None = None
    after: Callable[[Attempt], Any] | None = None
    stream: bool = False
    """The body of a success is left to be read by the caller."""
    observer: Observer | None = None
    tracing: Tracing | None = None
    foreign: bool = False
    """It goes to a server that a response has named."""

    @property
    def replay(self) -> Replay:
        """Whether it may be sent twice."""
        return self.request.operation.replay


class Result(NamedTuple):
    """The final response. With `stream`, a success comes as `StreamedResponse`, which the caller must read or close."""

    response: Any
    attempts: int
    elapsed: float


def exchange(call: Call) -> Generator[Command, Any, Result]:
    """Make a call. Returns the last response, whatever its status; raises a `CallError` where there is none."""
    return Exchange(call).run() if call.tracing is None else call.tracing.traced(call)


class Exchange:
    """The state of one call."""

    __slots__ = (
        "attempts",
        "call",
        "fresh",
        "hops",
        "reauthorized",
        "request",
        "retries",
        "sent",
        "started",
        "unknown",
    )

    def __init__(self, call: Call) -> None:
        self.call: Call = call
        self.request: Request = call.request
        """The request of the next attempt, which changes with redirects; without credentials."""
        self.sent: Request = call.request
        """The same with credentials, as it was sent last."""
        self.started: float = call.clock.monotonic()
        self.attempts: int = 0
        """Requests that were tried; those that a redirect led to are not counted."""
        self.retries: int = 0
        """How much of the policy is used up. Not every second attempt is a retry."""
        self.hops: int = 0
        self.unknown: Failure | None = None
        """An attempt that the server may have acted upon, although no response came."""
        self.reauthorized: bool = False
        self.fresh: bool = False
        """A connection that died in the pool was replaced once."""

    def run(self) -> Generator[Command, Any, Result]:
        """See `exchange`."""
        while True:
            outcome = yield from self._attempt()
            if isinstance(outcome, Failure):
                delay: float | None = self._after_failure(outcome)
            elif self._follow(outcome):
                continue
            else:
                delay = self._after_response(outcome)
            if delay is None:
                return Result(outcome, self.attempts, self.elapsed)
            if delay:
                if self.call.observer is not None:
                    self.call.observer.waits(self, outcome, delay)
                yield Sleep(delay)

    @property
    def elapsed(self) -> float:
        """Seconds since the call began."""
        return self.call.clock.monotonic() - self.started

    @property
    def is_at_origin(self) -> bool:
        """Whether the next attempt goes to the server of the first, and not to another that a redirect named."""
        return not self.hops or same_origin(self.request.url, self.call.request.url)

    def left(self) -> float | None:
        """Seconds until the deadline."""
        return None if self.call.deadline is None else self.call.deadline - self.elapsed

    def _attempt(self) -> Generator[Command, Any, Any]:
        """Send the request once. Returns a response or a `Failure`; raises where the call is over before it is sent."""
        permit = yield from self._enter(self._time_left())
        try:
            if self.is_at_origin:
                self.sent = yield from self._with_credentials()
            else:
                self.sent = self.request  # another origin gets no credentials
            return (yield from self._observed(permit))
        finally:
            if permit is not None:
                permit.settle()

    def _with_credentials(self) -> Generator[Command, Any, Request]:
        auth = self.call.auth
        if auth.is_fixed:
            return auth.fixed.on(self.request)
        try:
            return (yield from auth.flow(self.request, self.left()))
        except NotSent as failure:  # a function that gives a credential takes too long
            raise self._error(failure) from None

    def _enter(self, left: float | None) -> Generator[Command, Any, Permit | None]:
        if self.call.limiter is None:
            return None
        try:
            return (yield from self.call.limiter.acquire(left, self.call.policy.max_wait))
        except WaitTooLong as exc:
            raise self._error(exc) from None

    def _time_left(self) -> float | None:
        """Seconds until the deadline. Raises where it has passed: nothing is sent then."""
        left = self.left()
        if left is not None and left <= 0:
            raise self._error(NotSent("the deadline passed", bound="deadline"))
        return left

    def _observed(self, permit: Permit | None) -> Generator[Command, Any, Any]:
        """The attempt proper, between its hooks."""
        if not self.hops:
            self.attempts += 1
        if self.call.before is not None:
            self.sent = yield from before_attempt(self)
        sending = self._send(permit, self._time_left())  # credentials and hooks take time, too
        clock = self.call.clock
        started = clock.monotonic()
        outcome: Any
        try:
            outcome = yield sending
            if self.call.stream and outcome.status >= 300:
                outcome = yield Read(outcome)
        except Failure as exc:
            outcome = exc
        if self.call.limiter is not None and not isinstance(outcome, Failure):
            self.call.limiter.learn(outcome)
        if self.call.observer is not None and self.call.observer.verbose:
            self.call.observer.attempted(self, outcome, clock.monotonic() - started)
        if self.call.after is not None:
            yield Hook(self.call.after, after_attempt(self, outcome, clock.monotonic() - started), quiet=True)
        return outcome

    def _send(self, permit: Permit | None, left: float | None) -> Send:
        timeouts, stream = self._timeouts(left), self.call.stream
        if permit is None:
            return Send(self.sent, timeouts, stream=stream)
        renewal = permit.renewal(timeouts.total, self.call.policy.max_wait)
        return Send(self.sent, timeouts, stream=stream, on_write=permit.sent, before_write=renewal)

    def _timeouts(self, left: float | None) -> Timeouts:
        timeouts = self.call.timeouts
        if left is None or (timeouts.total is not None and timeouts.total <= left):
            return timeouts
        return timeouts._replace(total=max(left, 0.001))

    def _follow(self, response: Response | StreamedResponse) -> bool:
        """Turn to the target of a redirect, if it is one to be followed."""
        if not 300 <= response.status < 400 or self.hops >= MAX_REDIRECTS:
            return False
        following = redirected(self.request, response)  # type: ignore[arg-type]  # redirects are always read whole
        if following is None:
            return False
        self.hops += 1
        self.request = following
        return True

    def _after_failure(self, failure: Failure) -> float:
        """Seconds to wait before the next attempt; raises where there is to be none."""
        if isinstance(failure, MaybeSent):
            self.unknown = failure
        delay = self._delay(failure)
        left = self.left()
        if delay is None or (left is not None and delay >= left):
            raise self._error(failure)
        self._start_again()
        return delay

    def _delay(self, failure: Failure) -> float | None:
        if not (may_send_again(self.call.replay, failure) and rewindable(self.request)):
            return None
        if failure.stale and not self.fresh:  # the server closed an idle connection: no fault, so no retry is spent
            self.fresh = True
            return 0.0
        if self.retries >= self.call.policy.retries:
            return None
        self.retries += 1
        return self.call.policy.backoff(self.retries, self.call.clock.random())

    def _after_response(self, response: Response) -> float | None:
        """Seconds to wait before the next attempt, or None where this response is the last."""
        if not rewindable(self.request):
            return None
        if response.status == 401 and not self.reauthorized and self.call.auth.refused(self.sent):
            self.reauthorized = True
            self._start_again()
            return 0.0
        policy = self.call.policy
        if self.retries >= policy.retries or not may_repeat(self.call.replay, response, policy):
            return None
        asked = retry_after(response, self.call.clock.time)
        delay = max(policy.backoff(self.retries + 1, self.call.clock.random()), asked or 0.0)
        left = self.left()
        if (asked or 0.0) > policy.max_wait or (left is not None and delay >= left):
            return None
        self.retries += 1
        self._start_again()
        return delay

    def _start_again(self) -> None:
        """The next attempt starts where the first did, not where that was redirected to."""
        self.request = self.call.request
        self.hops = 0

    def _error(self, failure: Failure) -> Exception:
        error = error_of(failure, self)
        if self.call.observer is not None:
            self.call.observer.failed(self, error)
        return error
