# Copied from generator/runtime/http/httpcore_logs.py in the Switchboard repository: edit it there.
"""Keeps secrets out of what httpcore writes to its debug log about our connections; those of others are left alone."""

from __future__ import annotations

import logging
import re
import sys
from typing import TYPE_CHECKING

from ..redact import REDACTED, is_secret_name

if TYPE_CHECKING:
    from types import FrameType

LOGGERS = ("httpcore.http11", "httpcore.connection")
_TEXT = r"""b'(?:[^'\\]|\\.)*'|b"(?:[^"\\]|\\.)*\""""
_PAIR = re.compile(rf"\(b'([^'\\]*)', ({_TEXT})\)")
"""A header of a response, as repr has it: set-cookie, say."""
_REFUSED = re.compile(r"(Illegal header (?:name|value)) .*", re.DOTALL)
"""h11 quotes what it refuses to send."""


def cleaned(text: str) -> str:
    """A line of httpcore's log without secrets."""
    text = _PAIR.sub(lambda pair: f"(b'{pair[1]}', {REDACTED})" if is_secret_name(pair[1]) else pair[0], text)
    return _REFUSED.sub(rf"\1 {REDACTED}", text)


def _filter(record: logging.LogRecord) -> bool:
    if isinstance(record.msg, str) and _is_ours(sys._getframe()):
        record.msg = cleaned(record.msg)
    return True


def _is_ours(frame: FrameType | None) -> bool:
    """Whether the built-in way to the server is among the callers. Asked only where the debug log is on."""
    lines = f"{__package__}.connections"
    while frame is not None:
        if frame.f_globals.get("__name__") == lines:
            return True
        frame = frame.f_back
    return False


def install() -> None:
    """Look at each record of httpcore from now on. Called once, when the built-in connections are first used."""
    for name in LOGGERS:
        logging.getLogger(name).addFilter(_filter)
