"""Writes the texts of docstrings and reference pages from the facts of an operation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from generator.python_types import ANY, NONE, Constant, options_of, printed

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from generator.parse.facts import OperationFact, ResponseFact
    from generator.python_types import Type
    from generator.runtime.api import Server
    from generator.runtime.operation import Paging
    from generator.shape.shapes import Argument, ClientShape, MethodShape, Signature

ERRORS = {
    "400": "BadRequestError", "401": "AuthenticationError", "403": "PermissionDeniedError", "404": "NotFoundError",
    "409": "ConflictError",
    "422": "UnprocessableEntityError", "429": "RateLimitError",
}  # fmt: skip
LEVELS = {"guess": "a guess"}
UNSURE = frozenset({"inferred", "guess"})
PAGE_WIDTH = 100


def sentence(text: str) -> str:
    """Text that ends as a sentence."""
    text = text.strip()
    return text if not text or text[-1] in ".!?:" else f"{text}."


def client_doc(client: ClientShape, *, is_async: bool) -> str:
    """The docstring of a client class."""
    kind, statement = ("for asyncio", "an `async with`") if is_async else ("blocking", "a `with`")
    parts = [f"{client.title}, {kind}. Close it, or use it in {statement} statement.", "", "Args:"]
    for credential in client.credentials:
        text = sentence(credential.description)
        text += "" if credential.hook else f" Default: the environment variable `{credential.variable}`."
        parts.append(f"    {credential.name}: {text}")
    address = f"`{client.decisions.environment}_BASE_URL`, else the vendor's address"
    parts += [
        f"    base_url: Where the API is served, with scheme and path prefix. Default: {address}.",
        "    **settings: Timeouts, retries, limits and the rest: see `ClientSettings`.",
        "",
        "Raises: ConfigurationError for settings that can't work.",
    ]
    return "\n".join(parts)


def server_doc(server: Server) -> str:
    """What the README says of a server that some operations have."""
    if server.reference is None:
        return f"Where `{server.url}` is, another host that some operations need: they ask for it beside `base_url`."
    return f"Where `{server.url}` is, which some operations need. Default: `{server.reference}` from `base_url`."


def method_doc(method: MethodShape, client_class: str) -> str:
    """The docstring of a method, sync and async alike."""
    fact = method.fact
    parts = [sentence(fact.summary or f"{fact.method} {fact.path}")]
    if fact.description and fact.description != fact.summary:
        parts += ["", sentence(fact.description)]
    if fact.deprecated:
        parts += ["", "Deprecated by the vendor."]
    if method.arguments:
        parts += ["", "Args:", *(f"    {argument.name}: {argument_doc(argument)}" for argument in method.arguments)]
    parts += ["", f"Returns: {returns_doc(method)}"]
    errors = errors_doc(fact)
    if errors:
        parts.append(f"Raises: {errors}")
    return "\n".join([*parts, source_doc(method, client_class)])


def summary_doc(fact: OperationFact) -> str:
    """What an operation does, as one paragraph."""
    texts = (fact.summary or f"{fact.method} {fact.path}", fact.description if fact.description != fact.summary else "")
    return " ".join(sentence(text) for text in texts if text)


def type_text(type_: Type) -> str:
    """A type as it stands in a signature."""
    return printed(type_)


def argument_doc(argument: Argument) -> str:
    """One argument: what it is, its limits and the vendor's default."""
    text = sentence(argument.description or "Not described by the vendor.")
    notes = limits_doc(argument.schema)
    if argument.from_client:
        notes.append("default: the client's")
    return f"{text} ({', '.join(notes)})" if notes else text


def limits_doc(schema: dict[str, Any]) -> list[str]:
    """What a schema limits, in words."""
    notes = []
    low, high = schema.get("minimum"), schema.get("maximum")
    if low is not None or high is not None:
        notes.append(f"at least {low}" if high is None else f"at most {high}" if low is None else f"{low} to {high}")
    if "maxLength" in schema:
        notes.append(f"at most {schema['maxLength']} characters")
    if schema.get("minItems"):
        notes.append(f"at least {schema['minItems']} items" if schema["minItems"] > 1 else "not empty")
    if "maxItems" in schema:
        notes.append(f"at most {schema['maxItems']} items")
    if isinstance(schema.get("enum"), list):
        notes.append("one of " + ", ".join(f"`{value}`" for value in schema["enum"][:12]))
    if "default" in schema:
        notes.append(f"vendor's default: {schema['default']}")
    return notes


def returns_doc(method: MethodShape) -> str:
    """What comes back."""
    if method.paging:
        text = f"an iterator over the items of all pages, fetched as they are needed{_order_doc(method.paging)}."
        return f"{text} With another media type in `accept`, one response." if method.pages_or_one else text
    if method.streaming:
        what = "events" if method.streaming.kind == "events" else "items"
        return f"an iterator over the {what} as they come; the request is sent when it is entered (`with`) or read."
    good = [response for response in method.fact.responses if response.status.startswith("2")]
    texts = [response.description for response in good if response.description and response.media]
    if method.returns == NONE:
        return "None."
    text = sentence(texts[0][:1].lower() + texts[0][1:]) if texts else "the response."
    options = options_of(method.returns)
    if any(response.undocumented for response in good) and {NONE, ANY} & set(options):
        other = " or have another form" if ANY in options else ""
        text += f" The vendor does not document it: it may be empty (None){other}."
    if method.chooses:
        text += " Another media type is asked for with `accept`."
    empty = [response for response in good if not response.media]
    return f"{text} None when the response is empty ({_meaning(empty[0])})." if empty else text


def _meaning(response: ResponseFact) -> str:
    return f"{response.status}: {response.description[:1].lower()}{response.description[1:]}".rstrip(" .:")


def _order_doc(paging: Paging) -> str:
    """In which order a list goes from key to key; others go as the vendor has it."""
    if paging.kind != "keyset":
        return ""
    key = ".".join(paging.next)
    other = paging.forward or f"{paging.direction}={paging.directions[1]}" if paging.direction or paging.forward else ""
    turned = f"; with `{other}`, the smallest" if other and paging.parameter else ""
    return f", the {'greatest' if paging.parameter else 'smallest'} `{key}` first{turned}"


def errors_doc(fact: OperationFact) -> str:
    """The errors that the spec documents for an operation."""
    statuses = [response.status for response in fact.responses if not response.status.startswith("2")]
    names = [error_class(status) for status in statuses if status[0] in "45d"]
    return ", ".join(dict.fromkeys(names)) + "." if names else ""


def error_class(status: str) -> str:
    """The error that a status of the spec raises; `default` and ranges may be any."""
    return ERRORS.get(status, "ServerError" if status.startswith("5") else "StatusError")


def source_doc(method: MethodShape, client_class: str) -> str:
    """The request line, how well it is known, and the cure where it is not; the reasons stand in the reference."""
    fact = method.fact
    text = f"Source: {fact.method} {fact.path}, {LEVELS.get(fact.evidence.level, fact.evidence.level)}."
    if fact.evidence.level not in UNSURE or method.kind:
        return text
    return f'{text} If the path is wrong, correct it: `{client_class}(paths={{"{method.call}": "/right/path"}})`.'


def evidence_doc(fact: OperationFact) -> str:
    """How well the request line is known, from which part of which document, and why."""
    evidence = fact.evidence
    text = f"Evidence: {evidence.level}" + (f", {evidence.source}" if evidence.source else "")
    return " ".join(filter(None, (sentence(text), sentence(evidence.why))))


def signature(method: MethodShape) -> str:
    """A call of a method as one can type it, with what it returns; each way to call it, where it has several."""
    return "\n".join(_signature(method, way) for way in method.ways)


def _signature(method: MethodShape, way: Signature) -> str:
    positional = [_parameter(argument) for argument in way.arguments if argument.positional]
    named = [_parameter(argument) for argument in way.arguments if not argument.positional]
    returns = printed(way.returns)
    returns = f"Pages[{returns}]" if method.paging and not way.one else returns
    if method.streaming:
        returns = f"EventStream[{f'ServerSentEvent[{returns}]' if method.streaming.kind == 'events' else returns}]"
    return call_text(f"client.{method.call}", [*positional, *(["*"] if named else []), *named], f" -> {returns}")


def call_text(called: str, arguments: Sequence[str], returns: str = "") -> str:
    """A call in a block of code, on several lines where one would be too long."""
    text = f"{called}({', '.join(arguments)}){returns}"
    if len(text) <= PAGE_WIDTH:
        return text
    return "\n".join([f"{called}(", *_filled(arguments), f"){returns}"])


def _filled(arguments: Sequence[str]) -> list[str]:
    lines = [""]
    for argument in arguments:
        if lines[-1] and len(lines[-1]) + len(argument) + 6 > PAGE_WIDTH:
            lines.append("")
        lines[-1] += f" {argument}," if lines[-1] else f"{argument},"
    return [f"    {line}" for line in lines]


def _parameter(argument: Argument) -> str:
    if argument.required and not argument.sent:
        values = (f'"{option.value}"' for option in options_of(argument.type) if isinstance(option, Constant))
        return f"{argument.name}={' | '.join(values)}"
    return argument.name if argument.required else f"{argument.name}=NOT_GIVEN"


def sources_text(sources: Iterable[dict[str, str]]) -> str:
    """From which documents a client was made, for its README."""
    parts = []
    for source in sources:
        product = f" (version {source['product']} of the product)" if "product" in source else ""
        date = f" of {source['date']}" if "date" in source else ""
        digest = f", sha256 {source['sha256'][:12]}" if "sha256" in source else ""
        parts.append(f"document {source['document']}{product}{date}{digest}")
    return f"Made from {'; '.join(parts)}."
