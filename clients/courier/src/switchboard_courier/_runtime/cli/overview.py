# Copied from generator/runtime/cli/overview.py of Switchboard.
"""Help above a single command: of the client, of a resource; and the list of all operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..configuration import secret_arguments
from .commands import dashed, methods_of, resources_of, summary_of
from .exits import table
from .options import options_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ..api import Api
    from .parsing import Found

BUILT_IN = {
    "about": "versions, documents, what is installed",
    "operations": "every call with its request and evidence",
    "completion": "completion for a shell: completion bash, completion zsh",
}
"""Commands that are no calls. A resource of the same name goes first."""


def help_of(program: str, api: Api, found: Found) -> str:
    """The help of the client, or of a resource."""
    rows = list(_resource(program, found) if found.path else _client(program, api, found.owner))
    return "\n".join(rows) + "\n"


def _client(program: str, api: Api, client: type[Any]) -> Iterator[str]:
    yield f"usage: {program} [options] RESOURCE... METHOD [arguments] [options]"
    yield f"\n{api.title} from the command line.\n\nresources:"
    yield from _pairs(_resources(client))
    yield "\nother commands:"
    yield from _pairs(BUILT_IN.items())
    yield "\n--help after a resource lists its methods, after a method its arguments and all options."
    yield "\nenvironment:"
    yield from _pairs(_variables(api))
    yield "\nexit codes:"
    yield from _pairs((str(row["code"]), row["meaning"]) for row in table())


def _resource(program: str, found: Found) -> Iterator[str]:
    typed = " ".join(map(dashed, found.path))
    yield f"usage: {program} {typed} METHOD [arguments] [options]"
    yield f"\n{summary_of(found.owner)}.\n\nmethods:"
    methods = methods_of(found.owner, found.path)
    yield from _pairs((dashed(name), summary_of(command.function)) for name, command in methods.items())
    inner = list(_resources(found.owner))
    if inner:
        yield "\nresources:"
        yield from _pairs(inner)


def _resources(owner: type[Any]) -> Iterator[tuple[str, str]]:
    for name, member in resources_of(owner).items():
        yield dashed(name), summary_of(member)


def _variables(api: Api) -> Iterator[tuple[str, str]]:
    secret = secret_arguments(api.schemes.values())
    for name in (*dict.fromkeys(api.client_arguments), "base_url"):
        if name not in api.hooks:
            text = "a credential" if name in secret else f"as --{dashed(name)}"
            yield f"{api.env}_{name.upper()}", text


def _pairs(pairs: Iterable[tuple[str, str]]) -> Iterator[str]:
    known = list(pairs)
    size = max((len(name) for name, _ in known), default=0)
    yield from (f"  {name:<{size}}  {text}".rstrip() for name, text in known)


def operations_of(api: Api) -> list[dict[str, Any]]:
    """Every operation as a row: the call, its request, how well that is known."""
    return [
        {
            "call": call,
            "method": operation.method,
            "path": operation.path,
            "evidence": operation.evidence,
            "replay": operation.replay,
            "deprecated": operation.deprecated,
            "id": operation.id,
        }
        for call, operation in api.known_operations().items()
    ]


def global_flags(api: Api) -> list[str]:
    """The long options that every command takes."""
    return [flag for option in options_of(api) for flag in option.flags if flag.startswith("--")]
