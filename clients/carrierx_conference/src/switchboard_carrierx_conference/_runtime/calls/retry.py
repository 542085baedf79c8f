# Copied from generator/runtime/calls/retry.py in the Switchboard repository: edit it there.
"""Whether a request may be sent again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..response import retry_after

if TYPE_CHECKING:
    from ..message import Response
    from ..operation import Replay
    from ..settings import RetryPolicy


def may_repeat(replay: Replay, response: Response, policy: RetryPolicy) -> bool:
    """Whether an operation of that kind may be sent again after that answer.

    One that is `never` to be repeated may be only if the server said that it did not act: 429, or 503 with a time to
    come back. A 502 or 504 comes from a proxy, which does not know.
    """
    if response.status not in policy.statuses:
        return False
    if replay != "never":
        return True
    return response.status == 429 or (response.status == 503 and retry_after(response) is not None)
