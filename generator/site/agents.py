"""What programs read: a plain twin of each page, `llms.txt` for the site, `llms-full.txt` for each client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.site.markdown import joined, plain
from generator.site.suite import HOME, title_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from generator.shape.shapes import ClientShape

ABOUT = (
    "> Typed Python clients, sync and asyncio, generated from OpenAPI documents. Every page of this site is here as "
    "Markdown; links are relative. A call is described in the page of its resource, below a heading that is the call."
)


def agent_files(clients: Iterable[ClientShape], pages: Mapping[str, str]) -> dict[str, str]:
    """Path in the built site and text of each file."""
    files = {path: plain(text) for path, text in pages.items()}
    clients = list(clients)
    for client in clients:
        folder = f"{client.inputs.api}/"
        own = [text for path, text in files.items() if path.startswith(folder) and "/migrations/" not in path]
        files[f"{folder}llms-full.txt"] = "\n---\n\n".join(own)
    files["llms.txt"] = _index(clients, pages)
    return files


def _index(clients: Iterable[ClientShape], pages: Mapping[str, str]) -> str:
    """The list of pages, in the form of llmstxt.org."""
    clients = list(clients)
    parts = ["# Switchboard", ABOUT]
    folders = {f"{client.inputs.api}/": client.title for client in clients}
    for folder, title in folders.items():
        full = f"- [All pages of this client in one file]({folder}llms-full.txt)"
        parts += [f"## {title}", "\n".join([full, *_links(pages, folder)])]
    rest = {path: text for path, text in pages.items() if not path.startswith(tuple(folders)) and path != HOME}
    parts += ["## The suite", "\n".join(_links(rest))]
    return joined(parts)


def _links(pages: Mapping[str, str], folder: str = "") -> Iterator[str]:
    for path, text in pages.items():
        if path.startswith(folder) and "/models/" not in path.replace("/models/index.md", ""):
            yield f"- [{title_of(text)}]({path})"
