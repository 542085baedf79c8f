"""A client's first page: install, credentials, a first call, a first call offline, and what there is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.render import docstrings as docs
from generator.render.escape import code, markdown
from generator.render.requirements import EXTRAS
from generator.site.addresses import link
from generator.site.guides import guides_of
from generator.site.markdown import fence, heading, joined, table
from generator.site.resources import has_page, public_methods
from generator.site.source import sync_source

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.shape.shapes import ClientShape
    from generator.site.addresses import Addresses
    from generator.site.examples import Examples


def start_page(client: ClientShape, addresses: Addresses, examples: Examples, changes: list[str]) -> str:
    """The whole page; `changes` are the pages that tell what is new."""
    decisions, page = client.decisions, addresses.start
    return joined(
        [
            heading(1, markdown(client.title)),
            f"A typed Python client for {markdown(client.title)}, sync and asyncio. "
            + markdown(docs.sentence(decisions.get("summary") or "")),
            docs.sources_text(client.facts.sources) if client.facts.sources else "",
            heading(2, "Install"),
            "From a copy of the Switchboard repository, with Python 3.11 or newer:",
            fence("sh", f"pip install ./clients/{client.inputs.api}"),
            table(("extra", "what it brings"), ((code(name), extra.use) for name, extra in EXTRAS.items())),
            heading(2, "Credentials"),
            *_credentials(client),
            heading(2, "First call"),
            fence("python", sync_source(client, examples.first, examples.arguments(examples.first))),
            f"`Async{decisions.client_class}` has the same methods: `await` them, and read lists with `async for`.",
            heading(2, "First call offline"),
            "The client brings a stateful fake of its API: no account, no network.",
            fence("python", _offline(client, examples)),
            heading(2, "Guides"),
            "\n".join(f"* {link(title, page, addresses.guide(name))}" for name, title in guides_of(client).items()),
            heading(2, "Resources"),
            table(("resource", "calls", "what it is"), _resources(client, addresses)),
            f"All classes of responses and arguments: {link('models', page, addresses.classes)}.",
            heading(2, "Changes") if changes else "",
            "\n".join(f"* {link(_change_title(path), page, path)}" for path in changes),
        ]
    )


def _change_title(path: str) -> str:
    name = path.rpartition("/")[2].removesuffix(".md")
    return "changelog" if name == "changelog" else f"migration from {name.replace('-', ' to ')}"


def _credentials(client: ClientShape) -> Iterator[str]:
    """The arguments of the client, and the variables that hold them otherwise."""
    prefix = client.decisions.environment
    rows: list[tuple[str, str, str]] = [
        (code(item.name), "" if item.hook else code(item.variable), markdown(docs.sentence(item.description)))
        for item in client.credentials
    ]
    address = f"Where the API is served. Default: {code(client.api.base_url)}."
    rows.append(("`base_url`", code(f"{prefix}_BASE_URL"), address))
    rows += [
        (code(f'servers={{"{name}": …}}'), code(f"{prefix}_SERVER_{name.upper()}"), markdown(docs.server_doc(server)))
        for name, server in client.api.servers.items()
    ]
    yield table(("argument", "environment", "meaning"), rows)
    yield "`auth=None` makes a client without credentials, for calls that need none."


def _offline(client: ClientShape, examples: Examples) -> str:
    cls, package = client.decisions.client_class, client.decisions.package
    call = f"list(client.{examples.listed.call}())" if examples.listed else f"client.{examples.first.call}"
    if not examples.listed:
        call = examples.call(examples.first)
    return (
        f"from {package}.testing import Fake{cls}\n\nwith Fake{cls}() as fake:\n"
        f"    fake.populate()  # some made-up objects; fake.add(...) puts in yours\n"
        f"    client = fake.client()\n    print({call})"
    )


def _resources(client: ClientShape, addresses: Addresses) -> Iterator[tuple[str, ...]]:
    for resource in client.all_resources:
        if has_page(client, resource):
            name = link(code(".".join(resource.path)), addresses.start, addresses.resource(resource))
            text = markdown(docs.sentence(resource.description))
            calls = " ".join(code(method.name) for method in public_methods(resource))
            yield (name, calls, text)
