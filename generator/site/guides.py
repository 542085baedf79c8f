"""A client's guides. Each is short, shows this client's own calls, and leads to the page that says all."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from generator.render import docstrings as docs
from generator.render.escape import code, markdown
from generator.shape.custom_methods import custom_methods
from generator.site.addresses import link
from generator.site.markdown import fence, heading, indented, joined, table
from generator.site.operations import REPLAY

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from generator.shape.shapes import ClientShape, MethodShape
    from generator.site.addresses import Addresses
    from generator.site.examples import Examples

TITLES = {
    "lists": "Lists",
    "errors": "Errors",
    "retries": "Retries, deadlines, rate limit",
    "uploads": "Uploads",
    "testing": "Testing",
    "tenants": "Many tenants",
}


def guides_of(client: ClientShape) -> dict[str, str]:
    """The guides that a client has, with their titles."""
    fields = (field for method in client.methods for body in method.record.bodies for field in body.fields)
    missing = set() if any(field.file for field in fields) else {"uploads"}
    missing |= set() if any(method.paging for method in client.methods) else {"lists"}
    return {name: title for name, title in TITLES.items() if name not in missing}


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
        writers: dict[str, Callable[[], list[str]]] = {
            "lists": self._lists,
            "errors": self._errors,
            "retries": self._retries,
            "uploads": self._uploads,
            "testing": self._testing,
            "tenants": self._tenants,
        }
        for name, title in guides_of(self._client).items():
            head = heading(1, f"{title} ({markdown(self._client.title)})")
            yield self._addresses.guide(name), joined([head, *writers[name]()])

    def _suite(self, name: str, text: str, page: str) -> str:
        """A link to a page of the suite."""
        return link(text, self._addresses.guide(name), f"docs/{page}")

    def _call_link(self, name: str, method: MethodShape) -> str:
        return link(code(method.call), self._addresses.guide(name), self._addresses.call(method.call))

    def _program(self, body: str, *names: str, settings: str = "") -> str:
        imported = ", ".join(sorted([self._cls, *names]))
        return f"from {self._package} import {imported}\n\nwith {self._cls}({settings}) as client:\n{indented(body)}"

    def _lists(self) -> list[str]:
        method = self._examples.paged
        assert method is not None  # noqa: S101 -- a client without lists has no such guide
        call = self._examples.call(method, indent=8)
        lists = (item for item in self._client.methods if item.paging and not item.name.startswith("_"))
        return [
            "A list over many pages gives an iterator over the items of all pages. A page is fetched when it is needed.",
            fence("python", self._program(f"for item in {call}:\n    print(item)")),
            "Page by page, with the total where the vendor gives one:",
            fence("python", self._program(f"for page in {call}.pages():\n    print(len(page.items))")),
            "A list that shifts while it is read gives each item that was there all the time once. "
            f"What holds for lists: {self._suite('lists', 'what you can rely on', 'reliability.md')}.",
            heading(2, "All lists"),
            "\n".join(f"* {self._call_link('lists', item)}" for item in lists),
        ]

    def _errors(self) -> list[str]:
        base = f"{self._cls}Error"
        call = self._examples.call(self._examples.got, indent=8)
        body = (
            f"try:\n{indented(f'print({call})')}\n"
            "except NotFoundError as error:\n    print(error.status_code, error.messages, error.request_id)\n"
            f"except {base} as error:\n    print(error)  # one line of what happened, one of what to do"
        )
        return [
            f"All errors are subclasses of `{base}`. A status that is no success raises a `StatusError`.",
            fence("python", self._program(body, base, "NotFoundError")),
            f"All classes, and what to do: {self._suite('errors', 'errors', 'errors.md')}.",
            heading(2, "What the vendor documents"),
            table(("status", "error", "the vendor says"), self._statuses()),
        ]

    def _statuses(self) -> Iterator[tuple[str, str, str]]:
        texts: defaultdict[str, dict[str, None]] = defaultdict(dict)
        for response in (response for method in self._client.methods for response in method.fact.responses):
            if response.status[0] in "45d":
                texts[response.status].update({docs.sentence(response.description): None})
        for status, said in sorted(texts.items()):
            yield status, code(docs.error_class(status)), markdown(" ".join(list(said)[:3]))

    def _retries(self) -> list[str]:
        call = self._examples.call(self._examples.first, "timeout=5", "deadline=20", "retry=0", indent=8)
        body = f"print({call})"
        rate = self._client.api.rate
        limit = (
            f"The vendor allows {rate.requests:g} requests in {rate.seconds:g} s; the client keeps to it, over all "
            "threads, tasks, retries and pages. `rate_limit=Rate(requests, seconds)` changes it, `rate_limit=None` "
            "switches it off, `rate_limit_url=` shares it through Redis."
            if rate
            else "The vendor documents no rate limit. `rate_limit=Rate(requests, seconds)` sets one."
        )
        kinds = ((code(kind), markdown(REPLAY[kind]), self._few(found)) for kind, found in self._by_replay())
        return [
            "`timeout` bounds one attempt, `deadline` the whole call with waits and retries, `retry` says how often a "
            "call is repeated; each for the client or for one call.",
            fence("python", self._program(body, settings="retry=3, deadline=60")),
            heading(2, "What is sent again"),
            table(("replay", "meaning", "calls"), kinds),
            f"The whole table: {self._suite('retries', 'what you can rely on', 'reliability.md')}.",
            heading(2, "Rate limit"),
            limit,
        ]

    def _by_replay(self) -> list[tuple[str, list[MethodShape]]]:
        return [(kind, found) for kind, found in self._examples.by_replay.items() if found]

    def _few(self, methods: list[MethodShape]) -> str:
        shown = ", ".join(self._call_link("retries", method) for method in methods[:4])
        return shown if len(methods) <= 4 else f"{shown} and {len(methods) - 4} more"

    def _uploads(self) -> list[str]:
        methods = self._examples.uploads
        custom = [item for item in custom_methods(self._client) if "upload" in item.call or "file" in item.signature]
        call = self._examples.call(methods[0], indent=8) if methods else ""
        prose = (
            "A file is bytes, a `pathlib.Path`, an open binary stream, an iterable of bytes, or a tuple of file name and "
            "one of these. A text is never a path."
        )
        return [
            prose,
            *([fence("python", self._program(f"print({call})"))] if methods else []),
            f"Content types, progress, retries of uploads: {self._suite('uploads', 'files', 'files-and-media-types.md')}.",
            heading(2, "All uploads"),
            "\n".join(
                [
                    *(f"* {self._call_link('uploads', method)}" for method in methods),
                    *(
                        f"* {link(code(item.call), self._addresses.guide('uploads'), self._addresses.call(item.call))}: "
                        + markdown(docs.sentence(item.summary))
                        for item in custom
                    ),
                ]
            ),
        ]

    def _testing(self) -> list[str]:
        fake, method = f"Fake{self._cls}", self._examples.first
        call = self._examples.call(method, indent=8)
        call = f"list({call})" if method.paging else call
        script = (
            f"from {self._package}.testing import {fake}\n\nwith {fake}() as fake:\n    fake.populate()\n"
            f'    client = fake.client()\n    fake.fail("{method.call}", status=503, retry_after=3)\n'
            f"    print({call})  # the second attempt goes well\n"
            f"    print(fake.clock.slept)  # nobody waited: the clock is the fake's"
        )
        api = self._client.inputs.api
        return [
            "The client brings a stateful fake of the API. It keeps what is made, judges requests by the vendor's "
            "document, pages, and fails when it is asked to.",
            fence("python", script),
            f"With pytest, the fixtures `fake_{api}`, `{api}` and `async_{api}` are there. For other languages, "
            f"`python -m {self._package}.testing --port 8080` serves the fake.",
            f"All of it: {self._suite('testing', 'testing your service', 'testing-your-service.md')}.",
        ]

    def _tenants(self) -> list[str]:
        secret = next((item.name for item in self._client.credentials if item.secret), "")
        option = f'{secret}="token-of-a-tenant"' if secret else "timeout=5"
        call = self._examples.call(self._examples.first, client="tenant", indent=8)
        call = f"list({call})" if self._examples.first.paging else call
        return [
            "`with_options()` gives a light client with other credentials, settings and defaults, over the same "
            "connections and the same rate limit. Closing it closes it alone.",
            fence("python", self._program(f"tenant = client.with_options({option})\nprint({call})")),
            "A credential may also be a function, which is called before each attempt. More: "
            f"{self._suite('tenants', 'credentials', 'credentials.md')}.",
        ]
