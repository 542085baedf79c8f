"""The headers of one request in each form in which servers, frameworks and gateways hand them over."""

from __future__ import annotations

from email.message import Message
from importlib import import_module
from types import MappingProxyType
from typing import TYPE_CHECKING, Any
from wsgiref.headers import Headers as WsgirefHeaders

import httpx
import httpx2
from markupsafe import Markup
from multidict import CIMultiDict, CIMultiDictProxy
from requests.structures import CaseInsensitiveDict
from starlette.datastructures import Headers as StarletteHeaders
from werkzeug.datastructures import EnvironHeaders, Headers

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    Pairs = list[tuple[str, str]]


class Text(str):
    """A str as some libraries make it."""

    __slots__ = ()


def environ(pairs: Pairs) -> dict[str, Any]:
    """As a WSGI server has them: what comes twice is joined."""
    found: dict[str, Any] = {"REQUEST_METHOD": "POST", "CONTENT_LENGTH": "2", "wsgi.input": object()}
    for name, value in pairs:
        key = f"HTTP_{name.upper().replace('-', '_')}"
        found[key] = f"{found[key]},{value}" if key in found else value
    return found


def lists(pairs: Pairs) -> dict[str, list[str]]:
    """As gateways have them."""
    found: dict[str, list[str]] = {}
    for name, value in pairs:
        found.setdefault(name, []).append(value)
    return found


def message(pairs: Pairs) -> Message:
    """As `http.server` has them."""
    found = Message()
    for name, value in pairs:
        found.add_header(name, value)
    return found


def in_bytes(pairs: Pairs) -> list[tuple[bytes, bytes]]:
    """As ASGI has them."""
    return [(name.lower().encode("latin-1"), value.encode("latin-1")) for name, value in pairs]


SHAPES: Mapping[str, Callable[[Pairs], Any]] = {
    "dict": dict,
    "dict in lower case": lambda pairs: {name.lower(): value for name, value in pairs},
    "dict of bytes": lambda pairs: dict(in_bytes(pairs)),
    "dict of lists": lists,
    "dict of tuples": lambda pairs: {name: tuple(values) for name, values in lists(pairs).items()},
    "mapping proxy": lambda pairs: MappingProxyType(dict(pairs)),
    "pairs": list,
    "tuple of pairs": tuple,
    "lists as pairs": lambda pairs: [list(pair) for pair in pairs],
    "iterator": iter,
    "generator": lambda pairs: (pair for pair in pairs),
    "items": lambda pairs: dict(pairs).items(),
    "pairs of bytes": in_bytes,
    "lists of bytes": lambda pairs: [list(pair) for pair in in_bytes(pairs)],
    "subclass of str": lambda pairs: [(Text(name), Text(value)) for name, value in pairs],
    "markup": lambda pairs: [(Markup(name), Markup(value)) for name, value in pairs],  # noqa: S704 -- shown nowhere
    "environ": environ,
    "http.server": message,
    "wsgiref": lambda pairs: WsgirefHeaders(list(pairs)),
    "httpx": lambda pairs: httpx.Headers(in_bytes(pairs)),
    "httpx2": lambda pairs: httpx2.Headers(in_bytes(pairs)),
    "requests": lambda pairs: CaseInsensitiveDict(dict(pairs)),
    "starlette": lambda pairs: StarletteHeaders(raw=in_bytes(pairs)),
    "werkzeug": Headers,
    "werkzeug's environ": lambda pairs: EnvironHeaders(environ(pairs)),
    "django": lambda pairs: import_module("django.http.request").HttpHeaders(environ(pairs)),
    "aiohttp": lambda pairs: CIMultiDictProxy(CIMultiDict(pairs)),
}
JOINING = ("dict", "dict in lower case", "dict of bytes", "mapping proxy", "items", "requests")
"""Of those, the ones that keep one of several values; the others keep all, or join them."""
