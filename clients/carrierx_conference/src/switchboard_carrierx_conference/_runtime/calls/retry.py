# Copied from generator/runtime/calls/retry.py of Switchboard.
"""When a request may be sent again: after which failures and which responses. How often and how soon: `RetryPolicy`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..message import MaybeSent, NotSent
from ..response import retry_after

if TYPE_CHECKING:
    from ..message import Failure, Request, Response
    from ..operation import Replay
    from ..settings import RetryPolicy


def may_repeat(replay: Replay, response: Response, policy: RetryPolicy) -> bool:
    """Whether an operation of that kind may be sent again after that response.

    One that is `never` to be repeated may be only if the server said that it did not act: 429, or 503 with a time to
    come back. A 502 or 504 comes from a proxy, which does not know.
    """
    if response.status not in policy.statuses:
        return False
    if replay != "never":
        return True
    return response.status == 429 or (response.status == 503 and retry_after(response) is not None)


def may_send_again(replay: Replay, failure: Failure) -> bool:
    """Whether an operation of that kind may be sent again after an attempt that got no response."""
    if failure.permanent:
        return False
    return isinstance(failure, NotSent) or (isinstance(failure, MaybeSent) and replay != "never")


def rewindable(request: Request) -> bool:
    """Whether the body of a request can be sent a second time."""
    content = request.content
    return content is None or isinstance(content, bytes) or content.replayable
