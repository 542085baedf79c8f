"""What lies beside a client's package: its metadata, the pages that people read, and what machines read of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from generator.interface.record import PATH, interface_of
from generator.interface.text import dumps
from generator.render.requirements import BUILD, EXTRAS, PYTHON, PYTHONS, REQUIRED
from generator.render.sbom import PATH as SBOM
from generator.render.sbom import sbom
from generator.render.value_notes import value_notes
from generator.shape.custom_methods import custom_methods

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from generator.shape.shapes import ClientShape

REFERENCE = "docs/reference.md"
CHANGELOG = "CHANGELOG.md"
IGNORED = "dist/\n__pycache__/\n"
"""A file of the client's own: an sdist holds the nearest one, and must not depend on what lies around the folder."""


def page_files(client: ClientShape, exports: list[str], text: Callable[..., str]) -> Iterator[tuple[str, str]]:
    """Path and text of each file; `text` renders a template."""
    yield "pyproject.toml", text("pyproject.toml.jinja", **_packaging(client))
    yield "README.md", text("readme.md.jinja", **_readme(client))
    yield REFERENCE, text("reference.md.jinja", custom_methods=custom_methods)
    yield PATH, dumps(interface_of(client, exports, custom_methods(client)))
    yield SBOM, sbom(client)
    yield ".gitignore", IGNORED


def _packaging(client: ClientShape) -> dict[str, Any]:
    """What the metadata is made of: needs, makers, links, and the pages that go into the wheel."""
    inputs = client.inputs
    links = {"API documentation": client.decisions.get("vendor_docs"), **inputs.project.links(inputs.api)}
    return {
        "build": BUILD,
        "python": PYTHON,
        "pythons": PYTHONS,
        "required": REQUIRED,
        "extras": EXTRAS,
        "authors": inputs.project.authors,
        "links": {label: url for label, url in links.items() if url},
        "documents": _documents(client),
        "record": PATH,
        "sbom": SBOM,
    }


def _documents(client: ClientShape) -> dict[str, str]:
    """What can be read in an installed package: its place in the client's folder, and in `_docs/`."""
    found = {REFERENCE: "reference.md"}
    if any(path == CHANGELOG for path, _ in client.inputs.extras):
        found[CHANGELOG] = CHANGELOG
    return found | ({"examples": "examples"} if _has_examples(client) else {})


def _has_examples(client: ClientShape) -> bool:
    return any(path.startswith("examples/") for path, _ in client.inputs.extras)


def _readme(client: ClientShape) -> dict[str, Any]:
    listed = next((method for method in client.methods if method.paging), None)
    reads = (method for method in client.methods if method.fact.method == "GET")
    easy = (method for method in reads if not any(argument.required for argument in method.arguments))
    return {
        "listed": listed,
        "first": next(easy, client.methods[0]),
        "rate": client.api.rate,
        "custom_methods": custom_methods(client),
        "examples": _has_examples(client),
        "changelog": CHANGELOG in _documents(client),
        "extras": EXTRAS,
        "git": client.inputs.project.git or "https://git.example.com/team/switchboard.git",
        "notes": value_notes(client),
    }
