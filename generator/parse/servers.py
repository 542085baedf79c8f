"""Servers of a spec: where the API is served, and operations that have a server of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin

from generator.errors import GenerationError
from generator.parse.facts import ServerFact

if TYPE_CHECKING:
    from generator.load.document import Document


def server_of(document: Document) -> ServerFact:
    """The first server. A relative URL says nothing to a client, which doesn't know where the spec was served."""
    servers = document.data.get("servers") or [{}]
    variables = servers[0].get("variables") or {}
    listed = [(str(name), item.get("default"), str(item.get("description") or "")) for name, item in variables.items()]
    return ServerFact(url=_absolute(str(servers[0].get("url") or "")), variables=tuple(listed))


def own_server(document: Document, servers: list[dict[str, Any]] | None, pointer: str) -> str:
    """The server of one operation; empty when it is the API's. Its variables have their defaults.

    Raises GenerationError for a relative URL where the API has no absolute one either.
    """
    if not servers or not servers[0].get("url"):
        return ""
    main = server_of(document)
    known = {name for name, *_ in main.variables}
    url = str(servers[0]["url"])
    for name, variable in (servers[0].get("variables") or {}).items():
        if name not in known:
            url = url.replace("{" + str(name) + "}", str(variable.get("default", "")))
    if not _absolute(url):
        if not main.url:
            cure = "write the whole URL with an overlay"
            raise GenerationError(
                f"the server '{url}' is relative to nothing", where=document.where(pointer), cure=cure
            )
        url = urljoin(f"{main.url}/", url)
    url = _absolute(url)
    return "" if url == main.url else url


def _absolute(url: str) -> str:
    """The URL without a slash at its end; empty when it is relative."""
    url = f"https:{url}" if url.startswith("//") else url
    return url.rstrip("/") if "://" in url or url.startswith("{") else ""
