"""Shapes authentication: which constructor arguments a client has, and how each security scheme uses them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, NoReturn

from generator.errors import GenerationError, nearest
from generator.naming import identifier
from generator.python_types import INT, STR
from generator.runtime.auth.schemes import ApiKey, Basic, Bearer, ClientCredentials, names_of
from generator.runtime.settings import ClientSettings
from generator.shape.shapes import CredentialShape

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.load.decisions import Decisions
    from generator.parse.facts import Facts
    from generator.python_types import Type
    from generator.runtime.auth.schemes import Scheme
    from generator.shape.security import Security

# Names that every client's constructor has already.
SETTINGS = frozenset({"self", "base_url", "settings", *ClientSettings.__annotations__})
KEYS: dict[str, set[str]] = {
    "basic": {"user", "password"},
    "bearer": {"token"},
    "api_key": {"argument", "location", "wire"},
    "client_credentials": {"client_id", "client_secret", "refresh_token", "on_tokens", "token_operation", "scopes"},
    "none": set(),
}
"""What client.yaml may decide for each kind of scheme, beside the kind and the texts."""
COMMON_KEYS = {"kind", "description", "descriptions"}
TYPES = {"integer": INT, "int": INT, "str": STR, "string": STR}


def setting_name(name: str) -> str:
    """The constructor's argument for a name of the spec."""
    return identifier(name, reserved=SETTINGS)


def variable_name(decisions: Decisions, name: str) -> str:
    """The constructor's argument for a server variable."""
    return str(decisions.get("variables", name, "argument") or setting_name(name))


def with_arguments(url: str, facts: Facts, decisions: Decisions) -> str:
    """A server's URL with its variables under the names of the constructor's arguments."""
    for name, *_ in facts.server.variables:
        url = url.replace("{" + name + "}", "{" + variable_name(decisions, name) + "}")
    return url


class Credentials:
    """Collects the schemes and arguments of one client."""

    def __init__(self, facts: Facts, decisions: Decisions, security: Security) -> None:
        self.facts = facts
        self.decisions = decisions
        self.security = security
        self.found: dict[str, CredentialShape] = {}
        self.schemes: dict[str, Scheme] = {}
        for name, data in facts.schemes.items():
            scheme = _Scheme(name, data, self)
            record = scheme.record()
            if record is not None:
                self.schemes[name] = record
            scheme.check()
        self._add_first_tokens()
        self._add_variables()
        self._add_arguments()

    def arguments(self) -> tuple[CredentialShape, ...]:
        """All that were found, by what they are for."""
        address = {variable_name(self.decisions, name) for name, *_ in self.facts.server.variables}
        schemes = self.schemes.values()
        secret = {name for scheme in schemes for name in names_of(scheme)} - address
        hooks = {getattr(scheme, "on_tokens", "") for scheme in schemes}
        return tuple(
            replace(shape, secret=name in secret, address=name in address, hook=name in hooks)
            for name, shape in self.found.items()
        )

    def add(self, name: str, description: str, type_: Type = STR) -> str:
        """An argument of the constructor, once for all that ask for it; gives the name."""
        variable = f"{self.decisions.environment}_{name.upper()}"
        self.found.setdefault(name, CredentialShape(name, type_, description, variable))
        return name

    def _add_first_tokens(self) -> None:
        """A token that travels as it is may be the first of a client that renews it with a refresh token."""
        tokens = [scheme.token for scheme in self.schemes.values() if isinstance(scheme, Bearer)]
        for name, scheme in self.schemes.items():
            if tokens and isinstance(scheme, ClientCredentials) and scheme.refresh_token:
                self.schemes[name] = scheme._replace(access_token=tokens[0])

    def _add_variables(self) -> None:
        """Arguments for the variables of the server's URL: those that were decided on first."""
        decided = self.decisions.get("variables") or {}
        others = [name for name, *_ in self.facts.server.variables if name not in decided]
        for name in (*decided, *others):
            text = self.decisions.get("variables", name, "description")
            self.add(variable_name(self.decisions, name), text or self._variable_text(name))

    def _add_arguments(self) -> None:
        for name, argument in (self.decisions.get("arguments") or {}).items():
            text = argument.get("description") or f"Default of `{setting_name(name)}` of every method."
            self.add(setting_name(name), text, TYPES[argument.get("type", "str")])

    def _variable_text(self, name: str) -> str:
        found = next((text for wire, _, text in self.facts.server.variables if wire == name), "")
        return found or f"`{name}` in the server's URL."


class _Scheme:
    """One security scheme, and what client.yaml decides for it."""

    def __init__(self, name: str, data: Mapping[str, Any], credentials: Credentials) -> None:
        self.name = name
        self.data = data
        self.credentials = credentials
        self.decisions = credentials.decisions
        self.facts = credentials.facts
        self.own: Mapping[str, Any] = self.decisions.get("auth", name) or {}
        self.kind = credentials.security.kinds[name]
        self.text = self.own.get("description") or str(data.get("description") or "")
        self.descriptions: Mapping[str, str] = self.own.get("descriptions") or {}

    def record(self) -> Scheme | None:
        """The runtime's record of the scheme, None where nothing is sent; its arguments become those of the client."""
        match self.kind:
            case "basic":
                return self._basic()
            case "bearer":
                text = self.text or "Token for the Authorization header."
                return Bearer(self._argument("token", self._default("access_token", alone=True), text))
            case "api_key":
                return self._api_key()
            case "client_credentials":
                return self._client_credentials()
        return None

    def check(self) -> None:
        """Refuse what client.yaml decides for it and this kind of scheme has no use for."""
        known = KEYS.get(self.kind, set()) | COMMON_KEYS
        for key in self.own.keys() - known:
            self._refuse(f"a scheme of kind {self.kind} has no '{key}'", nearest(key, known), key)
        record = self.credentials.schemes.get(self.name)
        arguments = record.arguments if record else ()
        for name in self.descriptions:
            if name not in arguments:
                self._refuse(f"it has no argument '{name}'", nearest(name, arguments), "descriptions", name)

    def _refuse(self, problem: str, cure: str, *at: str) -> NoReturn:
        raise GenerationError(
            f"auth.{self.name}: {problem}", where=self.decisions.where("auth", self.name, *at), cure=cure
        )

    def _argument(self, key: str, default: str, text: str) -> str:
        """The argument that client.yaml names at `key`."""
        name = str(self.own.get(key, default))
        return self.credentials.add(name, self.descriptions.get(name) or text)

    def _default(self, plain: str, *, alone: bool = False) -> str:
        """The name of an argument that nobody has decided on.

        Where operations use several schemes of a kind, each has arguments of its own, which are called after it;
        `alone`: it has one argument only.
        """
        security = self.credentials.security
        same = [name for name in self.facts.schemes if security.kinds[name] == self.kind and name in security.used]
        if len(same) < 2:
            return plain
        before = [setting_name(name) for name in same[: same.index(self.name)]] if self.name in same else []
        own = setting_name(self.name)
        own += f"_{before.count(own) + 1}" if own in before else ""
        return own if alone else f"{own}_{plain}"

    def _basic(self) -> Basic:
        text = self.text or "User name for HTTP Basic authentication."
        user = self._argument("user", self._default("username"), text)
        text = "Password for HTTP Basic authentication."
        return Basic(user, self._argument("password", self._default("password"), text))

    def _api_key(self) -> ApiKey:
        keys = [kind for kind in self.credentials.security.kinds.values() if kind == "api_key"]
        location = self.own.get("location") or self.data.get("in")
        if location not in {"header", "query", "cookie"}:
            self._refuse(f"it is in '{location}'", "say location: header, query or cookie", "kind")
        wire = str(self.own.get("wire") or self.data.get("name"))
        default = "api_key" if len(keys) == 1 else setting_name(self.name)
        argument = self._argument("argument", default, self.text or f"Sent as {location} `{wire}`.")
        return ApiKey(argument, location, wire.lower() if location == "header" else wire)

    def _client_credentials(self) -> ClientCredentials:
        server, path = self._token_endpoint()
        return ClientCredentials(
            client_id=self._argument("client_id", self._default("client_id"), self.text or "Id of the OAuth 2 client."),
            client_secret=self._argument(
                "client_secret", self._default("client_secret"), "Secret of the OAuth 2 client."
            ),
            path=path,
            scope=self.own.get("scopes", ""),
            server=server,
            **self._refreshing(),
        )

    def _token_endpoint(self) -> tuple[str, str]:
        """Server and path where tokens are fetched: those of an operation, or what the document gives by URL."""
        decided, url = self.own.get("token_operation"), _token_url(self.data) or "/oauth/token"
        for fact in self.facts.operations:
            if decided == fact.id or (not decided and url == fact.path):
                return fact.server, fact.path
        if decided and decided.startswith("/"):
            return "", str(decided)
        return self.facts.servers.endpoint(str(decided or url))

    def _refreshing(self) -> dict[str, Any]:
        """The arguments of a client that keeps itself fresh with a refresh token, where client.yaml names them."""
        if "refresh_token" not in self.own:
            if "on_tokens" in self.own:
                self._refuse("on_tokens is for new refresh tokens", "name the argument refresh_token, too", "on_tokens")
            return {}
        text = "Refresh token of a user; access tokens are renewed with it, and with `client_secret` if there is one."
        names = {"refresh_token": self._argument("refresh_token", "refresh_token", text)}
        if "on_tokens" in self.own:
            names["on_tokens"] = self._argument("on_tokens", "on_tokens", "Is given new tokens, to keep them.")
        return names


def _token_url(scheme: Mapping[str, Any]) -> str | None:
    flow = (scheme.get("flows") or {}).get("clientCredentials") or {}
    return str(flow["tokenUrl"]) if flow.get("tokenUrl") else None
