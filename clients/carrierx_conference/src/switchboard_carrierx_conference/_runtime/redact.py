# Copied from generator/runtime/redact.py of Switchboard.
"""Redaction: what may be shown of headers, URLs and bodies in logs, reprs and errors.

Three nets, each of which holds alone for what it covers: names that the spec or a scheme marks, names that mean a
secret anywhere, and the very texts of the client's credentials wherever they turn up.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, unquote

from .data.guards import is_array, is_object, is_sequence

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from .message import Request

REDACTED = "[redacted]"
MAX_SHOWN = 500
"""Characters of a body that are shown at most."""
LEARNED = 100
"""Secrets of which a client hears while it runs (fetched tokens) that are remembered: the latest."""
_MIN_SECRET = 4
"""Shorter texts are not looked for: replacing every `a` would leave nothing readable."""

SENSITIVE_HEADERS = frozenset(
    {
        "authorization",
        "proxy-authorization",
        "www-authenticate",
        "proxy-authenticate",
        "authentication-info",
        "cookie",
        "set-cookie",
        "api-key",
        "x-api-key",
        "api_access_token",
        "api-access-token",
        "pxtoken",
    }
)
"""Lower-case names of headers that are never shown. The client adds those of its own schemes."""

_SECRET_NAME = re.compile(
    r"passw|passphrase|passcode|pwd|secret(?!ar)|token|api[-_]?key|private[-_]?key|access[-_]?key|credential|cookie"
    r"|authori[sz]ation|signature|assertion|session|otp$|(^|[-_])(pin|auth|jwt|sid_key)$|^code$"
    r"|(access|auth|backup|device|login|mfa|otp|pin|recovery|reset|security|user|verification)[-_]?code$",
    re.IGNORECASE,
)
# What only tells something of a secret, or counts them: `token_type`, `has_password`.
_PLAIN_NAME = re.compile(
    r"[-_]?(type|count|limit|length|exp|expires|expiry|expir(es|ation)[-_]?(at|in|on|time)|enabled|required|status"
    r"|version|duration|ttl)$|^(is|has|max|min|total|requires)[-_]",
    re.IGNORECASE,
)

_PAIR = re.compile(r"([\w.\[\]-]+)=([^&;\s\"'<>]+)")


class Secret(str):
    """A text that does not show itself in reprs, nor do its parts; it is a plain `str` to everything that sends it."""

    __slots__ = ()

    def __repr__(self) -> str:
        return repr(REDACTED)

    def __getitem__(self, key: Any) -> Secret:
        return Secret(super().__getitem__(key))  # rich cuts long texts before it asks for their repr

    def __pretty__(self, **_: Any) -> Iterator[str]:
        """For devtools, which writes texts by lines."""
        yield repr(self)


class SecretBytes(bytes):
    """The same for bytes."""

    __slots__ = ()

    def __repr__(self) -> str:
        return REDACTED

    def __getitem__(self, key: Any) -> Any:
        part: Any = super().__getitem__(key)  # pyright: ignore[reportUnknownVariableType]  # of overloads
        return SecretBytes(part) if isinstance(part, bytes) else part  # pyright: ignore[reportUnknownVariableType]

    def __pretty__(self, **_: Any) -> Iterator[str]:
        yield repr(self)


class _Hidden:
    """Stands where a value is not shown."""

    __slots__ = ()

    def __repr__(self) -> str:
        return REDACTED


HIDDEN = _Hidden()


def hidden(value: Any) -> Any:
    """A text as a `Secret`, bytes as `SecretBytes`; all else, which is no credential, as it is."""
    if isinstance(value, str):
        return Secret(value)
    return SecretBytes(value) if isinstance(value, bytes) else value


@lru_cache(maxsize=1024)
def is_secret_name(name: str) -> bool:
    """Whether a header, parameter or key of that name holds a secret in any API."""
    return name.lower() in SENSITIVE_HEADERS or bool(_SECRET_NAME.search(name) and not _PLAIN_NAME.search(name))


def visible(value: Any, name: str = "") -> Any:
    """A value under that name as people may see it: at any depth, `HIDDEN` stands for what has a secret's name."""
    secret = bool(name) and is_secret_name(name)
    if isinstance(value, (str, int, float)) and not isinstance(value, bool):
        return HIDDEN if secret else value
    if is_object(value):
        return HIDDEN if secret else {key: _visible_member(str(key), item) for key, item in value.items()}
    return [visible(item, name) for item in value] if is_array(value) else value


def _visible_member(key: str, value: Any) -> Any:
    """The same for what stands in a map: there a model, whose own names say nothing, may be of a secret, too."""
    is_model = hasattr(value.__class__, "__rich_repr__")
    return HIDDEN if is_model and is_secret_name(key) else visible(value, key)


def printable(text: str) -> str:
    """The text with all replaced that a terminal would obey or cannot show: control characters, lone surrogates."""
    return text if text.isprintable() else "".join(char if char.isprintable() else "\ufffd" for char in text)


def shown(value: Any, name: str = "") -> str:
    """The repr of a value under that name, for people: see `visible`."""
    return repr(visible(value, name))


class Redactor:
    """What one client must not show: `names` that its spec and schemes mark, and its credentials' texts.

    `plain` are names that the spec marks as no secret, though they sound like one.
    """

    __slots__ = ("_base", "_learned", "_names", "_pattern", "_plain", "_values")

    def __init__(
        self,
        names: Iterable[str] = (),
        values: Iterable[str] = (),
        base: Redactor | None = None,
        plain: Iterable[str] = (),
    ) -> None:
        self._base = base
        """Hides what it knows, too."""
        self._names = frozenset(name.lower() for name in names)
        self._plain = frozenset(name.lower() for name in plain)
        self._values = {value for value in values if len(value) >= _MIN_SECRET}
        self._learned: list[str] = []
        self._pattern: re.Pattern[str] | None = None

    def add(self, values: Iterable[str]) -> None:
        """Learn more secrets (a fetched token, say); the latest `LEARNED` of them are kept."""
        new = [value for value in values if len(value) >= _MIN_SECRET and value not in self._learned]
        if not new:
            return
        self._learned = [*self._learned, *new][-LEARNED:]
        self._pattern = None  # compiled for the first text that is shown; most clients never show one

    def plus(self, values: Iterable[str]) -> Redactor:
        """A redactor that also hides these texts (the secret arguments of one call)."""
        return Redactor(self._names, values, self, self._plain)

    def hides(self, name: str) -> bool:
        """Whether values under that name are hidden."""
        low = name.lower()
        return low in self._names or (low not in self._plain and is_secret_name(name))

    def marks(self, name: str) -> bool:
        """Whether a header of that name is one of credentials, by HTTP, the spec or a scheme."""
        return name.lower() in self._names or name.lower() in SENSITIVE_HEADERS

    def text(self, text: str) -> str:
        """The text with every known secret replaced."""
        if self._pattern is None and (self._values or self._learned):
            forms = {form for value in (*self._values, *self._learned) for form in _forms(value)}
            longest_first = sorted(forms, key=len, reverse=True)
            self._pattern = re.compile("|".join(map(re.escape, longest_first)))
        text = self._pattern.sub(REDACTED, text) if self._pattern else text
        return text if self._base is None else self._base.text(text)

    def quoted(self, text: str) -> str:
        """A server's text as it may be quoted: printable, and without `name=value` of a name that means a secret."""
        text = _PAIR.sub(lambda pair: f"{pair[1]}={REDACTED}" if self.hides(pair[1]) else pair[0], text)
        return printable(self.text(text))

    def headers(self, headers: Iterable[tuple[str, str]]) -> dict[str, str]:
        """Headers as they may be shown."""
        named = {name: REDACTED if self.hides(name) else value for name, value in headers}
        together = "\n".join(named.values())
        if self.text(together) == together:  # looked at once, since there is hardly ever one among them
            return named
        return {name: self.text(value) for name, value in named.items()}

    def url(self, url: str) -> str:
        """A URL as it may be shown: query values of hidden names are replaced, and known secrets anywhere."""
        head, mark, query = self.text(url).partition("?")
        return head + mark + self._pairs(query)

    def _pairs(self, query: str) -> str:
        return "&".join(self._pair(pair) for pair in self.text(query).split("&"))

    def _pair(self, pair: str) -> str:
        name, mark, value = pair.partition("=")
        hidden = any(self.hides(part) for part in re.split(r"[\[\]]+", unquote(name)) if part)
        return f"{name}{mark}{REDACTED if mark and hidden else value}"

    def data(self, value: Any, name: str = "") -> Any:
        """JSON data as it may be shown: values under hidden names replaced at any depth, and known secrets anywhere."""
        if name and value is not None and self.hides(name):
            return REDACTED
        if is_object(value):
            return {self.text(str(key)): self.data(item, str(key)) for key, item in value.items()}
        if is_sequence(value):
            return [self.data(item) for item in value]
        return self.text(value) if isinstance(value, str) else value

    def body(self, content: object, media_type: str) -> str:
        """A request body as it may be shown, cut to `MAX_SHOWN` characters; files and binary data by their size."""
        if not content:
            return "no body"
        if not isinstance(content, bytes):
            length = getattr(content, "length", None)
            return f"{media_type or 'a body'}, {'unknown length' if length is None else f'{length} bytes'}"
        return self._bytes(content, media_type)[:MAX_SHOWN]

    def _bytes(self, content: bytes, media_type: str) -> str:
        if media_type.startswith("application/x-www-form-urlencoded"):
            return self._pairs(content.decode("utf-8", "replace"))
        if "json" in media_type:
            return self._json(content)
        return f"{media_type or 'a body'}, {len(content)} bytes"

    def _json(self, content: bytes) -> str:
        from .data.json_text import dumps, loads  # only for what is shown

        try:
            return dumps(self.data(loads(content))).decode()
        except (ValueError, RecursionError):
            return f"{len(content)} bytes that are not JSON"

    def request(self, request: Request) -> str:
        """One line on a request: method, URL and body as they may be shown."""
        media_type = next((value for name, value in request.headers if name == "content-type"), "")
        query = request.url.partition("?")[2]
        shown = f"?{self._pairs(query)}" if query else ""
        return f"{request.method} {request.operation.path}{shown} ({self.body(request.content, media_type)})"


def _forms(value: str) -> Sequence[str]:
    """The shapes in which a secret may turn up: as it is, quoted for a URL, and as JSON writes it."""
    from .data.json_text import dumps  # when a client holds a credential

    return value, quote(value, safe=""), quote(value), dumps(value).decode()[1:-1], repr(value)[1:-1]
