"""schemathesis as an outside judge of the fakes: it makes requests of the effective spec, and judges the responses."""

from __future__ import annotations

import json
from collections import Counter
from contextlib import ExitStack, suppress
from typing import Any, Self

import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis.errors import Unsatisfiable
from requests import Session
from schemathesis.core.control import SkipTest
from schemathesis.core.failures import FailureGroup
from schemathesis.generation import GenerationMode
from schemathesis.specs.openapi import checks

from tests.support.cases import cases_of
from tests.support.clients import package_of
from tests.support.fakes import fake_class, fill
from tests.support.specs import spec_of

CHECKS: list[Any] = [
    checks.status_code_conformance,
    checks.content_type_conformance,
    checks.response_headers_conformance,
    checks.response_schema_conformance,
]
NO_CREDENTIALS = {"with-security-parameters": False}
"""Credentials are our own: without good ones nothing else would be judged."""
REFUSALS = frozenset({400, 401, 404, 415, 422})
"""A request that is not as documented is refused with these, also where the document names them elsewhere only."""
IN_WORDS = frozenset({"include_fields", "exclude_fields"})
"""What these leave out of a response the document says in words, not by its schemas."""


class OutsideJudge:
    """One fake, served over a socket, and what is found wrong with it. Use it in a `with` block."""

    def __init__(self, api: str, mode: GenerationMode = GenerationMode.POSITIVE) -> None:
        self.api, self.mode = api, mode
        self.spec = spec_of(api)
        self.fake: Any = fake_class(api)(seed=4, strict=False)
        self.seen: Counter[int] = Counter()
        """Responses by status."""
        self.refused: Counter[str] = Counter()
        """How many requests were refused as wrong, by operation."""
        self.found: list[str] = []
        self._stack = ExitStack()

    def __enter__(self) -> Self:
        self._stack.enter_context(self.fake)
        self.fake.limit(None)
        self.url: str = self.fake.serve().url
        self._session: Session = self._stack.enter_context(Session())
        document = {**_without(self.spec.data), "servers": [{"url": self.url}]}
        # Given no other mode, it skips at once where nothing can be wrong, and does not search in hundreds of tries.
        config = schemathesis.Config.from_dict({"generation": {"mode": self.mode.value, **NO_CREDENTIALS}})
        self.schema: Any = schemathesis.openapi.from_dict(document, config=config)
        return self

    def __exit__(self, *_: object) -> None:
        self._stack.close()

    def judge(self, examples: int) -> Counter[str]:
        """Ask every operation so often, half of the time about what is there. Gives how often each was asked."""
        asked: Counter[str] = Counter()
        for result in self.schema.get_all_operations():
            operation = result.ok()
            key = operation.definition.raw.get("operationId") or f"{operation.method} {operation.path}"
            for known in (True, False):
                asked[key] += self._ask(operation, key, -(-examples // 2), known=known)
        return asked

    def _ask(self, operation: Any, key: str, examples: int, *, known: bool) -> int:
        path = self._known_path(key) if known else {}
        count = 0

        def one(case: Any) -> None:
            nonlocal count
            count += 1
            self.fake.reset()
            if known:
                fill(self.fake, key, path)
            self._judged(key, case)

        strategy = operation.as_strategy(generation_mode=self.mode, **({"path_parameters": path} if path else {}))
        kept = settings(
            max_examples=examples, derandomize=True, deadline=None, database=None, phases=[Phase.generate],
            suppress_health_check=list(HealthCheck),
        )  # fmt: skip
        with suppress(SkipTest, Unsatisfiable):  # nothing can be wrong with a request that takes nothing
            each: Any = given(strategy)
            kept(each(one))()
        return count

    def _known_path(self, key: str) -> dict[str, Any]:
        """Path values of the operation's cases."""
        operation, record = self.spec.operations[key], package_of(self.api).OPERATIONS[key]
        return cases_of(self.spec, operation, record, {})[0].path

    def _judged(self, key: str, case: Any) -> None:
        headers = self._credentials(key)
        response: Any = None
        try:
            response = case.call(self.url, session=self._session, headers=headers, allow_redirects=False, timeout=60)
            self.seen[response.status_code] += 1
            if response.status_code in {400, 415, 422}:
                self.refused[key] += 1
            case.validate_response(response, checks=CHECKS)
        except FailureGroup as group:
            for failure in group.exceptions:
                if not self._is_refusal(response, failure):
                    self.found.append(f"{key} {response.status_code}: {_text(failure)} in {response.text[:200]!r}")
        except Exception as error:  # noqa: BLE001 -- a response that cannot be read
            self.found.append(f"{key}: {error!r}")

    @staticmethod
    def _is_refusal(response: Any, failure: Any) -> bool:
        return type(failure).__name__ == "UndefinedStatusCode" and response.status_code in REFUSALS

    def _credentials(self, key: str) -> dict[str, str]:
        """What lets a request in: of the first alternative of the operation."""
        schemes = self.spec.data["components"].get("securitySchemes", {})
        held: dict[str, str] = {}
        for name in next(iter(self.spec.operations[key].security), ()):
            about = self.spec.resolve(schemes[name])
            if about["type"] == "apiKey":
                held[about["name"]] = "any"
            else:
                held["authorization"] = "Basic YTpi" if about.get("scheme") == "basic" else "Bearer any"
        return held


def _text(failure: Any) -> str:
    return " ".join(f"{type(failure).__name__} {failure.title}: {failure.message}".split())[:400]


def _without(document: Any) -> Any:
    """A copy of the document without the parameters whose effect stands in words only."""
    copy: Any = json.loads(json.dumps(document))
    for item in copy["paths"].values():
        for operation in item.values():
            if isinstance(operation, dict) and "parameters" in operation:
                operation["parameters"] = [
                    one for one in operation["parameters"] if _name(document, one) not in IN_WORDS
                ]
    return copy


def _name(document: Any, parameter: Any) -> str:
    name = parameter.get("$ref", "").rpartition("/")[2]
    found: str = document["components"]["parameters"][name]["name"] if name else parameter["name"]
    return found
