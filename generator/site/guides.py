"""A client's guides. Each is short, shows this client's own calls, and leads to the page that says all."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from generator.render import docstrings as docs
from generator.render.escape import code, markdown
from generator.shape.custom_methods import custom_methods
from generator.shape.webhooks import webhooks_of
from generator.site import guide_texts as texts
from generator.site.addresses import link
from generator.site.markdown import fence, heading, indented, joined, table
from generator.site.operations import REPLAY
from generator.site.types import LinkedTypes

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from generator.shape.custom_methods import CustomMethod
    from generator.shape.shapes import ClientShape, MethodShape
    from generator.site.addresses import Addresses
    from generator.site.examples import Examples


def guides_of(client: ClientShape) -> dict[str, str]:
    """The guides that a client has, with their titles."""
    fields = (field for method in client.methods for body in method.record.bodies for field in body.fields)
    missing = set() if any(field.file for field in fields) or uploading(client) else {"uploads"}
    missing |= set() if any(method.paging for method in client.methods) else {"lists"}
    missing |= set() if client.webhooks else {"webhooks"}
    return {name: title for name, title in texts.TITLES.items() if name not in missing}


def uploading(client: ClientShape) -> list[CustomMethod]:
    """The hand-written methods that send files."""
    files = ("file", "file=NOT_GIVEN", "path")
    found = custom_methods(client)
    return [item for item in found if item.call.endswith((".upload", "_file")) or {*files} & {*item.arguments}]


class Guides:
    """Writes the guides of one client."""

    def __init__(self, client: ClientShape, addresses: Addresses, examples: Examples) -> None:
        self._client = client
        self._addresses = addresses
        self._examples = examples
        self._cls = client.decisions.client_class
        self._package = client.decisions.package

    def pages(self) -> Iterator[tuple[str, str]]:
        """Path and text of each."""
        writers: dict[str, Callable[[], str]] = {
            "lists": self._lists,
            "errors": self._errors,
            "retries": self._retries,
            "uploads": self._uploads,
            "testing": self._testing,
            "tenants": self._tenants,
            "webhooks": self._webhooks,
        }
        for name, title in guides_of(self._client).items():
            head = heading(1, f"{title} ({markdown(self._client.title)})")
            yield self._addresses.guide(name), joined([head, writers[name]()])

    def _more(self, text: str, page: str) -> str:
        """A link to a page of the suite; all guides lie in one folder."""
        return link(text, self._addresses.start, f"docs/{page}")

    def _linked(self, call: str) -> str:
        return link(code(call), self._addresses.start, self._addresses.call(call))

    def _items(self, methods: Iterable[MethodShape]) -> list[str]:
        return [f"* {self._linked(method.call)}" for method in methods]

    def _program(self, body: str, *names: str, settings: str = "") -> str:
        imported = ", ".join(sorted([self._cls, *names]))
        text = f"from {self._package} import {imported}\n\nwith {self._cls}({settings}) as client:\n{indented(body)}"
        return fence("python", text)

    def _first(self, *options: str, client: str = "client") -> str:
        """The easiest call; all items where it is a list."""
        method = self._examples.first
        call = self._examples.call(method, *options, client=client, indent=8)
        return f"list({call})" if method.paging else call

    def _lists(self) -> str:
        lists = [method for method in self._client.methods if method.paging and not method.name.startswith("_")]
        call = self._examples.call(self._examples.listed or lists[0], indent=8, short=True)
        return texts.filled(
            texts.LISTS,
            items=self._program(f"for item in {call}:\n    print(item)"),
            pages=self._program(f"for page in {call}.pages():\n    print(len(page.items), page.total)"),
            more=self._more("what you can rely on", "reliability.md"),
            calls="\n".join(self._items(lists)),
        )

    def _errors(self) -> str:
        base = f"{self._cls}Error"
        call = self._examples.call(self._examples.got, indent=8)
        body = (
            f"try:\n{indented(f'print({call})')}\n"
            "except NotFoundError as error:\n    print(error.status_code, error.messages, error.request_id)\n"
            f"except {base} as error:\n    print(error)  # one line of what happened, one of what to do"
        )
        return texts.filled(
            texts.ERRORS,
            base=base,
            program=self._program(body, base, "NotFoundError"),
            more=self._more("errors", "errors.md"),
            statuses=table(("status", "error", "the vendor says"), self._statuses()),
        )

    def _statuses(self) -> Iterator[tuple[str, str, str]]:
        found: defaultdict[str, dict[str, None]] = defaultdict(dict)
        for response in (response for method in self._client.methods for response in method.fact.responses):
            if response.status[0] in "45d":
                found[response.status].update({docs.sentence(response.description): None})
        for status, said in sorted(found.items()):
            yield status, code(docs.error_class(status)), markdown(" ".join(list(said)[:3]))

    def _retries(self) -> str:
        call = self._first("timeout=5", "deadline=20", "retry=0")
        rate, kinds = self._client.api.rate, self._examples.by_replay.items()
        rows = ((code(kind), markdown(REPLAY[kind]), self._few(methods)) for kind, methods in kinds if methods)
        return texts.filled(
            texts.RETRIES,
            program=self._program(f"print({call})", settings="retry=3, deadline=60"),
            kinds=table(("replay", "meaning", "calls"), rows),
            more=self._more("what you can rely on", "reliability.md"),
            limit=texts.filled(texts.LIMIT, requests=f"{rate.requests:g}", seconds=f"{rate.seconds:g}")
            if rate
            else texts.NO_LIMIT,
        )

    def _few(self, methods: list[MethodShape]) -> str:
        shown = ", ".join(self._linked(method.call) for method in methods[:4])
        return shown if len(methods) <= 4 else f"{shown} and {len(methods) - 4} more"

    def _uploads(self) -> str:
        methods, custom = self._examples.uploads, uploading(self._client)
        call = self._examples.call(methods[0], indent=8) if methods else ""
        further = [f"* {self._linked(item.call)}: {markdown(docs.sentence(item.summary))}" for item in custom]
        return texts.filled(
            texts.UPLOADS,
            program=self._program(f"print({call})") if methods else "",
            more=self._more("files", "files-and-media-types.md"),
            calls="\n".join([*self._items(methods), *further]),
        )

    def _testing(self) -> str:
        fake = f"Fake{self._cls}"
        script = (
            f"from {self._package}.testing import {fake}\n\nwith {fake}() as fake:\n    fake.populate()\n"
            f'    client = fake.client()\n    fake.fail("{self._examples.first.call}", status=503, retry_after=3)\n'
            f"    print({self._first()})  # the second attempt goes well\n"
            "    print(fake.clock.slept)  # nobody waited: the clock is the fake's"
        )
        return texts.filled(
            texts.TESTING,
            program=fence("python", script),
            api=self._client.inputs.api,
            package=self._package,
            more=self._more("testing your service", "testing-your-service.md"),
        )

    def _tenants(self) -> str:
        secret = next((item.name for item in self._client.credentials if item.secret), "")
        option = f'{secret}="token-of-a-tenant"' if secret else "timeout=5"
        body = f"tenant = client.with_options({option})\nprint({self._first(client='tenant')})"
        more = self._more("credentials", "credentials.md")
        return texts.filled(texts.TENANTS, program=self._program(body), more=more)

    def _webhooks(self) -> str:
        types = LinkedTypes(self._addresses, self._addresses.guide("webhooks"))
        rows = (
            (code(record.name), markdown(docs.sentence(record.summary)), types.text(type_))
            for record, type_ in webhooks_of(self._client.facts)
        )
        program = fence("python", f"from {self._package}.webhooks import WebhookReceiver")
        return texts.filled(texts.WEBHOOKS, program=program, events=table(("event", "when", "payload"), rows))
