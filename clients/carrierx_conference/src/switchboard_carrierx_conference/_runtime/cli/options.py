# Copied from generator/runtime/cli/options.py of Switchboard.
"""The options that every command takes: of the client, of the call, of the output."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

from ..configuration import secret_arguments
from ..data.guards import is_object
from ..settings import Rate
from .commands import dashed
from .exits import UsageError
from .values import json_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from ..api import Api

FORMATS = ("table", "json", "jsonl", "csv")


class Option(NamedTuple):
    """One option. Without `metavar` it is a flag."""

    flags: tuple[str, ...]
    help: str
    metavar: str = ""
    group: str = "output"
    target: str = ""
    """The keyword argument of the client or of the call that it becomes."""
    read: Callable[[str], Any] = str
    """Makes the value of the text. Raises UsageError."""
    flag_value: Any = True
    choices: tuple[str, ...] = ()
    several: bool = False

    @property
    def dest(self) -> str:
        """Its name among the parsed options."""
        return self.flags[0].removeprefix("--").replace("-", "_")


def number(text: str) -> float:
    """A number of seconds."""
    try:
        return float(text)
    except ValueError:
        raise UsageError("must be a number of seconds") from None


def count(text: str) -> int:
    """A whole number."""
    if not text.isdecimal():
        raise UsageError("must be a whole number, 0 or more")
    return int(text)


def rate(text: str) -> Rate | None:
    """`10` or `10/60` (requests, seconds), or `none`."""
    if text == "none":
        return None
    requests, _, seconds = text.partition("/")
    return Rate(count(requests), number(seconds or "1"))


def mapping(text: str) -> Any:
    """A JSON object."""
    value = json_of(text)
    if not is_object(value):
        raise UsageError("must be a JSON object")
    return value


def header(text: str) -> tuple[str, str]:
    """`Name: value`."""
    name, colon, value = text.partition(":")
    if not colon:
        raise UsageError("must be 'Name: value'")
    return name.strip(), value.strip()


_client = partial(Option, group="client")
_call = partial(Option, group="call")
OPTIONS = (
    Option(("--output", "-o"), "format; default: table on a terminal, else json", "FORMAT", choices=FORMATS),
    Option(("--columns",), "of tables and CSV: fields, separated by commas; a.b is within a", "NAMES"),
    Option(("--save",), "write what is downloaded to this file", "PATH"),
    Option(("--all",), "lists: read all pages; without it the first page only"),
    Option(("--max-items", "--limit"), "lists: read on until there are so many items", "N", read=count),
    Option(("--verbose", "-v"), "log each attempt on stderr, and show where an unexpected error comes from"),
    _call(
        ("--json",), "arguments as one JSON object, by their names here or the vendor's; @FILE, or - for stdin", "JSON"
    ),
    _call(("--null",), "send null for this argument; may be repeated", "ARGUMENT", several=True),
    _call(
        ("--extra-query",),
        "parameters added to the query, as a JSON object",
        "JSON",
        target="extra_query",
        read=mapping,
    ),
    _call(("--extra-body",), "keys added to the body, as a JSON object", "JSON", target="extra_body", read=mapping),
    _call(("--resume",), "lists: go on from where an earlier call stopped", "TOKEN", target="resume"),
    _call(("--progress",), "uploads: draw a progress bar on stderr (extra [rich])", target="progress"),
    _call(("--dry-run",), "print the request, secrets masked, and send nothing"),
    _call(("--curl",), "print the request as a curl command, credentials by name, and send nothing"),
    _call(("--yes", "-y"), "do not ask before a write that must not be repeated"),
    _client(("--base-url",), "where the API is served", "URL", target="base_url"),
    _client(("--timeout",), "bound of one attempt", "SECONDS", target="timeout", read=number),
    _client(("--deadline",), "bound of the whole call", "SECONDS", target="deadline", read=number),
    _client(("--retries",), "how often a failed request is sent again; 0: never", "N", target="retry", read=count),
    _client(("--rate-limit",), "requests, or requests/seconds, or none", "RATE", target="rate_limit", read=rate),
    _client(
        ("--header",), "'Name: value', sent with every request; may be repeated", "HEADER", several=True, read=header
    ),
    _client(("--proxy",), "URL of a proxy", "URL", target="proxy"),
    _client(("--paths",), "corrected paths by call, as a JSON object", "JSON", target="paths", read=mapping),
    _client(("--servers",), "where other servers are, as a JSON object", "JSON", target="servers", read=mapping),
    _client(("--allow-http",), "allow plain http to other hosts than this one", target="allow_http"),
    _client(("--strict",), "fail where a response differs from the documents", target="strict"),
    _client(("--no-validate",), "send arguments that the documents do not allow", target="validate", flag_value="off"),
    _client(("--no-auth",), "make the call without credentials", target="auth", flag_value=None),
    _client(("--fake",), "call a fake in this process, with made-up data and without network"),
)
"""What every command takes. Credentials have no options, which other users of the machine could read."""


def client_options(api: Api) -> Iterator[Option]:
    """The options of what the client of this API is made with, but for its secrets and its functions."""
    hidden = {*secret_arguments(api.schemes.values()), *api.hooks}
    for name in dict.fromkeys(api.client_arguments):
        if name not in hidden:
            variable = f"{api.env}_{name.upper()}"
            read = _integer if "int" in api.types.get(name, "") else str
            text = f"as {name} of the client; default: {variable}"
            yield Option((f"--{dashed(name)}",), text, name.upper(), "client", name, read)


def _integer(text: str) -> Any:
    """An integer, or a text that the client refuses by name."""
    return int(text) if text.removeprefix("-").isdecimal() else text


def options_of(api: Api) -> list[Option]:
    """All options of a client's command line."""
    return [*OPTIONS, *client_options(api)]
