"""Adds an API: takes a document into openapi/, writes a first client.yaml with what was derived, generates."""

from __future__ import annotations

import shutil
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from generator.cache import Cache
from generator.commands.mend import Mending
from generator.errors import GenerationError
from generator.load.decisions import Decisions
from generator.load.inputs import list_apis, load_with
from generator.load.lock import FILE as LOCK
from generator.load.read import read_document
from generator.load.yaml_text import dump_yaml, parse_yaml, too_deep
from generator.pipeline import lock_names, shape_inputs, texts_of
from generator.write.folder import write

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from generator.errors import Faults
    from generator.load.read import Taken
    from generator.load.yaml_text import Source
    from generator.shape.shapes import ClientShape


def new(root: Path, api: str, spec: Path, *, mend: bool = False) -> str:
    """Add the API and give a report. Nothing stays behind when it can't be generated, or when it is interrupted.

    `mend` writes an overlay that takes small flaws of the document away, each with its reason. Raises GenerationError
    for a key that is taken or no lower_snake_case name, and all errors of the document together.
    """
    _check_key(root, api, spec)
    try:
        return _taken(root, api, spec, mend=mend)
    except RecursionError:
        raise too_deep(spec) from None


def _taken(root: Path, api: str, spec: Path, *, mend: bool) -> str:
    taken = read_document(spec)
    overrides = root / "overrides" / api
    texts = {root / "openapi" / f"{api}.yaml": _spec_text(taken, spec)}
    if not (overrides / "client.yaml").exists():
        texts[overrides / "client.yaml"] = _first_decisions(api, taken.source.data)
    given = {path.name: parse_yaml(text, path) for path, text in texts.items() if path.parent == overrides}

    def shape(overlay: Source | None, faults: Faults) -> ClientShape:
        faults.add(*taken.faults)
        sources = given | ({"overlay.yaml": overlay} if overlay else {})
        return shape_inputs(load_with(root, api, taken.source, faults, sources), faults)

    mending = Mending(overrides / "overlay.yaml", allowed=mend)
    client = mending.shaped(shape)
    if mending.mends:
        texts[mending.path] = mending.text()
    changes = _write(root, api, texts, texts_of(client))
    return "\n".join([*_report(client, changes), *_notes(taken, mending), _next(api)])


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


def _spec_text(taken: Taken, spec: Path) -> str:
    """The document as it is kept."""
    text = f"# Taken from {spec.name}.\n\n{dump_yaml(taken.source.data)}"
    try:
        text.encode()
    except UnicodeEncodeError as error:
        cure = f"remove it; it stands near {text[max(0, error.start - 30) : error.start]!a}"
        raise GenerationError("half of a character (a lone surrogate)", where=f"{spec}:1", cure=cure) from None
    return text


def _first_decisions(api: str, document: dict[str, Any]) -> str:
    """A client.yaml that says what was derived, so that a maintainer sees what can be decided."""
    info = document.get("info")
    title = " ".join(str((info.get("title") if isinstance(info, dict) else None) or "API").split())
    head = (
        f"# Decisions for the client of {title[:60]}. "
        "What stands here was derived from the spec; change it as you like.\n"
        "# docs/adding-an-api.md tells what else can be decided (paging, unwrap, positional, replay, models, …).\n"
    )
    return head + dump_yaml({"title": title, "class": Decisions(api).client_class})


def _write(root: Path, api: str, texts: dict[Path, str], files: dict[str, str]) -> int:
    """Write everything, and remember the client as built; gives the number of the client's files."""
    client = root / "clients" / api
    with _undone_on_failure([*texts, client, root / "overrides" / api / LOCK]):
        for path, text in texts.items():
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        changes = write(client, files)
        cache = Cache(root)
        cache.keep(api, cache.key(api), files)
        list(lock_names(root, api, files))
    return len(changes)


@contextmanager
def _undone_on_failure(paths: Iterable[Path]) -> Iterator[None]:
    """Remove what was made at these paths when anything goes wrong, Ctrl-C too; folders that this made as well."""
    made = [path for path in paths if not path.exists()]
    folders = {parent for path in made for parent in path.parents if not parent.exists()}
    try:
        yield
    except BaseException:
        for path in made:
            shutil.rmtree(path, ignore_errors=True) if path.is_dir() else path.unlink(missing_ok=True)
        for folder in sorted(folders, reverse=True):
            if folder.is_dir() and not any(folder.iterdir()):
                folder.rmdir()
        raise


def _report(client: ClientShape, changes: int) -> Iterator[str]:
    api = client.inputs.api
    yield f"{client.decisions.client_class}: {len(client.methods)} operations, {changes} files in clients/{api}"
    for method in client.methods[:20]:
        yield f"  {method.call:<40} {method.fact.method} {method.fact.path}"
    if len(client.methods) > 20:
        yield f"  … and {len(client.methods) - 20} more: clients/{api}/docs/reference.md"


def _notes(taken: Taken, mending: Mending) -> Iterator[str]:
    """What differs from the user's document."""
    if taken.notes:
        yield "What could not be taken over as it is:"
        yield from (f"  {note}" for note in taken.notes)
    if mending.mends:
        yield f"Mends proposed in {mending.path}, to be read and kept or changed:"
        yield from (f"  {mend.target}: {mend.description}" for mend in mending.mends)


def _next(api: str) -> str:
    return f"Decide names, paging and the rest in overrides/{api}/client.yaml, then run make generate."
