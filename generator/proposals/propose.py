"""All proposals for one document, and what is missing in it."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from generator.proposals.envelope import envelope
from generator.proposals.hidden import hidden
from generator.proposals.others import class_of_title, rate_limit
from generator.proposals.pages import pages

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.parse.facts import Facts
    from generator.proposals.proposal import Proposal
    from generator.shape.shapes import ClientShape

_HERE = frozenset({"localhost", "127.0.0.1", "0.0.0.0", "::1", "host.docker.internal"})  # noqa: S104 -- only compared


def proposals(client: ClientShape) -> list[Proposal]:
    """What could be decided for a client that was shaped without, the most useful first."""
    facts = client.facts
    return [
        *class_of_title(facts, client.decisions),
        *envelope(facts),
        *pages(facts),
        *rate_limit(facts),
        *hidden(facts.document),
    ]


def warnings(client: ClientShape) -> Iterator[str]:
    """What a client of this document will lack."""
    yield from _of_security(client.facts)
    url = client.api.base_url
    host = urlsplit(url).hostname or ""
    if not url:
        yield "No server with a whole URL is declared: each client needs base_url; base_url in client.yaml gives one."
    elif host in _HERE or host.endswith((".local", ".localhost")):
        yield f"The server is {url}, which is this machine for whoever runs the client: set base_url in client.yaml."
    elif url.startswith("http://"):
        yield f"The server is {url}, without TLS: clients refuse to send credentials there."


def _of_security(facts: Facts) -> Iterator[str]:
    if not any(fact.security for fact in facts.operations):
        declared = ", ".join(facts.schemes)
        rest = f"{declared} is declared, but no operation asks for it" if declared else "nothing is declared"
        yield f"No operation needs credentials ({rest}): if the API does, add `security` by an overlay."
