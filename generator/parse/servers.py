"""Servers of a spec: where the API is served, and servers that some operations or a token endpoint have instead."""

from __future__ import annotations

import posixpath
import re
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import urljoin

from generator.load.document import operations_of
from generator.naming import identifier, snake
from generator.parse.facts import ServerFact
from generator.runtime.api import Server

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.load.document import Document

_PARTS = re.compile(r"([^/?#]*//[^/?#]*)?([^#]*)")
SOMEWHERE = "https://"
"""Stands for the unknown host of a document whose servers are relative."""
EVERYDAY = {"api", "www", ""}


class Place(NamedTuple):
    """A URL in two: scheme and host (which may be variables), and the path."""

    root: str
    path: str

    def __str__(self) -> str:
        return self.root + self.path


class Servers:
    """The servers of one document. Each that is not the API's own has a name, under which users can move it."""

    def __init__(self, document: Document) -> None:
        self._document = document
        listed = document.data.get("servers") or self._shared() or [{}]
        main = listed[0]
        variables = main.get("variables") or {}
        self._variables = frozenset(name for name, item in variables.items() if not _is_more_than_a_part(item))
        url = self._filled(main, self._variables)
        self._main = _base(url, Place(SOMEWHERE, ""))
        self.main = ServerFact(
            url="" if self._main.root == SOMEWHERE else str(self._main),
            variables=tuple(
                (str(name), item.get("default"), str(item.get("description") or ""))
                for name, item in variables.items()
                if name in self._variables
            ),
        )
        """The first server. Its URL is empty where it is relative: a client does not know where the spec was served."""
        self.own: dict[str, Server] = {}
        """The other servers by name."""

    def _shared(self) -> list[dict[str, Any]]:
        """The commonest server of a document in which each operation has one of its own, with a host."""
        found = [servers_of(place.data, place.item) for place in operations_of(self._document)]
        urls = [str(servers[0].get("url")) if servers else "" for servers in found]
        if not urls or not all("//" in url for url in urls):
            return []
        return found[urls.index(max(urls, key=urls.count))]

    def of(self, operation: dict[str, Any], item: dict[str, Any]) -> str:
        """The name of the server that an operation of a path has; empty for that of the API."""
        servers = servers_of(operation, item)
        if not servers:
            return ""
        url = self._filled(servers[0], self._variables)
        place = _base(url, self._main)
        return "" if place == self._main else self._name(place, url, str(servers[0].get("name") or ""))

    def endpoint(self, url: str) -> tuple[str, str]:
        """The server and the path of an endpoint that the document gives by URL: relative ones are to the API's."""
        place = _split(url, self._main)
        bases = {name: _base(server.url, self._main) for name, server in self.own.items()}
        for name, base in {"": self._main, **bases}.items():
            if place.root == base.root and place.path.startswith(f"{base.path}/"):
                return name, place.path.removeprefix(base.path)
        root = Place(place.root, "")
        return self._name(root, "/" if place.root == SOMEWHERE else place.root, ""), place.path

    def _filled(self, server: dict[str, Any], kept: frozenset[str]) -> str:
        """A server's URL with the defaults of its variables, but for those that are `kept`."""
        url = str(server.get("url") or "")
        for name, variable in (server.get("variables") or {}).items():
            if name not in kept:
                url = url.replace("{" + str(name) + "}", str(variable.get("default", "")))
        return url

    def _name(self, place: Place, url: str, named: str) -> str:
        """The name of a server, which is the same for all operations that have it."""
        here = place.root == self._main.root
        record = Server(url.rstrip("/") or "/", _reference(place.path, self._main.path) if here else None)
        for name, server in self.own.items():
            if _base(server.url, self._main) == place:
                return name
        free = next(name for name in _names(place, named, here=here) if name not in self.own)
        self.own[free] = record
        return free


def servers_of(operation: dict[str, Any], item: dict[str, Any]) -> list[dict[str, Any]]:
    """The servers that an operation has instead of the API's, or its path."""
    return operation.get("servers") or item.get("servers") or []


def _is_more_than_a_part(variable: dict[str, Any]) -> bool:
    """Whether a variable stands for a whole address or several steps of a path: then `base_url` says it better."""
    return "/" in str(variable.get("default", ""))


def _split(url: str, main: Place) -> Place:
    """The parts of a URL, one that is relative taken from the API's server, as RFC 3986 does it."""
    match = _PARTS.match(url)
    root, path = (match[1] or "", match[2]) if match else ("", "")
    if not root:
        path = urljoin(f"//h{main.path}/", path).removeprefix("//h")
        return Place(main.root, path)
    scheme = main.root.partition("//")[0] if root.startswith("//") else ""
    return Place(_plain(scheme + root), path)


def _base(url: str, main: Place) -> Place:
    """The parts of a server's URL; a slash at its end means nothing."""
    root, path = _split(url, main)
    return Place(root, path.partition("?")[0].rstrip("/"))


def _plain(root: str) -> str:
    """Scheme and host in one spelling: in lower case (but for variables), the scheme's own port left out."""
    root = "".join(part if part.startswith("{") else part.lower() for part in re.split(r"(\{[^{}]*\})", root))
    port = {"https": ":443", "http": ":80"}.get(root.partition("://")[0], "")
    return root.removesuffix(port) if port else root


def _reference(path: str, main: str) -> str:
    """The relative reference that leads from the API's path to another one of the same host."""
    found = posixpath.relpath(path or "/", main or "/")
    return found if found.startswith("..") else f"./{found}"


def _names(place: Place, named: str, *, here: bool) -> Iterator[str]:
    """Names for a server, the best first: that of the document, the first word of its host, the last of its path."""
    host = place.root.partition("//")[2]
    first = host.partition(".")[0]
    words = [named, place.path.rpartition("/")[2], place.path] if here else [
        named, "" if first in EVERYDAY else first, host, f"{host} {place.path}"]  # fmt: skip
    wanted = [identifier(word) for word in words if snake(word)] or ["root"]
    yield from wanted
    number = 2
    while True:
        yield f"{wanted[-1]}_{number}"
        number += 1
