# Copied from generator/runtime/testing/judging.py of Switchboard.
"""Judges requests as the vendor would: what is missing, unknown, of the wrong type, or not allowed."""

from __future__ import annotations

from base64 import b64decode
from typing import TYPE_CHECKING, Any

from .document import MISSING
from .messages import Problem
from .reading import media_of
from .schemas import Checker, close_objects

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from .document import Document
    from .messages import FakeRequest, Visit
    from .table import Table

INVALID = 422
"""The status of a request that does not fit, where an operation documents it; else 400."""


class Judge:
    """Knows what is allowed."""

    def __init__(self, table: Table) -> None:
        self.table = table
        self.document: Document = table.document
        self.checker: Checker = Checker(table.document, request=True)
        self.schemes: dict[Any, Any] = {
            name: self.document.resolve(one)
            for name, one in self.document.data.get("components", {}).get("securitySchemes", {}).items()
        }
        self.accepts: Callable[[str, str], bool] = lambda _scheme, _value: True
        """Whether a credential of a scheme is a good one."""

    def problems(self, visit: Visit) -> Iterator[Problem]:
        """All that is wrong with a request, what was found when it was read first."""
        yield from self.unauthorized(visit)
        yield from visit.problems
        for parameter in visit.route.parameters:
            yield from self._parameter(parameter, visit)
        if not any(problem.where in {"body", "header content-type"} for problem in visit.problems):
            yield from self._body(visit)

    def _invalid(self, visit: Visit) -> int:
        known = visit.route.responses
        if str(INVALID) in known or ("400" not in known and str(INVALID) in self.table.errors):
            return INVALID
        return 400

    def _parameter(self, parameter: dict[str, Any], visit: Visit) -> Iterator[Problem]:
        name, where = parameter["name"], parameter["in"]
        if where == "path":
            value = visit.path.get(name, MISSING)
        elif where == "query":
            value = visit.query.get(name, MISSING)
        else:
            value = visit.request.headers.get(name.lower(), MISSING) if where == "header" else MISSING
        if value is MISSING:
            if parameter.get("required") and where != "cookie":
                yield Problem(self._invalid(visit), f"{where} {name}", "is missing")
            return
        if where == "header" or ("schema" not in parameter and "content" not in parameter):
            return
        schema = parameter.get("schema") or next(iter(parameter["content"].values())).get("schema", {})
        status = 404 if where == "path" else self._invalid(visit)
        for misfit in self.checker.misfits(schema, value):
            yield Problem(status, f"{where} {name}{misfit.at}", misfit.problem)

    def _body(self, visit: Visit) -> Iterator[Problem]:
        route = visit.route
        if visit.body is None:
            if route.bodies and route.body_required and not visit.request.body:
                yield Problem(self._invalid(visit), "body", "is missing")
            return
        media = media_of(route, visit.request.headers.get("content-type", ""))
        if media is None:
            return
        for misfit in self.checker.misfits(media.schema, visit.body):
            yield Problem(self._invalid(visit), f"body {misfit.at}".strip(), misfit.problem)
        for misfit in close_objects(self.checker, media.schema, visit.body):
            yield Problem(0, f"body {misfit.at}", misfit.problem)

    # Credentials

    def unauthorized(self, visit: Visit) -> Iterator[Problem]:
        """Whether the request has good credentials for its operation."""
        alternatives = visit.route.record.security
        if not alternatives:
            return
        complete = False
        for alternative in alternatives:
            values = [(name, self.credential(name, visit.request)) for name in alternative]
            complete = complete or all(value for _, value in values)
            if all(value and self.accepts(name, value) for name, value in values):
                return
        needed = " or ".join(" and ".join(alternative) for alternative in alternatives)
        text = "they are no longer good, or never were" if complete else f"none came: the operation needs {needed}"
        yield Problem(401, "credentials", text, usual=complete)

    def credential(self, scheme: str, request: FakeRequest) -> str:
        """What a request holds for a scheme; empty: nothing."""
        about = self.schemes.get(scheme, {})
        authorization = request.headers.get("authorization", "")
        kind, _, value = authorization.partition(" ")
        if about.get("type") == "apiKey":
            return self._key(about, request)
        if about.get("type") == "http" and about.get("scheme", "").lower() == "basic":
            return _decoded(value) if kind.lower() == "basic" else ""
        return value.strip() if kind.lower() == "bearer" else ""

    @staticmethod
    def _key(about: dict[str, Any], request: FakeRequest) -> str:
        name = about["name"]
        if about["in"] == "header":
            return request.headers.get(name.lower(), "")
        if about["in"] == "cookie":
            pairs = (pair.strip().partition("=") for pair in request.headers.get("cookie", "").split(";"))
            return next((value for key, _, value in pairs if key == name), "")
        from urllib.parse import parse_qs, urlsplit

        return parse_qs(urlsplit(request.url).query).get(name, [""])[-1]


def _decoded(value: str) -> str:
    try:
        text = b64decode(value, validate=True).decode()
    except ValueError:
        return ""
    return text if ":" in text else ""
