# Copied from generator/runtime/errors/bodies.py of Switchboard.
"""Reads what vendors say in the bodies of their errors, in whatever shape they say it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from ..data.guards import is_array, is_object
from ..data.json_text import loads
from ..redact import printable

MAX_TEXT = 500
"""Characters kept of a body that is plain text."""

_TEXT_KEYS = ("message", "detail", "errmsg", "msg", "error_description", "description", "title", "reason")
_FIELD_KEYS = ("field", "parameter", "param", "property", "attribute")
_REQUEST_PARTS = (["body"], ["query"], ["path"], ["header"], ["cookie"])
_CODE_KEYS = ("code", "error_code", "errorCode", "type")


class VendorMessage(NamedTuple):
    """One thing that the vendor objects to. What is not said is None."""

    message: str
    field: str | None = None
    code: str | None = None
    pointer: str | None = None
    """JSON pointer into the request body."""
    meta: Any = None
    """Further facts: JSON:API's `meta`, such as the id of what is there already."""

    def __str__(self) -> str:
        where = self.field or self.pointer
        code = f"[{self.code}] " if self.code and self.code not in self.message else ""
        return f"{code}{self.message}" + (f" ({where})" if where else "")


def parse_body(body: bytes, content_type: str = "") -> Any:
    """The JSON value of an error's body; its text when it is not JSON; None when it is empty."""
    if not body.strip():
        return None
    try:
        return loads(body)
    except ValueError:
        return decoded_text(body, content_type)


def decoded_text(body: bytes, content_type: str) -> str:
    """A body as text, after the charset of its content type; what can't be read is replaced."""
    charset = content_type.lower().partition("charset=")[2].split(";")[0].strip(" \"'")
    try:
        return body.decode(charset or "utf-8", "replace")
    except (LookupError, ValueError):  # a charset that does not exist, or that is no text's
        return body.decode("utf-8", "replace")


def is_text(text: str) -> bool:
    """Whether a decoded body is something to read, and not the bytes of a picture or an archive."""
    start = text[:MAX_TEXT]
    unreadable = sum(char == "\ufffd" or not (char.isprintable() or char.isspace()) for char in start)
    return "\0" not in start and 4 * unreadable <= len(start)


def messages_of(body: Any) -> list[VendorMessage]:
    """What the vendor says in a parsed body; empty when nothing readable is there."""
    found = {(*message[:4], repr(message.meta)): message for message in _read(body, 0)}
    return list(found.values())


def _read(value: Any, depth: int) -> Iterator[VendorMessage]:
    if isinstance(value, str):
        if text := _shortened(value):
            yield VendorMessage(text)
    elif is_array(value) and depth < 4:
        for item in value:
            yield from _read(item, depth + 1)
    elif is_object(value) and depth < 4:
        yield from _object(value, depth)


def _object(value: dict[str, Any], depth: int) -> Iterator[VendorMessage]:
    text = next((value[key] for key in _TEXT_KEYS if isinstance(value.get(key), str) and value[key].strip()), None)
    if text is not None:
        yield from _refused_attributes(_message(value, text), value.get("attributes"))
    for key in ("message", "detail", "body"):  # a list of messages, or the whole envelope once more
        if isinstance(value.get(key), (dict, list)):
            yield from _read(value[key], depth + 1)
    error = value.get("error")
    if not isinstance(error, str) or text is None:  # beside a message, a bare text is the status' name once more
        yield from _read(error, depth + 1)
    yield from _errors(value.get("errors"), depth)


def _errors(errors: Any, depth: int) -> Iterator[VendorMessage]:
    """`errors`: a list of anything, or an object from field to its messages."""
    if not is_object(errors):
        yield from _read(errors, depth + 1)
        return
    for field, said in errors.items():
        for message in _read(said, depth + 1):
            yield message if message.field else message._replace(field=str(field))


def _message(value: dict[str, Any], text: str) -> VendorMessage:
    source = value.get("source")
    source = source if is_object(source) else {}
    field = _first(value, _FIELD_KEYS) or _first(source, ("parameter", "header")) or _location(value.get("loc"))
    meta = value.get("meta") or None
    return VendorMessage(_shortened(text), field, _first(value, _CODE_KEYS), _first(source, ("pointer",)), meta)


def _location(loc: Any) -> str | None:
    """FastAPI's way to a value, `["body", "rows", 0, "name"]`, without the part of the request that it begins with."""
    steps = [str(step) for step in loc if isinstance(step, (str, int))] if is_array(loc) else []
    return printable(".".join(steps[1:] if steps[:1] in _REQUEST_PARTS else steps)) or None


def _refused_attributes(message: VendorMessage, names: Any) -> Iterator[VendorMessage]:
    """A message for each attribute that it is about. Rails joins theirs: `Name is taken, Email is invalid`."""
    fields = [name for name in names if isinstance(name, str) and name] if is_array(names) else []
    if message.field or not fields:
        yield message
        return
    texts = message.message.split(", ")
    for field, text in zip(
        fields, texts if len(texts) == len(fields) else [message.message] * len(fields), strict=True
    ):
        yield message._replace(message=text, field=printable(field))


def _first(value: dict[str, Any], keys: tuple[str, ...]) -> str | None:
    found = (value[key] for key in keys if isinstance(value.get(key), (str, int)) and value[key] is not True)
    return next((printable(str(item)) for item in found if item != ""), None)


def _shortened(text: str) -> str:
    """Plain text up to `MAX_TEXT` characters on one line; of HTML its title only."""
    if "<" in text[:MAX_TEXT] and _is_html(text):
        return html_title(text)
    line = printable(" ".join(text[: 4 * MAX_TEXT].split()))
    return line if len(line) <= MAX_TEXT else line[: MAX_TEXT - 1] + "…"


def _is_html(text: str) -> bool:
    start = text[:MAX_TEXT].lstrip("\ufeff \t\r\n").lower()
    return start.startswith(("<!doctype html", "<html", "<head", "<body"))


def html_title(text: str) -> str:
    """The title of an HTML page (or its first heading), or a word on what it is."""
    for tag in ("title", "h1"):
        if title := _between(text[:20_000], f"<{tag}", f"</{tag}>"):
            return printable(title)
    return "an HTML page without a title"


def _between(text: str, start: str, end: str) -> str:
    lower = text.lower()
    begin = lower.find(">", lower.find(start)) if start in lower else -1
    finish = lower.find(end, begin) if begin >= 0 else -1
    unescape = _unescape()
    return " ".join(unescape(text[begin + 1 : finish]).split())[:MAX_TEXT] if finish > begin else ""


def _unescape() -> Callable[[str], str]:
    from html import unescape  # only for error pages

    return unescape


def request_id_of(body: Any) -> str | None:
    """The request id that some vendors put into the body."""
    if not is_object(body):
        return None
    return _first(body, ("requestId", "request_id", "traceId", "trace_id"))
