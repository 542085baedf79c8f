# Copied from generator/runtime/data/json_text.py of Switchboard.
"""JSON text: strict where a lenient reader would hide a fault, exact for integers of any size, fast with orjson."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable

orjson: Any
try:
    import orjson  # the extra [fast]
except ImportError:
    orjson = None

BOM = b"\xef\xbb\xbf"
MAX_DEPTH = 100
"""Arrays and objects within each other. All that is done with a value goes as deep, and Python's stack has an end."""

# orjson reads integers beyond 64 bits as floats. To see whether a text may hold one, every digit becomes 0 and all else
# a blank, in one pass at C speed; then a run of 20 zeros, or a minus and 19, gives it away.
_DIGITS = bytes(0x30 if 0x30 <= byte <= 0x39 else 0x2D if byte == 0x2D else 0x20 for byte in range(256))
_LONG = b"0" * 20
_LONG_NEGATIVE = b"-" + b"0" * 19
_NO_BRACKETS = bytes(byte for byte in range(256) if byte not in b'[]{}"')
TOO_DEEP = "nested too deeply"


def loads(data: bytes) -> Any:
    """The value of a UTF-8 JSON text; a byte order mark is passed over, the last of two equal keys wins.

    Raises ValueError for anything that is not JSON (`NaN` and `Infinity` included), not UTF-8, nested more than
    `MAX_DEPTH` deep, or a number that is beyond a float.
    """
    value = _value(data)
    if _may_be_deep(data) and _is_deep(value):
        raise ValueError(TOO_DEEP)
    return value


def _value(data: bytes) -> Any:
    if orjson is not None and not _has_long_integer(data):
        try:
            return orjson.loads(data)
        except ValueError:
            pass  # the standard library decides: it takes a few texts more, and its errors give the position
    return _loads(data)


def _loads(data: bytes) -> Any:
    text = data.removeprefix(BOM).decode()
    try:
        return _decode(text)
    except RecursionError:
        raise ValueError(TOO_DEEP) from None


def _may_be_deep(data: bytes) -> bool:
    """Whether a text may be nested too deeply: what is left of it when its brackets are taken off in pairs.

    That is fast, and also leaves something where texts hold single brackets.
    """
    rest = data.translate(None, _NO_BRACKETS)
    if rest.count(b"{") + rest.count(b"[") <= MAX_DEPTH:
        return False
    if b"\\" in data:
        rest = data.replace(b"\\\\", b"").replace(b'\\"', b"").translate(None, _NO_BRACKETS)
    for _ in range(MAX_DEPTH // 2):  # each time up to one object and one array of every branch
        before = len(rest)
        rest = rest.replace(b'""', b"").replace(b"{}", b"").replace(b"[]", b"")
        if not rest or len(rest) == before:
            break
    return bool(rest)


def _is_deep(value: Any) -> bool:
    level = _holders([value])
    for _ in range(MAX_DEPTH):
        level = _holders(item for each in level for item in (each.values() if each.__class__ is dict else each))
    return bool(level)


def _holders(values: Iterable[Any]) -> list[Any]:
    return [value for value in values if value.__class__ is dict or value.__class__ is list]


def _has_long_integer(data: bytes) -> bool:
    zeros = data.translate(_DIGITS)
    return _LONG in zeros or _LONG_NEGATIVE in zeros


def dumps(value: Any, *, unicode: bool = False) -> bytes:
    """Compact UTF-8 JSON text of data that `json_value` gave, which refuses NaN (orjson would write it as null).

    Raises ValueError for types that JSON has no form for, and for data nested too deeply; with `unicode` for a lone
    surrogate too, which has an escaped form, but stands for no character.
    """
    if orjson is not None:
        try:
            text: bytes = orjson.dumps(value)
        except (TypeError, ValueError):
            pass  # integers beyond 64 bits, lone surrogates
        else:
            return text
    return _dumps(value, unicode=unicode)


def _dumps(value: Any, *, unicode: bool) -> bytes:
    try:
        text = _encode(value)
        try:
            return text.encode()
        except UnicodeEncodeError:
            if unicode:
                message = "a text is not valid Unicode (a lone surrogate)"
                raise ValueError(message) from None
            return json.dumps(value, allow_nan=False, separators=(",", ":")).encode()
    except RecursionError:
        raise ValueError(TOO_DEEP) from None
    except TypeError as error:
        raise ValueError(str(error)) from None


def _refuse_constant(name: str) -> Any:
    message = f"{name} is not JSON"
    raise ValueError(message)


def _float(text: str) -> float:
    value = float(text)
    if value - value != 0:
        message = "a number is too large"
        raise ValueError(message)
    return value


# Made once: json.loads and json.dumps build a new object per call when any option is given.
_decode = json.JSONDecoder(parse_constant=_refuse_constant, parse_float=_float).decode
# Nothing that is written can hold itself, since it was looked through before; to look again takes as long as to write.
_encode = json.JSONEncoder(ensure_ascii=False, allow_nan=False, check_circular=False, separators=(",", ":")).encode
