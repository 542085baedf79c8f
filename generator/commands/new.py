"""Adds an API: takes a spec into openapi/, writes a first client.yaml with what was derived, generates."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.errors import GenerationError
from generator.load.inputs import list_apis
from generator.load.yaml_text import dump_yaml, read_yaml
from generator.pipeline import generate, shape_client

if TYPE_CHECKING:
    from pathlib import Path

    from generator.shape.shapes import ClientShape


def new(root: Path, api: str, spec: Path) -> str:
    """Add the API and give a report. Nothing stays behind when the spec can't be generated.

    Raises GenerationError for a key that is taken or no lower_snake_case name, and for whatever is wrong with the spec.
    """
    _check_key(root, api, spec)
    target, decisions = root / "openapi" / f"{api}.yaml", root / "overrides" / api / "client.yaml"
    data = read_yaml(spec).data
    if not isinstance(data, dict):
        raise GenerationError(
            "not an OpenAPI document", where=str(spec), cure="give a YAML or JSON file with openapi: 3.1.0"
        )
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(f"# Taken from {spec.name}.\n\n{dump_yaml(data)}", encoding="utf-8")
    made_folder = not decisions.parent.exists()
    try:
        client = shape_client(root, api)
        decisions.parent.mkdir(parents=True, exist_ok=True)
        if not decisions.exists():
            decisions.write_text(_first_decisions(client), encoding="utf-8")
        changes = generate(root, [api])
    except GenerationError:
        target.unlink()
        if made_folder and decisions.parent.exists():
            decisions.unlink(missing_ok=True)
            decisions.parent.rmdir()
        raise
    return _report(client, len(changes))


def _check_key(root: Path, api: str, spec: Path) -> None:
    if not api.isidentifier() or api != api.lower():
        raise GenerationError(f"'{api}' is no package name", where="API", cure="use lower_snake_case, such as petstore")
    if api in list_apis(root):
        cure = "choose another key, or edit the spec and run make generate"
        raise GenerationError(
            f"there is an API '{api}' already", where=str(root / "openapi" / f"{api}.yaml"), cure=cure
        )
    if not spec.is_file():
        raise GenerationError(
            "no such file", where=str(spec), cure="give the path of the spec: make new API=petstore SPEC=petstore.yaml"
        )


def _first_decisions(client: ClientShape) -> str:
    """A client.yaml that says what was derived, so that a maintainer sees what can be decided."""
    head = (
        f"# Decisions for the client of {client.title.splitlines()[0][:60]}. "
        "What stands here was derived from the spec; change it as you like.\n"
        "# docs/adding-an-api.md tells what else can be decided (paging, unwrap, positional, replay, models, …).\n"
    )
    return head + dump_yaml({"title": " ".join(client.title.split()), "class": client.decisions.client_class})


def _report(client: ClientShape, changes: int) -> str:
    api = client.inputs.api
    lines = [f"{client.decisions.client_class}: {len(client.methods)} operations, {changes} files in clients/{api}"]
    lines += [f"  {method.call:<40} {method.fact.method} {method.fact.path}" for method in client.methods[:20]]
    if len(client.methods) > 20:
        lines.append(f"  … and {len(client.methods) - 20} more: clients/{api}/docs/reference.md")
    return "\n".join(
        [*lines, f"Decide names, paging and the rest in overrides/{api}/client.yaml, then run make generate."]
    )
