# Copied from generator/runtime/testing/cassettes.py of Switchboard.
"""Cassettes: recorded exchanges as readable YAML, redacted by the client's own table, and found again by request.

Each value is JSON in a row of its own, which is YAML too, so that no library is needed and diffs read well.
"""

from __future__ import annotations

import re
from json import dumps, loads
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import parse_qsl, unquote, urlencode, urlsplit

from ..configuration import secret_names
from ..data.guards import is_array, is_object
from ..redact import REDACTED, Redactor
from .messages import FakeResponse, Upload
from .reading import MULTIPART, parts

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from .messages import FakeRequest
    from .table import Table

_ROW = re.compile(r"(- |  )(\w+): (.*)")
_KEPT = frozenset({"content-type", "retry-after", "link", "location", "total"})
"""Headers of responses that are recorded, beside those that speak of limits."""
UNLIKE = 12
"""From so many characters on a secret is unlike any other text: it is hidden wherever it stands, not by name only."""


class Taken(NamedTuple):
    """One exchange as it is recorded."""

    call: str
    method: str
    path: str
    """Below the base URL, with its query in order of names."""
    request: Any
    """The body as plain data."""
    status: int
    headers: dict[str, str]
    response: Any
    """JSON, or the text of another body."""
    text: bool = False
    """`response` is the text itself, not JSON."""

    def fits(self, other: Taken) -> bool:
        """Whether another exchange has the same request."""
        return (self.method, self.path, self.request) == (other.method, other.path, other.request)


class Redaction:
    """What of an exchange may be kept. The same request gives the same text, whatever its secrets are."""

    def __init__(self, table: Table) -> None:
        self._table = table
        self._redactor = Redactor(secret_names(table.api), plain=table.api.plain)

    def taken(self, request: FakeRequest, response: FakeResponse) -> Taken:
        """An exchange without its secrets."""
        self._learn(request)
        path, kind = urlsplit(request.url).path, dict(response.headers).get("content-type", "")
        matches = self._table.matches(request.method, path)
        body, is_text = _response_body(response.body, kind)
        kept = {name: value for name, value in response.headers if name in _KEPT or "ratelimit" in name}
        return Taken(
            matches[0][0].call if matches else "",
            request.method,
            self._path(request.url),
            self.data(_request_body(request)),
            response.status,
            self._redactor.headers(kept.items()),
            self.data(body),
            is_text,
        )

    def _learn(self, request: FakeRequest) -> None:
        """The credentials of a request are secrets wherever they stand."""
        found = [value for name, value in request.headers.items() if self._redactor.marks(name)]
        self._redactor.add([part for value in found for part in (value, value.partition(" ")[2]) if len(part) > 5])

    def _path(self, url: str) -> str:
        parts_ = urlsplit(url)
        path = next(
            (parts_.path[len(prefix) :] for prefix in self._table.prefixes if parts_.path.startswith(prefix)), ""
        )
        path = self._redactor.text(unquote(path))
        if path == f"/{REDACTED}":  # of an address that is a secret, with its query
            return path
        pairs = sorted(parse_qsl(parts_.query, keep_blank_values=True))
        shown = [
            (name, REDACTED if self._redactor.hides(name) else self._redactor.text(value)) for name, value in pairs
        ]
        return path + (f"?{urlencode(shown, safe='[]:/')}" if shown else "")

    def data(self, value: Any, *, hidden: bool = False) -> Any:
        """Plain data without secrets; what stands in their place has their types."""
        if is_object(value):
            return {name: self.data(item, hidden=hidden or self._redactor.hides(name)) for name, item in value.items()}
        if is_array(value):
            return [self.data(item, hidden=hidden) for item in value]
        if isinstance(value, str):
            return self._hidden(value) if hidden and value else self._redactor.text(value)
        return 0 if hidden and isinstance(value, (int, float)) and not isinstance(value, bool) else value

    def _hidden(self, secret: str) -> str:
        """What stands in the place of a secret; of an address one at the same host, since clients send there."""
        parts_ = urlsplit(secret)
        is_address = parts_.scheme in {"http", "https"} and bool(parts_.netloc)
        text = parts_.path.lstrip("/") if is_address else secret
        if len(text) >= UNLIKE:
            self._redactor.add([text])  # it may stand in a path later
        return f"{parts_.scheme}://{parts_.netloc}/{REDACTED}" if is_address else REDACTED


def _request_body(request: FakeRequest) -> Any:
    kind = request.headers.get("content-type", "")
    if not request.body:
        return None
    try:
        if "json" in kind:
            return loads(request.body)
        if kind.startswith(MULTIPART):
            return {name: _summary(value) for name, value in parts(kind, request.body)}
        if "urlencoded" in kind:
            return dict(parse_qsl(request.body.decode(), keep_blank_values=True))
    except ValueError:
        pass
    return f"{len(request.body)} bytes"


def _summary(value: Any) -> Any:
    return f"{value.filename}: {len(value.content)} bytes" if isinstance(value, Upload) else value


def _response_body(body: bytes, kind: str) -> tuple[Any, bool]:
    if "json" in kind and body:
        try:
            return loads(body), False
        except ValueError:
            pass
    return (body.decode("utf-8", "replace"), True) if body else (None, False)


class Cassette:
    """Recorded exchanges, each played once, the last of its kind again and again."""

    def __init__(self, table: Table, taken: list[Taken] | None = None) -> None:
        self._redaction = Redaction(table)
        self.taken: list[Taken] = taken or []
        self._used: set[int] = set()

    def add(self, request: FakeRequest, response: FakeResponse) -> None:
        """Record an exchange."""
        self.taken.append(self._redaction.taken(request, response))

    def find(self, request: FakeRequest) -> FakeResponse:
        """The response to a request. Raises AssertionError, with near misses, for one that was not recorded."""
        wanted = self._redaction.taken(request, FakeResponse(0))
        fitting = [index for index, taken in enumerate(self.taken) if taken.fits(wanted)]
        if not fitting:
            raise AssertionError(self._missed(wanted))
        index = next((index for index in fitting if index not in self._used), fitting[-1])
        self._used.add(index)
        return _played(self.taken[index])

    def _missed(self, wanted: Taken) -> str:
        rows = [f"this request is not in the cassette: {wanted.method} {wanted.path} {dumps(wanted.request)}"]
        near = [taken for taken in self.taken if (taken.method, taken.call) == (wanted.method, wanted.call)]
        rows += [f"  near: {taken.method} {taken.path} {dumps(taken.request)}" for taken in near[:5]]
        return "\n".join(rows)

    def write(self, path: Path) -> None:
        """Write it to a file."""
        path.write_text("\n".join(self._rows()) + "\n", encoding="utf-8")

    def _rows(self) -> Iterator[str]:
        yield "# Recorded exchanges; secrets are redacted. Each value is JSON, and the file is YAML."
        for taken in self.taken:
            for number, (name, value) in enumerate(taken._asdict().items()):
                yield f"{'  ' if number else '- '}{name}: {dumps(value, ensure_ascii=False)}"

    @classmethod
    def read(cls, table: Table, path: Path) -> Cassette:
        """Read a file. Raises ValueError with the number of the row that can't be read."""
        entries: list[dict[str, Any]] = []
        for number, row in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            if not row.strip() or row.startswith("#"):
                continue
            found = _ROW.fullmatch(row)
            if found is None or (found[1] == "  " and not entries):
                raise ValueError(f"{path}:{number}: no row of a cassette: {row[:60]}")
            if found[1] == "- ":
                entries.append({})
            entries[-1][found[2]] = loads(found[3])
        return cls(table, [Taken(**entry) for entry in entries])


def _played(taken: Taken) -> FakeResponse:
    if taken.text:
        body = str(taken.response).encode()
    else:
        body = b"" if taken.response is None else dumps(taken.response, ensure_ascii=False).encode()
    return FakeResponse(taken.status, tuple(taken.headers.items()), body)
