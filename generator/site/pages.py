"""All pages of the site: those of the clients, and the repository's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.site.addresses import Addresses
from generator.site.classes import Classes
from generator.site.examples import Examples
from generator.site.guides import Guides
from generator.site.resources import has_page, resource_page
from generator.site.start import start_page
from generator.site.suite import HOME, home_page, suite_pages

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from generator.shape.shapes import ClientShape
    from generator.site.payloads import Payloads


def site_pages(
    clients: Mapping[str, ClientShape], payloads: Mapping[str, Payloads], texts: Mapping[str, str]
) -> dict[str, str]:
    """Path and text of each page; `texts` are the repository's own Markdown files by path."""
    pages = {HOME: home_page(clients.values())}
    own = suite_pages(texts)
    for api, client in clients.items():
        changes = [path for path in own if path.startswith(f"{api}/")]
        pages |= dict(client_pages(client, payloads[api], changes))
    return pages | {path: text for path, text in own.items() if path != HOME}


def client_pages(client: ClientShape, payloads: Payloads, changes: list[str]) -> Iterator[tuple[str, str]]:
    """The pages of one client; `changes` are those of its changelog and migrations."""
    addresses, examples = Addresses(client), Examples(client, payloads)
    yield addresses.start, start_page(client, addresses, examples, changes)
    yield from Guides(client, addresses, examples).pages()
    for resource in client.all_resources:
        if has_page(client, resource):
            yield addresses.resource(resource), resource_page(client, resource, addresses, payloads)
    yield from Classes(client, addresses).pages()
