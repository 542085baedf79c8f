"""Shapes the runtime's record of an API as a whole: address, authentication, limits."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from generator.errors import GenerationError
from generator.python_types import STR, printed
from generator.runtime.api import Api, Server
from generator.runtime.settings import Rate
from generator.shape.credentials import setting_name, variable_name, with_arguments
from generator.shape.short import digest_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from generator.load.decisions import Decisions
    from generator.parse.facts import Facts
    from generator.shape.credentials import Credentials
    from generator.shape.shapes import ModelShape

SECONDS = {"second": 1.0, "minute": 60.0, "hour": 3600.0, "day": 86400.0}


def api_record(facts: Facts, decisions: Decisions, credentials: Credentials, models: Iterable[ModelShape]) -> Api:
    """The record of one API; `models` are those that the client has."""
    server = facts.server
    return Api(
        name=decisions.api,
        title=str(decisions.get("title") or facts.title),
        package=decisions.package,
        version=str(decisions.get("version") or "0.1.0"),
        base_url=with_arguments(str(decisions.get("base_url") or server.url), facts, decisions),
        env=decisions.environment,
        variables={
            variable_name(decisions, name): _default(decisions, name, default) for name, default, _ in server.variables
        },
        schemes=credentials.schemes,
        security=credentials.security.usable(facts.document.data.get("security") or ()),
        servers=MappingProxyType(
            {name: _server(server, facts, decisions) for name, server in facts.servers.own.items()}
        ),
        rate=_rate(facts, decisions),
        request_id_headers=_headers(decisions),
        arguments=_arguments(decisions, credentials),
        types={name: printed(shape.type) for name, shape in credentials.found.items() if shape.type != STR},
        sensitive=_marked(facts, models, sensitive=True),
        plain=_marked(facts, models, sensitive=False) - _marked(facts, models, sensitive=True),
        spec=digest_of(facts.document.data),
    )


def _server(server: Server, facts: Facts, decisions: Decisions) -> Server:
    url, reference = (with_arguments(text or "", facts, decisions) for text in server)
    return Server(url, reference or None)


def _default(decisions: Decisions, variable: str, default: str | None) -> str | None:
    """The default of a server variable; None where it only holds a place, as `required` in client.yaml says."""
    return None if decisions.get("variables", variable, "required") else default


def _rate(facts: Facts, decisions: Decisions) -> Rate | None:
    own = decisions.get("rate_limit")
    found: Any = own or facts.rate
    if not found:
        return None
    per = found.get("per", "second") if isinstance(found, dict) else None
    if per not in SECONDS or not isinstance(found.get("requests"), int):
        where = decisions.where("rate_limit") if own else facts.document.where("/x-rate-limit")
        cure = f"write requests: a number, per: one of {', '.join(SECONDS)}"
        raise GenerationError("a rate limit that says nothing", where=where, cure=cure)
    return Rate(found["requests"], SECONDS[per])


def _headers(decisions: Decisions) -> tuple[str, ...]:
    return tuple(str(header).lower() for header in decisions.get("request_id_headers") or ("x-request-id",))


def _arguments(decisions: Decisions, credentials: Credentials) -> dict[str, str]:
    """The arguments of methods that may be set on the client once, which go by the same name there."""
    known = {setting_name(name) for name in decisions.get("arguments") or ()}
    return {name: name for name in credentials.found if name in known}


def _marked(facts: Facts, models: Iterable[ModelShape], *, sensitive: bool) -> frozenset[str]:
    """Wire names of everything that the spec marks as a secret, or as none."""
    parameters = [fact for operation in facts.operations for fact in operation.parameters]
    marked = {fact.wire for fact in parameters if sensitive in (fact.sensitive, fact.schema.get("x-sensitive"))}
    return frozenset(
        marked | {field.wire for model in models for field in model.fields if field.sensitive is sensitive}
    )
