"""Webhooks and callbacks of a document: requests that the vendor's server makes, and what their bodies hold."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from generator.load.structure import VERBS
from generator.naming import class_name
from generator.parse.facts import WebhookFact
from generator.parse.forms import Context
from generator.parse.media import is_json
from generator.parse.signatures import Signatures

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.load.document import Document, OperationPlace
    from generator.parse.forms import Form
    from generator.parse.schemas import SchemaBook


class Webhooks:
    """Reads the webhooks of one document; each has a name of its own."""

    def __init__(self, document: Document, book: SchemaBook) -> None:
        self._document = document
        self._book = book
        self._names: set[str] = set()
        self._signatures = Signatures(document)

    def all(self, operations: list[OperationPlace]) -> Iterator[WebhookFact]:
        """Those of the document, then the callbacks of its operations, which have the operation before their names."""
        for section in ("webhooks", "x-webhooks"):  # the latter is how OpenAPI 3.0 is written
            for name, item in (self._document.data.get(section) or {}).items():
                yield from self._requests(str(name), item, f"/{section}/{name.replace('~', '~0').replace('/', '~1')}")
        for operation in operations:
            for name, entry in (operation.data.get("callbacks") or {}).items():
                callback, at = self._document.resolve(entry, f"{operation.pointer}/callbacks/{name}")
                for key, item in callback.items():
                    if not key.startswith("x-"):
                        step = key.replace("~", "~0").replace("/", "~1")
                        yield from self._requests(f"{operation.id}.{name}", item, f"{at}/{step}")

    def _requests(self, name: str, item: Any, pointer: str) -> Iterator[WebhookFact]:
        item, at = self._document.resolve(item, pointer)
        for verb in VERBS:
            if isinstance(item, dict) and verb in item:
                request = item[verb]
                free = self._free(name, f"{name} {verb}")
                form = self._body(request, f"{at}/{verb}", name)
                text = str(request.get("summary") or request.get("description") or "").strip()
                signature = self._signatures.signature(request.get("x-signature"), f"{at}/{verb}")
                yield WebhookFact(free, verb.upper(), text, form, signature)

    def _free(self, *wanted: str) -> str:
        numbered = (f"{wanted[-1]} {number}" for number in range(2, len(self._names) + 3))
        name = next(name for name in (*wanted, *numbered) if name not in self._names)
        self._names.add(name)
        return name

    def _body(self, request: dict[str, Any], pointer: str, name: str) -> Form | None:
        """The form of the body, JSON before others; None where there is none that is more than bytes."""
        body, at = self._document.resolve(request.get("requestBody") or {}, f"{pointer}/requestBody")
        content = body.get("content") or {}
        kind = next((kind for kind in content if is_json(kind)), next(iter(content), None))
        schema = (content[kind] or {}).get("schema") if kind else None
        if schema is None:
            return None
        step = str(kind).replace("/", "~1")
        return self._book.close(schema, Context(f"{at}/content/{step}/schema", f"{class_name(name, 'Webhook')}Payload"))
