"""Stage 3, parse: reads servers, security and operations from the resolved document and closes all schemas."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, get_args

from generator.errors import GenerationError, nearest
from generator.load.document import VERBS, join_pointer
from generator.naming import class_name
from generator.parse.facts import Evidence, Facts, MediaFact, OperationFact, ParameterFact, ResponseFact
from generator.parse.media import received, sent
from generator.parse.merge import merge_all_of
from generator.parse.schemas import SchemaBook
from generator.parse.servers import own_server, server_of
from generator.runtime.operation import Level, Location

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.load.document import Document

LEVELS: dict[Any, Level] = {level: level for level in get_args(Level)}
LOCATIONS: dict[Any, Location] = {location: location for location in get_args(Location)}


def parse(document: Document, model_names: Mapping[str, str], taken: frozenset[str] = frozenset()) -> Facts:
    """All facts of a spec. `model_names` renames component schemas; no model gets a name that is `taken`.

    Raises GenerationError where the spec is wrong.
    """
    data = document.data
    book = SchemaBook(document, model_names, taken)
    book.close_components()
    info = data.get("info") or {}
    return Facts(
        document=document,
        book=book,
        title=str(info.get("title") or "API"),
        version=str(info.get("version") or "0"),
        description=str(info.get("description") or ""),
        server=server_of(document),
        tags={str(tag["name"]): str(tag.get("description") or "") for tag in data.get("tags") or ()},
        schemes={
            name: document.resolve(scheme, "")[0] for name, scheme in _components(data, "securitySchemes").items()
        },
        rate=data.get("x-rate-limit"),
        operations=tuple(_Operations(document, book).all()),
    )


def _components(data: dict[str, Any], section: str) -> dict[str, Any]:
    found = (data.get("components") or {}).get(section)
    return found if isinstance(found, dict) else {}


class _Operations:
    """Reads the operations of one document."""

    def __init__(self, document: Document, book: SchemaBook) -> None:
        self.document = document
        self.book = book
        self.schemes = _components(document.data, "securitySchemes")
        self.seen: dict[str, str] = {}

    def all(self) -> list[OperationFact]:
        """Every operation in the order of the spec."""
        found = []
        for path, entry in (self.document.data.get("paths") or {}).items():
            item, pointer = self.document.resolve(entry, join_pointer("paths", path))
            found += [self._operation(path, item, verb, f"{pointer}/{verb}") for verb in VERBS if verb in (item or {})]
        if not found:
            raise GenerationError(
                "no operations", where=self.document.where("/paths"), cure="declare at least one path"
            )
        return found

    def _operation(self, path: str, item: dict[str, Any], verb: str, pointer: str) -> OperationFact:
        data = item[verb]
        operation_id = self._operation_id(data, verb, path, pointer)
        name = class_name(operation_id, "Operation")
        body, body_at = self.document.resolve(data.get("requestBody") or {}, f"{pointer}/requestBody")
        return OperationFact(
            id=operation_id,
            method=verb.upper(),
            path=path,
            tag=str((data.get("tags") or [""])[0]),
            summary=str(data.get("summary") or "").strip(),
            description=str(data.get("description") or "").strip(),
            pointer=pointer,
            deprecated=data.get("deprecated") is True,
            evidence=self._evidence(data.get("x-evidence"), pointer),
            parameters=tuple(self._parameters(path, item, data, pointer, name)),
            bodies=tuple(sent(self._media(body, body_at, f"{name}Body"))),
            body_required=body.get("required") is True,
            body_description=str(body.get("description") or ""),
            responses=tuple(self._responses(data, pointer, name)),
            security=self._security(data, pointer),
            server=own_server(self.document, data.get("servers") or item.get("servers"), pointer),
        )

    def _operation_id(self, data: dict[str, Any], verb: str, path: str, pointer: str) -> str:
        given = data.get("operationId")
        operation_id = str(given) if given else f"{verb} {path}"
        if operation_id in self.seen:
            where = self.document.where(pointer)
            cure = f"rename one; the other stands at {self.document.where(self.seen[operation_id])}"
            raise GenerationError(f"operationId '{operation_id}' is used twice", where=where, cure=cure)
        self.seen[operation_id] = pointer
        return operation_id

    def _evidence(self, data: Any, pointer: str) -> Evidence:
        if data is None:
            return Evidence()
        level = data.get("level") if isinstance(data, dict) else None
        if not isinstance(level, str) or level not in LEVELS:
            where = self.document.where(f"{pointer}/x-evidence")
            raise GenerationError(f"unknown evidence level {level!r}", where=where, cure=nearest(str(level), LEVELS))
        return Evidence(level=LEVELS[level], source=str(data.get("source") or ""), why=str(data.get("why") or ""))

    def _parameters(
        self, path: str, item: dict[str, Any], data: dict[str, Any], pointer: str, name: str
    ) -> list[ParameterFact]:
        found: dict[tuple[str, str], ParameterFact] = {}
        shared = pointer.rpartition("/")[0]
        for owner, at in ((item, shared), (data, pointer)):
            for index, entry in enumerate(owner.get("parameters") or ()):
                fact = self._parameter(entry, f"{at}/parameters/{index}", name)
                if fact is not None:
                    found[fact.location, fact.wire] = fact
        self._check_path(path, [fact for fact in found.values() if fact.location == "path"], pointer)
        return list(found.values())

    def _parameter(self, entry: Any, at: str, name: str) -> ParameterFact | None:
        data, where = self.document.resolve(entry, at)
        wire, location = str(data.get("name")), self._location(data, at)
        if location == "header" and wire.lower() in {"accept", "content-type", "authorization"}:
            return None  # OpenAPI says that these are ignored: they follow from content and security
        schema, schema_at = self._parameter_schema(data, where)
        return ParameterFact(
            wire=wire,
            location=location,
            required=data.get("required") is True or location == "path",
            description=str(data.get("description") or ""),
            form=self.book.close(schema, schema_at, f"{name}{class_name(wire, 'Parameter').rstrip('_')}"),
            schema=self._resolved(schema, schema_at),
            pointer=where,
            style=str(data.get("style") or ""),
            explode=data.get("explode"),
            allow_reserved=data.get("allowReserved") is True,
            json=bool(data.get("content")),
            deprecated=data.get("deprecated") is True,
            sensitive=data.get("x-sensitive"),
        )

    def _location(self, data: dict[str, Any], at: str) -> Location:
        location = LOCATIONS.get(str(data.get("in")))
        if location is None:
            problem = f"parameter '{data.get('name')}' is in '{data.get('in')}'"
            cure = f"use {', '.join(LOCATIONS)}; bodies belong in requestBody"
            raise GenerationError(problem, where=self.document.where(at), cure=cure)
        return location

    def _parameter_schema(self, data: dict[str, Any], pointer: str) -> tuple[Any, str]:
        """The schema of a parameter and its pointer; with `content`, that of its first media type."""
        for media_type, media in (data.get("content") or {}).items():
            return media.get("schema") or {}, f"{pointer}/content/{media_type.replace('/', '~1')}/schema"
        return data.get("schema") or {}, f"{pointer}/schema"

    def _check_path(self, path: str, declared: list[ParameterFact], pointer: str) -> None:
        named = {part.partition("}")[0] for part in path.split("{")[1:]}
        for fact in declared:
            if fact.wire not in named:
                cure = "name it in the path, or remove the parameter"
                raise GenerationError(
                    f"path parameter '{fact.wire}' is not in {path}", where=self.document.where(pointer), cure=cure
                )
        missing = named - {fact.wire for fact in declared}
        if missing:
            cure = f"declare path parameter '{min(missing)}'"
            raise GenerationError(f"{path} names undeclared parameters", where=self.document.where(pointer), cure=cure)

    def _resolved(self, schema: Any, pointer: str) -> dict[str, Any]:
        """The schema with references followed and allOf merged, for limits and descriptions."""
        resolved, at = self.document.resolve(schema, pointer)
        if isinstance(resolved, dict) and "allOf" in resolved:
            resolved = merge_all_of(self.document, resolved, at)
            resolved, at = self.document.resolve(resolved, at)
        return resolved if isinstance(resolved, dict) else {}

    def _media(self, owner: dict[str, Any], pointer: str, hint: str) -> list[MediaFact]:
        found = []
        for media_type, media in (owner.get("content") or {}).items():
            at = f"{pointer}/content/{media_type.replace('/', '~1')}/schema"
            schema = (media or {}).get("schema") or {}
            form = self.book.close(schema, at, hint)
            found.append(
                MediaFact(media_type, form, self._resolved(schema, at), at, (media or {}).get("encoding") or {})
            )
        return found

    def _responses(self, data: dict[str, Any], pointer: str, name: str) -> list[ResponseFact]:
        found = []
        for status, entry in (data.get("responses") or {}).items():
            response, at = self.document.resolve(entry, f"{pointer}/responses/{status}")
            suffix = "Response" if str(status).startswith("2") else f"Response{status.title()}"
            media = tuple(received(self._media(response, at, name + suffix)))
            headers = tuple(str(header) for header in response.get("headers") or {})
            undocumented = self._evidence(response.get("x-evidence"), at).level in {"inferred", "guess"}
            found.append(
                ResponseFact(str(status), str(response.get("description") or ""), media, headers, undocumented)
            )
        return found

    def _security(self, data: dict[str, Any], pointer: str) -> tuple[tuple[str, ...], ...]:
        alternatives = data.get("security", self.document.data.get("security")) or []
        for alternative in alternatives:
            for scheme in alternative:
                if scheme not in self.schemes:
                    where = self.document.where(f"{pointer}/security")
                    raise GenerationError(
                        f"unknown security scheme '{scheme}'", where=where, cure=nearest(scheme, self.schemes)
                    )
        return tuple(tuple(alternative) for alternative in alternatives)
