"""Stage 3, parse: reads servers, security and operations from the resolved document and closes all schemas."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, get_args

from generator.errors import Faults, GenerationError, nearest
from generator.load.document import operations_of, wire_path
from generator.load.lock import UNLOCKED, NameLock
from generator.load.structure import FOLLOWING_HEADERS
from generator.naming import class_name
from generator.parse.facts import Evidence, Facts, MediaFact, OperationFact, ParameterFact, ResponseFact
from generator.parse.forms import Context
from generator.parse.media import received, sent
from generator.parse.merge import merge_all_of
from generator.parse.schemas import SchemaBook
from generator.parse.servers import Servers
from generator.parse.signatures import Signatures
from generator.parse.streams import Streams
from generator.parse.twins import united
from generator.parse.webhooks import Webhooks
from generator.runtime.operation import Level, Location

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.load.document import Document, OperationPlace
    from generator.parse.facts import WebhookFact

LEVELS: dict[Any, Level] = {level: level for level in get_args(Level)}
LOCATIONS: dict[Any, Location] = {location: location for location in get_args(Location)}


def parse(
    document: Document, model_names: Mapping[str, str], taken: frozenset[str] = frozenset(), lock: NameLock = UNLOCKED
) -> Facts:
    """All facts of a spec that was checked. `model_names` renames component schemas; no model has a `taken` name.

    Names in `lock` stay.

    Raises GenerationErrors for all that can't be read.
    """
    data = document.data
    faults = Faults()
    book = SchemaBook(document, model_names, taken, lock)
    with faults.part():
        book.close_components()
    servers = Servers(document)
    operations = tuple(_Operations(document, book, servers, faults).all())
    webhooks: tuple[WebhookFact, ...] = ()
    signature, event_tag = None, None
    with faults.part():
        webhooks = tuple(Webhooks(document, book).all(list(operations_of(document))))
    signatures = Signatures(document)
    with faults.part():
        signature, event_tag = signatures.signature(data.get("x-signature"), ""), signatures.tag()
    faults.raise_found()
    operations, webhooks = united(book, operations, webhooks)
    info = data.get("info") or {}
    return Facts(
        document=document,
        book=book,
        title=str(info.get("title") or "API"),
        version=str(info.get("version") or "0"),
        description=str(info.get("description") or ""),
        sources=_sources(info.get("x-source")),
        servers=servers,
        tags={str(tag["name"]): str(tag.get("description") or "") for tag in data.get("tags") or ()},
        schemes={
            name: document.resolve(scheme, "")[0] for name, scheme in _components(data, "securitySchemes").items()
        },
        rate=data.get("x-rate-limit"),
        operations=operations,
        webhooks=webhooks,
        signature=signature,
        event_tag=event_tag,
    )


def _sources(stated: Any) -> tuple[dict[str, str], ...]:
    """The documents that `x-source` lists; none where it is something else."""
    listed = stated if isinstance(stated, list) else []
    found = [one for one in listed if isinstance(one, dict) and "document" in one]
    return tuple({str(key): str(value) for key, value in one.items()} for one in found)


def _components(data: dict[str, Any], section: str) -> dict[str, Any]:
    found = (data.get("components") or {}).get(section)
    return found if isinstance(found, dict) else {}


class _Operations:
    """Reads the operations of one document."""

    def __init__(self, document: Document, book: SchemaBook, servers: Servers, faults: Faults) -> None:
        self.document = document
        self.book = book
        self.servers = servers
        self.streams = Streams(book)
        self.faults = faults

    def all(self) -> list[OperationFact]:
        """Every operation in the order of the spec; what is wrong with one does not keep others from being read."""
        found = []
        for operation in operations_of(self.document):
            with self.faults.part():
                found.append(self._operation(operation))
        return found

    def _operation(self, operation: OperationPlace) -> OperationFact:
        data, pointer = operation.data, operation.pointer
        name = class_name(operation.id, "Operation")
        body, body_at = self.document.resolve(data.get("requestBody") or {}, f"{pointer}/requestBody")
        return OperationFact(
            id=operation.id,
            method=operation.method,
            path=wire_path(operation.path),
            tag=str((data.get("tags") or [""])[0]),
            summary=str(data.get("summary") or "").strip(),
            description=str(data.get("description") or "").strip(),
            pointer=pointer,
            deprecated=data.get("deprecated") is True,
            evidence=self._evidence(data.get("x-evidence"), pointer),
            parameters=tuple(self._parameters(operation, name)),
            bodies=tuple(sent(self._media(body, body_at, f"{name}Body"))),
            body_required=body.get("required") is True,
            body_description=str(body.get("description") or ""),
            responses=tuple(self._responses(data, pointer, name)),
            security=self._security(data),
            server=self.servers.of(data, operation.item),
        )

    def _evidence(self, data: Any, pointer: str) -> Evidence:
        if data is None:
            return Evidence()
        level = data.get("level") if isinstance(data, dict) else None
        if not isinstance(level, str) or level not in LEVELS:
            where = self.document.where(f"{pointer}/x-evidence")
            raise GenerationError(f"unknown evidence level {level!r}", where=where, cure=nearest(str(level), LEVELS))
        return Evidence(level=LEVELS[level], source=str(data.get("source") or ""), why=str(data.get("why") or ""))

    def _parameters(self, operation: OperationPlace, name: str) -> list[ParameterFact]:
        found: dict[tuple[str, str], ParameterFact] = {}
        owners = ((operation.item, operation.item_pointer), (operation.data, operation.pointer))
        for owner, at in owners:
            for index, entry in enumerate(owner.get("parameters") or ()):
                fact = self._parameter(entry, f"{at}/parameters/{index}", name)
                if fact is not None:
                    wire = fact.wire.lower() if fact.location == "header" else fact.wire
                    found[fact.location, wire] = fact
        return list(found.values())

    def _parameter(self, entry: Any, at: str, name: str) -> ParameterFact | None:
        data, where = self.document.resolve(entry, at)
        wire, location = str(data.get("name")), LOCATIONS[data["in"]]
        if location == "header" and wire.lower() in FOLLOWING_HEADERS:
            return None
        schema, schema_at = self._parameter_schema(data, where)
        return ParameterFact(
            wire=wire,
            location=location,
            required=data.get("required") is True or location == "path",
            description=str(data.get("description") or ""),
            form=self.book.close(schema, Context(schema_at, f"{name}{class_name(wire, 'Parameter').rstrip('_')}")),
            schema=self._resolved(schema, schema_at),
            pointer=where,
            style=str(data.get("style") or ""),
            explode=data.get("explode"),
            allow_reserved=data.get("allowReserved") is True,
            json=bool(data.get("content")),
            deprecated=data.get("deprecated") is True,
            sensitive=data.get("x-sensitive"),
        )

    def _parameter_schema(self, data: dict[str, Any], pointer: str) -> tuple[Any, str]:
        """The schema of a parameter and its pointer; with `content`, that of its first media type."""
        for media_type, media in (data.get("content") or {}).items():
            return media.get("schema") or {}, f"{pointer}/content/{media_type.replace('/', '~1')}/schema"
        return data.get("schema") or {}, f"{pointer}/schema"

    def _resolved(self, schema: Any, pointer: str) -> dict[str, Any]:
        """The schema with references followed and allOf merged, for limits and descriptions."""
        resolved, at = self.document.resolve(schema, pointer)
        if isinstance(resolved, dict) and "allOf" in resolved:
            resolved = merge_all_of(self.document, resolved, at)
            resolved, at = self.document.resolve(resolved, at)
        return resolved if isinstance(resolved, dict) else {}

    def _media(self, owner: dict[str, Any], pointer: str, hint: str, streams: Streams | None = None) -> list[MediaFact]:
        found = []
        for media_type, media in (owner.get("content") or {}).items():
            at = f"{pointer}/content/{media_type.replace('/', '~1')}/schema"
            stream = streams.of(media_type, media or {}, at.removesuffix("/schema"), hint) if streams else None
            schema = {} if stream else (media or {}).get("schema") or {}
            form = self.book.close(schema, Context(at, hint))
            found.append(
                MediaFact(media_type, form, self._resolved(schema, at), at, (media or {}).get("encoding") or {}, stream)
            )
        return found

    def _responses(self, data: dict[str, Any], pointer: str, name: str) -> list[ResponseFact]:
        found: list[ResponseFact] = []
        for status, entry in (data.get("responses") or {}).items():
            response, at = self.document.resolve(entry, f"{pointer}/responses/{status}")
            first = str(status).startswith("2") and not any(fact.status.startswith("2") for fact in found)
            suffix = "Response" if first else f"Response{str(status).title()}"
            media = tuple(received(self._media(response, at, name + suffix, self.streams)))
            headers = tuple(str(header) for header in response.get("headers") or {})
            undocumented = self._evidence(response.get("x-evidence"), at).level in {"inferred", "guess"}
            found.append(
                ResponseFact(str(status), str(response.get("description") or ""), media, headers, undocumented)
            )
        return found

    def _security(self, data: dict[str, Any]) -> tuple[tuple[str, ...], ...]:
        alternatives = data.get("security", self.document.data.get("security")) or []
        return tuple(tuple(alternative) for alternative in alternatives)
