"""The document without its prose, which a fake goes by, and its digest, which a client and its fake share."""

from __future__ import annotations

import hashlib
import json
from typing import Any

KEPT = frozenset({"default", "const", "enum", "example", "examples"})
"""Keywords whose values are the vendor's data."""
_DROPPED = frozenset(
    {"description", "summary", "externalDocs", "tags", "deprecated", "contact", "license", "termsOfService"}
)
NAMED = frozenset(
    {"properties", "patternProperties", "schemas", "parameters", "responses", "headers", "requestBodies", "paths"}
    | {"examples", "securitySchemes", "content", "variables", "callbacks", "links", "encoding", "scopes", "mapping"}
    | {"$defs", "dependentSchemas", "dependentRequired"}
)
"""Keywords whose values have names for keys."""


def digest_of(data: Any) -> str:
    """Digest of a document as far as it says how requests and responses look."""
    return hashlib.sha256(dumped(shortened(data)).encode()).hexdigest()[:16]


def dumped(data: Any) -> str:
    """JSON without spaces."""
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"))


def shortened(value: Any, *, names: bool = False) -> Any:
    """A document without its prose. `names`: the keys are names of the vendor's, not keywords."""
    if isinstance(value, list):
        return [shortened(item) for item in value]
    if not isinstance(value, dict):
        return value
    result = {}
    for key, item in value.items():
        if not names and (key in _DROPPED or str(key).startswith("x-")):
            continue
        result[key] = item if key in KEPT and not names else shortened(item, names=not names and key in NAMED)
    return result
