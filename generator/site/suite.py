"""The repository's own pages: their places in the site, their links, and the site's first page."""

from __future__ import annotations

import re
from posixpath import dirname, join, normpath
from typing import TYPE_CHECKING

from generator.render import docstrings as docs
from generator.render.escape import code, markdown
from generator.site.addresses import Addresses, link
from generator.site.markdown import fence, heading, joined, table
from generator.site.resources import public_methods

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from generator.shape.shapes import ClientShape

HOME = "index.md"
FOR_USERS = (
    "errors", "reliability", "settings", "credentials", "files-and-media-types", "observability",
    "testing-your-service",
    "receiving-webhooks", "webhooks", "command-line", "working-with", "working-with-models", "streams", "servers",
)  # fmt: skip
"""The pages of docs/ for those who use a client, in the order of reading; all others are for maintainers."""
_LINK = re.compile(r"(!?)\[([^\]\n]+)\]\(([^()\s]+)\)")
_FENCE = re.compile(r"^(```+)[^\n]*\n.*?^\1[ \t]*$", re.MULTILINE | re.DOTALL)


def place(path: str) -> str:
    """Where a page of the repository stands in the site; empty for what is not part of it."""
    if found := re.fullmatch(r"overrides/(\w+)/CHANGELOG\.md", path):
        return f"{found[1]}/changelog.md"
    if found := re.fullmatch(r"docs/migrations/(\w+)/(.+\.md)", path):
        return f"{found[1]}/migrations/{found[2]}"
    if path in {"CHANGELOG.md", "CONTRIBUTING.md"}:
        return path.lower()
    if path == "README.md":
        return HOME
    return re.sub(r"README\.md$", "index.md", path) if re.fullmatch(r"docs/.+\.md", path) else ""


def suite_pages(texts: Mapping[str, str]) -> dict[str, str]:
    """Site path and text of each page; `texts` are Markdown files by their path in the repository."""
    places = {path: place(path) for path in texts}
    return {places[path]: _moved(text, path, places) for path, text in texts.items() if places[path]}


def _moved(text: str, path: str, places: Mapping[str, str]) -> str:
    """The text with links that lead where the pages are now; of links to other files, only their texts are left."""

    def moved(found: re.Match[str]) -> str:
        sign, shown, target = found.groups()
        if sign or "://" in target or target.startswith(("#", "mailto:")):
            return found[0]
        file, mark, anchor = target.partition("#")
        page = places.get(normpath(join(dirname(path), file)), "")
        return link(shown, places[path], f"{page}{mark}{anchor}") if page else shown

    done, parts = 0, []
    for block in _FENCE.finditer(text):
        parts += [_LINK.sub(moved, text[done : block.start()]), block[0]]
        done = block.end()
    return "".join([*parts, _LINK.sub(moved, text[done:])])


def title_of(text: str) -> str:
    """The title of a page."""
    found = re.search(r"^# (.+)$", text, re.MULTILINE)
    return found[1].replace("`", "") if found else ""


def home_page(clients: Iterable[ClientShape]) -> str:
    """The site's first page."""
    clients = list(clients)
    first, count = clients[0], sum(len(client.facts.operations) for client in clients)
    about = (
        f"Typed Python clients, sync and asyncio, for {len(clients)} communications APIs with {count} operations. They "
        "are generated from OpenAPI documents that are kept in one repository, and can be generated again from that "
        "repository alone."
    )
    cls, package = first.decisions.client_class, first.decisions.package
    offline = (
        f"from {package}.testing import Fake{cls}\n\n"
        f"with Fake{cls}() as fake:\n    fake.populate()\n    client = fake.client()"
    )
    return joined(
        [
            heading(1, "Switchboard"),
            about,
            table(("API", "import", "calls", "what it is for"), map(_row, clients)),
            heading(2, "Start"),
            fence("sh", f"pip install ./clients/{first.inputs.api}"),
            "Without an account, or a network, each client brings a stateful fake of its API:",
            fence("python", offline),
            heading(2, "Where to look"),
            "\n".join(f"* {line}" for line in _directions(first)),
        ]
    )


def _directions(client: ClientShape) -> Iterator[str]:
    """What is where."""
    call = _a_call(client)
    yield f"A call: search for its name, such as {call}. Each has arguments, errors, and samples in Python and curl."
    errors, reliable = link("errors", HOME, "docs/errors.md"), link("what you can rely on", HOME, "docs/reliability.md")
    yield f"What a client does when things go wrong: {errors}, {reliable}."
    yield f"Tests without a network: {link('testing your service', HOME, 'docs/testing-your-service.md')}."
    decisions = link("decisions", HOME, "docs/decisions/index.md")
    yield f"How it is made: {link('architecture', HOME, 'docs/architecture.md')}, {decisions}."
    yield "For agents: [llms.txt](llms.txt); each page has a twin in Markdown, whose address ends in `.md`."


def _row(client: ClientShape) -> tuple[str, ...]:
    public = sum(len(public_methods(resource)) for resource in client.all_resources)
    name = link(markdown(client.title), HOME, Addresses(client).start)
    summary = markdown(docs.sentence(client.decisions.get("summary") or ""))
    return (name, code(client.decisions.package), str(public), summary)


def _a_call(client: ClientShape) -> str:
    call = next(method.call for resource in client.all_resources for method in public_methods(resource))
    return link(code(call), HOME, Addresses(client).call(call))
