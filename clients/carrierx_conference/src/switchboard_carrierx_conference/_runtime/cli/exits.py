# Copied from generator/runtime/cli/exits.py of Switchboard.
"""Exit codes of the command line, and what it says of an error."""

from __future__ import annotations

from typing import Any, NamedTuple

from ..errors import classes
from ..redact import printable


class Exit(NamedTuple):
    """One exit code and what it stands for."""

    code: int
    kind: str
    """A short name."""
    meaning: str
    errors: tuple[type[BaseException], ...] = ()


class UsageError(Exception):
    """What was typed is no command, or lacks something."""


class Declined(Exception):  # noqa: N818 -- a decision, no fault
    """The user did not agree to what was about to be sent."""


OTHER = 1
USAGE = 2
INTERRUPTED = 130
BROKEN_PIPE = 141

EXITS = (
    Exit(0, "ok", "The call succeeded."),
    Exit(OTHER, "other", "Any other error: a file cannot be written, a call was not confirmed."),
    Exit(
        USAGE,
        "usage",
        "The command or an argument is wrong; nothing was sent.",
        (UsageError, classes.InvalidArgumentError),
    ),
    Exit(3, "configuration", "Credentials or settings are missing or wrong.", (classes.ConfigurationError,)),
    Exit(
        4,
        "authentication",
        "The server refuses the credentials, or they may not do this (401, 403).",
        (classes.AuthenticationError, classes.PermissionDeniedError),
    ),
    Exit(5, "not found", "There is nothing with that identifier (404).", (classes.NotFoundError,)),
    Exit(
        7,
        "rate limited",
        "Too many calls: the server says so (429), or the wait would be too long.",
        (classes.RateLimitError, classes.RateLimitWaitError),
    ),
    Exit(8, "server", "The server failed (5xx).", (classes.ServerError,)),
    Exit(6, "refused", "The server refuses the request (400, 409, 422 and other statuses).", (classes.StatusError,)),
    Exit(9, "network", "No response came through.", (classes.ConnectionFailedError,)),
    Exit(10, "timeout", "A time bound was hit; the call is safe to repeat.", (classes.CallTimeoutError,)),
    Exit(
        11,
        "unknown outcome",
        "A write was sent and no response came: look before you repeat it.",
        (classes.OutcomeUnknownError,),
    ),
    Exit(
        12,
        "response",
        "The response is not as documented, is too large, or the list cannot go on.",
        (classes.DecodeError, classes.DriftError, classes.PaginationError, classes.ResponseTooLargeError),
    ),
    Exit(INTERRUPTED, "interrupted", "Ctrl-C.", (KeyboardInterrupt,)),
    Exit(BROKEN_PIPE, "broken pipe", "The reader of the output went away.", (BrokenPipeError,)),
)
"""Every exit code. The first row that has an error's class decides, so that special ones stand before general ones."""


def code_of(error: BaseException) -> int:
    """The exit code for an error."""
    return next((row.code for row in EXITS if isinstance(error, row.errors)), OTHER)


def message_of(error: BaseException) -> str:
    """What stderr says of an error: plain text, without traceback."""
    if isinstance(error, classes.ClientError):
        rows = [*str(error).splitlines(), *getattr(error, "__notes__", ())]
        return "\n".join(map(printable, rows))
    if isinstance(error, OSError) and error.strerror:
        return printable(f"{error.filename or 'input or output'}: {error.strerror}")
    if isinstance(error, (UsageError, Declined)):
        return printable(str(error))
    return f"unexpected {type(error).__name__}; --verbose shows where"


def is_unexpected(error: BaseException) -> bool:
    """Whether an error is a fault of this program."""
    return not isinstance(error, (classes.ClientError, OSError, UsageError, Declined))


def is_usage(error: BaseException) -> bool:
    """Whether the help of the command could be of use."""
    return code_of(error) == USAGE


def table() -> list[dict[str, Any]]:
    """The exit codes as rows, in their order."""
    return [{"code": row.code, "kind": row.kind, "meaning": row.meaning} for row in sorted(EXITS)]
