"""JSON text: strict where a lenient reader would hide a fault, exact for integers of any size, fast with orjson."""

from __future__ import annotations

import json
from typing import Any

orjson: Any
try:
    import orjson  # the extra [fast]
except ImportError:
    orjson = None

BOM = b"\xef\xbb\xbf"

# orjson reads integers beyond 64 bits as floats. To see whether a text may hold one, every digit becomes 0 and all else
# a blank, in one pass at C speed; then a run of 20 zeros, or a minus and 19, gives it away.
_DIGITS = bytes(0x30 if 0x30 <= byte <= 0x39 else 0x2D if byte == 0x2D else 0x20 for byte in range(256))
_LONG = b"0" * 20
_LONG_NEGATIVE = b"-" + b"0" * 19


def loads(data: bytes) -> Any:
    """The value of a UTF-8 JSON text; a byte order mark is passed over, the last of two equal keys wins.

    Raises ValueError for anything that is not JSON (`NaN` and `Infinity` included), not UTF-8, or nested too deeply.
    """
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
        message = "nested too deeply"
        raise ValueError(message) from None


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
        message = "nested too deeply"
        raise ValueError(message) from None
    except TypeError as error:
        raise ValueError(str(error)) from None


def _refuse_constant(name: str) -> Any:
    message = f"{name} is not JSON"
    raise ValueError(message)


# Made once: json.loads and json.dumps build a new object per call when any option is given.
_decode = json.JSONDecoder(parse_constant=_refuse_constant).decode
_encode = json.JSONEncoder(ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode
