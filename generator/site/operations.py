"""The section of an operation: all that is known about one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.python_types import NONE
from generator.render import docstrings as docs
from generator.render.escape import code, markdown
from generator.site.addresses import link
from generator.site.curl import curl
from generator.site.markdown import fence, heading, joined, table, tabs
from generator.site.samples import response_text, sample_arguments, sample_response
from generator.site.source import async_source, sync_source
from generator.site.types import LinkedTypes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.parse.facts import ResponseFact
    from generator.runtime.operation import Paging
    from generator.shape.shapes import Argument, ClientShape, MethodShape
    from generator.site.addresses import Addresses
    from generator.site.payloads import Payloads

REPLAY = {
    "safe": "it only reads, so it is sent again after a failure",
    "idempotent": "a second time changes nothing more, so it is sent again after a failure",
    "never": "sent again only when the server certainly did not act; else `OutcomeUnknownError` is raised",
}
PAGING = {
    "next_url": "the response names the address of the next page",
    "offset": "by offset",
    "page": "by page number",
    "cursor": "by a cursor in the response",
    "link_header": "by the `Link` header",
    "keyset": "by the key of the last item",
}
EVIDENCE = {
    "documented": "The vendor documents this request",
    "confirmed": "Another public source confirms this request",
    "inferred": "This request is inferred from others; nobody documents it",
    "guess": "This request is a guess",
}


class Operations:
    """Writes the sections of one page."""

    def __init__(self, client: ClientShape, addresses: Addresses, page: str, payloads: Payloads) -> None:
        self.client = client
        self._addresses = addresses
        self._page = page
        self._payloads = payloads
        self._types = LinkedTypes(addresses, page)

    def section(self, method: MethodShape) -> str:
        """The whole section; its anchor is the call."""
        return joined(
            [
                heading(2, code(method.call), method.call),
                "**Deprecated by the vendor.**" if method.fact.deprecated else "",
                markdown(docs.summary_doc(method.fact)),
                fence("python", docs.signature(method)),
                self._facts(method),
                *_titled("Arguments", self._arguments(method)),
                *_titled("Errors", self._errors(method)),
                *self._sample(method),
            ]
        )

    def _facts(self, method: MethodShape) -> str:
        """What is known about the call beside its arguments."""
        facts = {
            "Request": code(f"{method.fact.method} {method.fact.path}"),
            "Returns": self._returns(method),
            "Paging": self._paging(method.paging) if method.paging else "",
            "Replay": f"{code(method.record.replay)}: {REPLAY[method.record.replay]}",
            "Rate limit": self._rate(),
            "Evidence": self._evidence(method),
            "Since": self._since(method),
        }
        return "\n".join(f"* **{name}:** {text}" for name, text in facts.items() if text)

    def _returns(self, method: MethodShape) -> str:
        types = self._types.text(method.returns)
        if method.paging:
            return f"`Pages` of {types}: {markdown(docs.returns_doc(method))}"
        text = docs.returns_doc(method)
        return "`None`" if method.returns == NONE else f"{types}: {markdown(text)}"

    def _paging(self, paging: Paging) -> str:
        size = f"; `{paging.size}` is the size of a page" if paging.size else ""
        usual = f", {paging.default_size} where it is not given" if paging.default_size else ""
        total = "; the vendor gives a total" if paging.total or paging.total_header else ""
        text = f"{PAGING[paging.kind]}{size}{usual}{total}"
        return f"{text} ({link('lists', self._page, self._addresses.guide('lists'))})"

    def _rate(self) -> str:
        rate = self.client.api.rate
        if rate is None:
            return ""
        seconds = "a second" if rate.seconds == 1 else f"in {rate.seconds:g} seconds"
        return f"{rate.requests:g} requests {seconds}, for all calls of a client together"

    def _evidence(self, method: MethodShape) -> str:
        fact = method.fact
        cls, text = self.client.decisions.client_class, docs.evidence_doc(fact).removeprefix("Evidence: ")
        cure = ""
        if fact.evidence.level in docs.UNSURE and not method.kind:
            cure = " If the path is wrong, correct it: " + code(f'{cls}(paths={{"{method.call}": "/right/path"}})')
        return f"{EVIDENCE[fact.evidence.level]}: {markdown(text)}{cure}"

    def _since(self, method: MethodShape) -> str:
        return self.client.inputs.lock.since(method.fact.method, method.fact.path)

    def _arguments(self, method: MethodShape) -> str:
        heads = ("argument", "type", "meaning", "limits", "vendor's default")
        return table(heads, map(self._argument, method.arguments))

    def _argument(self, argument: Argument) -> tuple[str, ...]:
        limits = docs.limits_doc({key: item for key, item in argument.schema.items() if key != "default"})
        default = code(str(argument.schema["default"])) if "default" in argument.schema else ""
        needed = " (required)" if argument.required else " (default: the client's)" if argument.from_client else ""
        meaning = docs.sentence(argument.description or "Not described by the vendor.")
        limited = markdown(", ".join(limits))
        return (f"{code(argument.name)}{needed}", self._types.text(argument.type), markdown(meaning), limited, default)

    def _errors(self, method: MethodShape) -> str:
        wrong = [response for response in method.fact.responses if response.status[0] in "345d"]
        return table(("status", "error", "the vendor says", "body"), map(self._error, wrong))

    def _error(self, response: ResponseFact) -> tuple[str, ...]:
        name = docs.error_class(response.status)
        guide = link(code(name), self._page, self._addresses.guide("errors"))
        bodies = (named for media in response.media for named in self._bodies(media.form))
        return (response.status, guide, markdown(response.description), ", ".join(dict.fromkeys(bodies)))

    def _bodies(self, form: dict[str, object]) -> Iterator[str]:
        name = str(form.get("$ref", "")).rpartition("/")[2]
        if target := self._addresses.named(name):
            yield link(code(name), self._page, target)

    def _sample(self, method: MethodShape) -> Iterator[str]:
        given = sample_arguments(method, self._payloads)
        yield "**Sample call**"
        yield tabs(
            {
                "Sync": fence("python", sync_source(self.client, method, given)),
                "Async": fence("python", async_source(self.client, method, given)),
                "curl": fence("sh", curl(self.client, method, given)),
            }
        )
        response = sample_response(method, self._payloads)
        if response is not None and response.media_type:
            origin = "the vendor's own" if response.vendor else "made from the schema"
            yield f"**Sample response** {response.status}, {origin}:"
            yield fence("json" if "json" in response.media_type else "text", response_text(response))


def _titled(title: str, text: str) -> Iterator[str]:
    if text:
        yield from (f"**{title}**", text)
