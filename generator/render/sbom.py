"""The bill of materials of a client (CycloneDX 1.6): what it needs, what it can use, and what it was made from.

It travels in the wheel (PEP 770). Wheels bundle nothing: the components are those that an installer will choose, each
with the versions that will do. There is no time in it and no chance: the same inputs make the same text.
"""

from __future__ import annotations

import json
import uuid
from typing import TYPE_CHECKING, Any

from generator.render.requirements import EXTRAS, REQUIRED, name_of

if TYPE_CHECKING:
    from generator.shape.shapes import ClientShape

PATH = "sbom.cdx.json"
"""Where it stands in a client's folder, and in `.dist-info/sboms/`."""
_NAMESPACE = uuid.uuid5(uuid.NAMESPACE_URL, "https://cyclonedx.org/schema/bom-1.6")
Component = dict[str, Any]


def sbom(client: ClientShape) -> str:
    """The document, as JSON text."""
    component = _own(client)
    parts = [_needed(item, "required") for item in REQUIRED]
    parts += [_needed(item, "optional") for extra in EXTRAS.values() for item in extra.requirements]
    document = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {"lifecycles": [{"phase": "pre-build"}], "component": component},
        "components": parts,
        "dependencies": [
            {"ref": component["bom-ref"], "dependsOn": [part["bom-ref"] for part in parts]},
            *({"ref": part["bom-ref"]} for part in parts),
        ],
    }
    serial = uuid.uuid5(_NAMESPACE, json.dumps(document, sort_keys=True))
    return json.dumps({"serialNumber": f"urn:uuid:{serial}", **document}, indent=2, ensure_ascii=False) + "\n"


def _own(client: ClientShape) -> Component:
    name = client.decisions.distribution
    purl = f"pkg:pypi/{name}@{client.version}"
    authors = [{"name": author} for author in client.inputs.project.authors]
    documents = [_document(source) for source in client.facts.sources]
    return {
        "type": "library",
        "bom-ref": purl,
        **({"authors": authors} if authors else {}),
        "name": name,
        "version": client.version,
        "description": f"Typed Python client for {client.title}",
        "licenses": [{"license": {"id": "MIT"}}],
        "purl": purl,
        **({"pedigree": {"ancestors": documents}} if documents else {}),
    }


def _document(source: dict[str, str]) -> Component:
    """A document of the vendor's that the client was made from."""
    version = source.get("version") or source.get("product")
    found: Component = {"type": "data", "name": source["document"], **({"version": version} if version else {})}
    return {**found, **({"hashes": [{"alg": "SHA-256", "content": source["sha256"]}]} if "sha256" in source else {})}


def _needed(requirement: str, scope: str) -> Component:
    name = name_of(requirement)
    purl = f"pkg:pypi/{name}"
    properties = [{"name": "switchboard:requirement", "value": requirement}]
    return {"type": "library", "bom-ref": purl, "name": name, "scope": scope, "purl": purl, "properties": properties}
