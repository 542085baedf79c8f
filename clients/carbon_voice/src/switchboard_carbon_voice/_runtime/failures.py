# Copied from generator/runtime/failures.py: edit it there.
"""How one attempt can fail, as the transport tells the exchange. Internal: users see the classes of `errors.py`."""

from __future__ import annotations


class Failure(Exception):  # noqa: N818 - what happened, not what is raised to users
    """An attempt failed. `bound` names the time bound that was hit (connect, read, write, pool, total), if one was."""

    def __init__(self, what: str, *, bound: str = "", permanent: bool = False) -> None:
        super().__init__(what)
        self.what = what
        self.bound = bound
        self.permanent = permanent
        """Trying again cannot help (a certificate that does not fit, a header that cannot be sent)."""
        self.stale = False
        """The connection came from the pool, and broke before the first byte of an answer: it was closed while idle."""


class NotSent(Failure):
    """No byte of the request left for the server: it certainly did not act."""


class MaybeSent(Failure):
    """Bytes of the request were written, and no complete answer came: the server may or may not have acted."""


class Unreadable(Failure):
    """The server answered, but the body cannot be decoded from its content encoding."""


class TooLarge(Failure):
    """The decoded answer exceeds `limit` bytes."""

    def __init__(self, limit: int) -> None:
        super().__init__(f"the answer is larger than {limit} bytes", permanent=True)
        self.limit = limit
