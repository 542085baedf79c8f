# Copied from generator/runtime/testing/bodies.py of Switchboard.
"""Bodies of responses: a resource in its envelope, a page of a list, an error, each as the document has it."""

from __future__ import annotations

import re
from http import HTTPStatus
from json import dumps
from typing import TYPE_CHECKING, Any

from ..data.guards import is_object
from .document import MISSING, kinds_of, put
from .making import NEEDED, WHOLE
from .messages import FakeResponse

if TYPE_CHECKING:
    from collections.abc import Callable

    from .making import Maker
    from .routes import Documented, Route
    from .table import Table

_MESSAGES = {
    "error", "message", "detail", "details", "description", "reason", "title", "error_description", "error_message"
}  # fmt: skip
_ENVELOPES = {"meta", "pagination", "links", "data", "page", "paging"}


class Bodies:
    """Makes responses that are as documented."""

    def __init__(self, table: Table, maker: Maker, shown: Callable[[Any], Any]) -> None:
        """`shown`: what is sent in the place of a success's body."""
        self.table = table
        self.maker = maker
        self._shown = shown

    def success(
        self, route: Route, wanted: Any, *, at: tuple[str, ...] | None = None, facts: dict[str, Any] | None = None,
        headers: tuple[tuple[str, str], ...] = (), status: int = 0, much: int = NEEDED,
    ) -> FakeResponse:  # fmt: skip
        """A success with what is wanted at its place in the body; `facts` go where the schema has such names."""
        status = status or route.status
        known = route.response(status)
        if known is None or known.media_type == "":
            return FakeResponse(status, headers)
        place = route.at if at is None else at
        if wanted is MISSING and place:
            wanted = self.maker.fit(self.table.document.inside(known.schema, place), much=much)
        body = put({}, place, wanted) if place else wanted
        if "json" not in known.media_type:
            return self._raw(known, status, wanted, headers)
        if facts:
            body = self.with_facts(known.schema, body, facts)
        body = self._shown(self.maker.fit(known.schema, body, much=much))
        return self.json(status, body, known.media_type, (*headers, *self._headers(known, facts or {})))

    def _raw(self, known: Documented, status: int, wanted: Any, headers: tuple[tuple[str, str], ...]) -> FakeResponse:
        kind = known.media_type if "*" not in known.media_type else "application/octet-stream"
        if isinstance(wanted, bytes):
            content = wanted
        else:
            text = wanted if isinstance(wanted, str) else self.maker.fit(known.schema, name="text")
            content = text.encode() if isinstance(text, str) else dumps(text).encode()
        return FakeResponse(status, (("content-type", kind), *headers), content)

    @staticmethod
    def json(status: int, body: Any, media_type: str, headers: tuple[tuple[str, str], ...] = ()) -> FakeResponse:
        """A body as JSON."""
        text = dumps(body, ensure_ascii=False, separators=(",", ":"), default=str)
        return FakeResponse(status, (("content-type", media_type), *headers), text.encode("utf-8", "surrogatepass"))

    def with_facts(self, schema: Any, body: Any, facts: dict[str, Any], depth: int = 0) -> Any:
        """The body with the facts of a page wherever an envelope has room for them."""
        if not is_object(body) and body is not MISSING and body is not None:
            return body
        document = self.table.document
        result = dict(body) if is_object(body) else {}
        for name, inner in document.properties(schema).items():
            fact = facts.get(name, facts.get(name.replace("-", "_"), MISSING))
            flat = document.schema(inner)
            if name not in result and fact is not MISSING and fact is not None and self.maker.checker.fits(flat, fact):
                result[name] = fact
            elif depth < 3 and name in _ENVELOPES and "object" in kinds_of(flat):
                found = self.with_facts(inner, result.get(name, MISSING), facts, depth + 1)
                if found or name in result:
                    result[name] = found
        return result

    # Errors

    def error(
        self, status: int, text: str, route: Route | None = None, headers: tuple[tuple[str, str], ...] = ()
    ) -> FakeResponse:
        """A refusal in the form that the document has for it, or that it has somewhere for such a status."""
        known = (route.response(status) if route else None) or self._common(status)
        if known is None or not known.media_type:
            return FakeResponse(status, headers)
        more = self._headers(known, {}, headers)
        if "json" not in known.media_type:
            return FakeResponse(status, (("content-type", known.media_type), *headers, *more), text.encode())
        body = self.maker.fit(known.schema, self._message(known.schema, status, text))
        return self.json(status, body, known.media_type, (*headers, *more))

    def _common(self, status: int) -> Documented | None:
        known = self.table.errors
        ranges = (str(status), f"{status // 100}XX", "default", "4XX", "400", "422", "404")
        return next((known[name] for name in ranges if name in known), None)

    def _message(self, schema: Any, status: int, text: str, depth: int = 0) -> Any:
        """What an error's body says, by the names that vendors use."""
        document = self.table.document
        kinds = kinds_of(document.schema(schema))
        if "string" in kinds:
            return text
        if "array" in kinds:
            return [self._message(document.schema(schema).get("items", {}), status, text, depth + 1)]
        result: dict[str, Any] = {}
        for name, inner in document.properties(schema).items():
            value = self._member(name, document.schema(inner), status, text, depth)
            if value is not MISSING:
                result[name] = value
        return result

    def _member(self, name: str, schema: Any, status: int, text: str, depth: int) -> Any:
        kinds, lower = kinds_of(schema), name.lower()
        if lower in {"status", "status_code", "code"}:
            return status if "integer" in kinds else str(status) if "string" in kinds else MISSING
        if lower == "title":
            return _phrase(status)
        if lower in _MESSAGES and "string" in kinds:
            return text
        if lower in {"errors", "error"} and depth < 3 and kinds:
            return self._message(schema, status, text, depth + 1)
        return MISSING

    def _headers(
        self, known: Documented, facts: dict[str, Any], given: tuple[tuple[str, str], ...] = ()
    ) -> tuple[tuple[str, str], ...]:
        """The headers that are documented for a response and have not been given yet."""
        there = {name.lower() for name, _ in given}
        result: list[tuple[str, str]] = []
        for name, schema in known.headers.items():
            if name.lower() in there | {"content-type", "total", "link", "retry-after"}:
                continue
            word = re.sub(r"^x-", "", name.lower()).replace("-", "_")
            value = self.maker.fit(schema, facts.get(word, MISSING), much=WHOLE, name=word)
            result.append((name.lower(), str(value).lower() if isinstance(value, bool) else str(value)))
        return tuple(result)


def _phrase(status: int) -> str:
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return f"Status {status}"
