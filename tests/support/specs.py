"""An API's spec with its overlay, read for tests on its own account: operations, schemas, samples."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from typing import Any
from urllib.parse import quote

from jsonschema import Draft202012Validator, FormatChecker
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

from generator.load.apis import list_apis
from generator.load.inputs import load
from generator.load.overlay import load_overlay
from generator.load.yaml_text import read_yaml

ROOT = Path(__file__).parents[2]
SAMPLES = ROOT / "tests" / "samples"
APIS = list_apis(ROOT)
# Those that are kept by the rules of the house, with samples, scripts and evidence, and whose credentials the tests
# know. Others were taken over as they are.
KEPT = [api for api in APIS if (SAMPLES / api).is_dir()]
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
URI = "urn:spec"


@dataclass(frozen=True)
class SpecOperation:
    """One operation; references of its outer parts are followed, those inside schemas are not."""

    id: str
    method: str
    path: str
    pointer: str
    parameters: tuple[dict[str, Any], ...]
    body: dict[str, Any]
    responses: dict[str, dict[str, Any]]
    security: tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class Sample:
    """One payload of the vendor's document, or of other evidence."""

    file: str
    value: Any
    kind: str
    operation: str
    schema: str
    status: str
    media_type: str
    wrong: str


class Spec:
    """One API's document, overlaid."""

    def __init__(self, api: str) -> None:
        self.api = api
        inputs = load(ROOT, api)
        self.decisions = inputs.decisions
        self.data: dict[str, Any] = load_overlay(inputs.spec, inputs.overlay).data
        resource: Any = Resource(contents=self.data, specification=DRAFT202012)  # type: ignore[call-arg]  # mypy misses attrs' arguments
        self._registry: Any = Registry().with_resource(URI, resource)

    def resolve(self, value: Any) -> Any:
        """The value with its own `$ref`s followed."""
        while isinstance(value, dict) and "$ref" in value:
            beside = {key: item for key, item in value.items() if key != "$ref"}
            target = self.at(value["$ref"].removeprefix("#"))
            value = {**target, **beside} if beside and "$ref" not in target else target
        return value

    def at(self, pointer: str) -> Any:
        """What stands at a JSON pointer."""
        value: Any = self.data
        for step in pointer.split("/")[1:]:
            value = value[step.replace("~1", "/").replace("~0", "~")]
        return value

    @cached_property
    def operations(self) -> dict[str, SpecOperation]:
        """All operations by their id."""
        found = [
            self._operation(path, item, method)
            for path, item in self.data["paths"].items()
            for method in METHODS
            if method in item
        ]
        return {operation.id: operation for operation in found}

    def _operation(self, path: str, item: dict[str, Any], method: str) -> SpecOperation:
        data = item[method]
        parameters = {
            (parameter["in"], parameter["name"]): parameter
            for parameter in map(self.resolve, [*item.get("parameters", ()), *data.get("parameters", ())])
        }
        return SpecOperation(
            id=data.get("operationId") or f"{method} {path}",
            method=method.upper(),
            path=path.partition("#")[0],
            pointer=f"/paths/{path.replace('~', '~0').replace('/', '~1')}/{method}",
            parameters=tuple(parameters.values()),
            body=self.resolve(data.get("requestBody") or {}),
            responses={str(status): self.resolve(answer) for status, answer in data.get("responses", {}).items()},
            security=tuple(tuple(each) for each in data.get("security", self.data.get("security", ()))),
        )

    def misfits(self, schema: Any, value: Any) -> list[str]:
        """Where a value does not fit a schema that may refer to the document; bytes stand for binary texts."""
        return [
            f"/{'/'.join(map(str, error.absolute_path))}: {error.message[:120]}" for error in self.errors(schema, value)
        ]

    def errors(self, schema: Any, value: Any, formats: FormatChecker | None = None) -> list[Any]:
        """The same as jsonschema's errors; `formats` are checked too."""
        validator = Draft202012Validator(_absolute(schema), registry=self._registry, format_checker=formats)
        return list(validator.iter_errors(_texts(value)))

    @cached_property
    def samples(self) -> list[Sample]:
        """The samples of the documents, and those of other evidence."""
        return [*self.samples_of("samples", "later_samples"), *self.samples_of("evidence_samples")]

    def samples_of(self, *lists: str) -> list[Sample]:
        """The samples of some lists of the index: `evidence_samples` are those of no document of the vendor's."""
        index = sample_index(self.api)
        return [_sample(SAMPLES / self.api, entry) for name in lists for entry in index.get(name, ())]


@cache
def sample_index(api: str) -> dict[str, Any]:
    """What `tests/samples` says of an API's payloads, read once; not to be changed."""
    index: dict[str, Any] = read_yaml(SAMPLES / api / "index.yaml").data
    return index


@cache
def spec_of(api: str) -> Spec:
    """The spec of an API, read once."""
    return Spec(api)


def _sample(folder: Path, entry: dict[str, Any]) -> Sample:
    text = (folder / entry["file"]).read_text(encoding="utf-8")
    return Sample(
        file=entry["file"],
        value=json.loads(text) if entry["file"].endswith(".json") else text,
        kind=entry["kind"],
        operation=str(entry.get("operation", "")),
        schema=str(entry.get("schema", "")),
        status=str(entry.get("status", "")),
        media_type=str(entry.get("media_type", "")),
        wrong=str(entry.get("wrong", "")),
    )


def _texts(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _texts(item) for key, item in value.items()}
    return [_texts(item) for item in value] if isinstance(value, list) else "" if isinstance(value, bytes) else value


def _absolute(schema: Any) -> Any:
    """The schema with `#/…` references made to lead into the document."""
    if isinstance(schema, dict):
        return {
            key: URI + quote(item, safe="#/~") if key == "$ref" and isinstance(item, str) else _absolute(item)
            for key, item in schema.items()
        }
    return [_absolute(item) for item in schema] if isinstance(schema, list) else schema


def sample(api: str, name: str) -> Any:
    """One payload of `tests/samples`, by its file's name without `.json`."""
    return json.loads((SAMPLES / api / f"{name}.json").read_text(encoding="utf-8"))
