# Copied from generator/runtime/calls/response_body.py of Switchboard.
"""What the body of a response is: its text, whether it is said to be JSON, and why it is none."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..errors.bodies import decoded_text
from .documented import essence, is_json

if TYPE_CHECKING:
    from ..message import Response
    from ..operation import Operation


def text_of(response: Response) -> str:
    """The body as text, after the charset of its content type; what can't be read is replaced."""
    return decoded_text(response.body, response.header("content-type") or "")


def holds_json(response: Response) -> bool:
    """Whether there is a body that is said to be JSON."""
    return bool(response.body.strip()) and is_json(response.header("content-type") or "")


def summary(response: Response) -> str:
    """Status, length and content type, for a drift report."""
    return (
        f"{response.status} with {len(response.body)} bytes of {response.header('content-type') or 'no content type'}"
    )


def not_json(response: Response, error: ValueError, operation: Operation[Any]) -> str:
    """Why a body could not be read as JSON, for the text of an error."""
    came = essence(response.header("content-type") or "")
    other = next((spec.media_type for spec in operation.alternatives if essence(spec.media_type) == came), "")
    if other:
        return f'its body is {came} where JSON was asked for; accept="{other}" asks for it'
    if not response.body.strip():
        return "its body is empty where JSON is promised"
    if isinstance(error, UnicodeDecodeError):
        return f"its body is not UTF-8 at byte {error.start}"
    position = getattr(error, "pos", None)
    where = "" if position is None else f" at character {position}"
    return f"its body is not JSON{where} ({getattr(error, 'msg', None) or error})"
