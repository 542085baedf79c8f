"""Builds the documentation site below `.cache/site/`: pages, then HTML with what programs read beside it."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any, NamedTuple

from generator.errors import GenerationError
from generator.load.apis import list_apis
from generator.load.yaml_text import read_yaml
from generator.pipeline import shape_client
from generator.site.agents import agent_files
from generator.site.looks import SCRIPT, SCRIPT_FILE, STYLE, STYLE_FILE
from generator.site.pages import site_pages
from generator.site.payloads import Payload, Payloads
from generator.site.project import BUILT, FILE, PAGES, project
from generator.write.folder import write

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from generator.shape.shapes import ClientShape

FOLDER = ".cache/site"
BUILDER = "zensical"
PICTURES = "docs/images/*.svg"
TEXTS = ("*.md", "docs/**/*.md", "overrides/*/CHANGELOG.md")


class Site(NamedTuple):
    """All that is written by hand or made of the clients, before the builder comes."""

    pages: dict[str, str]
    """Path and text of each page."""
    settings: str
    """Of the builder."""
    for_agents: dict[str, str]
    """Files that stand beside the built pages."""
    pictures: dict[str, str]
    """Path and text of what the pages show."""


def build_docs(root: Path) -> str:
    """Build the site; says where it is. Raises GenerationError where the builder is missing or finds a fault."""
    site, folder = site_of(root), (root / FOLDER).resolve()
    return f"{len(site.pages)} pages: {write_site(site, folder) / 'index.html'}"


def site_of(root: Path) -> Site:
    """The pages of all clients, and the repository's own."""
    clients = {api: shape_client(root, api) for api in list_apis(root)}
    pages = site_pages(clients, {api: payloads_of(root, client) for api, client in clients.items()}, texts_of(root))
    settings, for_agents = project(clients.values(), pages), agent_files(clients.values(), pages)
    return Site(pages, settings, for_agents, _texts(root, PICTURES))


def write_site(site: Site, folder: Path) -> Path:
    """Write the pages into a folder and build them; gives the folder of the built site."""
    write(folder / PAGES, {**site.pages, **site.pictures, STYLE_FILE: STYLE, SCRIPT_FILE: SCRIPT})
    (folder / FILE).write_text(site.settings, encoding="utf-8")
    run_builder(folder)
    for path, text in site.for_agents.items():
        (folder / BUILT / path).write_text(text, encoding="utf-8")
    return folder / BUILT


def texts_of(root: Path) -> dict[str, str]:
    """The repository's own pages by path."""
    return _texts(root, *TEXTS)


def _texts(root: Path, *patterns: str) -> dict[str, str]:
    """Files by their path in the repository."""
    found = (path for pattern in patterns for path in sorted(root.glob(pattern)))
    return {path.relative_to(root).as_posix(): path.read_text(encoding="utf-8") for path in found}


def payloads_of(root: Path, client: ClientShape) -> Payloads:
    """The vendor's payloads of a client, where the repository has them; those that are known to be wrong left out."""
    folder = root / "tests" / "samples" / client.inputs.api
    entries: list[Any] = []
    if folder.is_dir():
        index = read_yaml(folder / "index.yaml").data
        entries = [*index["samples"], *index.get("later_samples", ()), *index.get("evidence_samples", ())]
    return Payloads(client.facts.document.data, _payloads(folder, entries))


def _payloads(folder: Path, entries: list[Any]) -> Iterator[Payload]:
    for entry in entries:
        if "operation" not in entry or entry.get("wrong"):
            continue
        text = (folder / entry["file"]).read_text(encoding="utf-8")
        value = json.loads(text) if entry["file"].endswith(".json") else text
        status, media_type = str(entry.get("status", "")), str(entry.get("media_type", ""))
        yield Payload(entry["kind"], str(entry["operation"]), status, media_type, value)


def run_builder(folder: Path) -> None:
    """Make HTML of the pages."""
    if find_spec(BUILDER) is None:
        raise GenerationError(f"{BUILDER} is not installed", where=str(folder), cure="run make setup")
    shutil.rmtree(folder / BUILT, ignore_errors=True)
    command = [sys.executable, "-m", BUILDER, "build", "--strict", "--config-file", FILE]
    done = subprocess.run(  # noqa: S603 -- the command is our own
        command, cwd=folder, env={**os.environ, "NO_COLOR": "1"}, capture_output=True, text=True, check=False
    )
    if done.returncode or not (folder / BUILT / "index.html").exists():
        raise GenerationError(
            f"{BUILDER}: {done.stdout}{done.stderr}".strip(), where=str(folder), cure="mend the pages"
        )
