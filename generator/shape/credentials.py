"""Shapes authentication: which constructor arguments a client has, and how each security scheme uses them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from generator.errors import GenerationError, nearest
from generator.naming import identifier
from generator.runtime.settings import ClientSettings
from generator.shape.arguments import call
from generator.shape.shapes import CredentialShape

if TYPE_CHECKING:
    from generator.load.decisions import Decisions
    from generator.parse.facts import Facts
    from generator.shape.shapes import Code

# Names that every client's constructor has already.
SETTINGS = frozenset({"self", "base_url", "settings", *ClientSettings.__annotations__})
KINDS = frozenset({"basic", "bearer", "api_key", "client_credentials"})
TYPES = {"integer": "int", "int": "int", "str": "str", "string": "str"}


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

    def __init__(self, facts: Facts, decisions: Decisions) -> None:
        self.facts = facts
        self.decisions = decisions
        self.found: dict[str, CredentialShape] = {}
        self.schemes: dict[str, Code] = {}
        self.told: dict[str, str] = {}
        self._check_names()
        for name, scheme in facts.schemes.items():
            self._scheme(name, scheme, dict(decisions.get("auth", name) or {}))
        self.told = {}
        for name, variable in (decisions.get("variables") or {}).items():
            self._add(variable_name(decisions, name), variable.get("description") or self._variable_text(name))
        for name in self._undecided_variables():
            self._add(variable_name(decisions, name), self._variable_text(name))
        for name, argument in (decisions.get("arguments") or {}).items():
            kind = TYPES.get(argument.get("type", "str"), "str")
            self._add(
                setting_name(name),
                argument.get("description") or f"Default of `{setting_name(name)}` of every method.",
                kind,
            )

    def _check_names(self) -> None:
        variables = {name for name, *_ in self.facts.server.variables}
        in_paths = {
            fact.wire for operation in self.facts.operations for fact in operation.parameters if fact.location == "path"
        }
        for section, known in (("auth", self.facts.schemes), ("variables", variables), ("arguments", in_paths)):
            for name in self.decisions.get(section) or ():
                base = name.partition("@")[0]
                if base not in known:
                    where = self.decisions.where(section, name)
                    raise GenerationError(
                        f"{section}: the spec has no '{name}'", where=where, cure=nearest(name, known)
                    )

    def _undecided_variables(self) -> list[str]:
        """Server variables without a default must be given; the others may."""
        decided = self.decisions.get("variables") or {}
        return [name for name, *_ in self.facts.server.variables if name not in decided]

    def _variable_text(self, name: str) -> str:
        found = next((text for wire, _, text in self.facts.server.variables if wire == name), "")
        return found or f"`{name}` in the server's URL."

    def _add(self, name: str, description: str, kind: str = "str") -> str:
        variable = f"{self.decisions.environment}_{name.upper()}"
        self.found.setdefault(name, CredentialShape(name, kind, self.told.get(name) or description, variable))
        return name

    def _scheme(self, name: str, scheme: dict[str, Any], own: dict[str, Any]) -> None:
        kind = own.get("kind") or _default_kind(scheme)
        if kind not in KINDS:
            where = self.facts.document.where(f"/components/securitySchemes/{name}")
            cure = f"say in client.yaml how to use it: auth.{name}.kind ({', '.join(sorted(KINDS))})"
            raise GenerationError(f"security scheme '{name}' needs a decision", where=where, cure=cure)
        text = own.get("description") or str(scheme.get("description") or "")
        self.told = own.get("descriptions") or {}
        self.schemes[name] = getattr(self, f"_{kind}")(name, scheme, own, text)

    def _basic(self, _name: str, _scheme: dict[str, Any], own: dict[str, Any], text: str) -> Code:
        user = self._add(own.get("user", "username"), text or "User name for HTTP Basic authentication.")
        password = self._add(own.get("password", "password"), "Password for HTTP Basic authentication.")
        return call("Basic", user, password)

    def _bearer(self, _name: str, _scheme: dict[str, Any], own: dict[str, Any], text: str) -> Code:
        return call(
            "Bearer", self._add(own.get("token", "access_token"), text or "Token for the Authorization header.")
        )

    def _api_key(self, name: str, scheme: dict[str, Any], own: dict[str, Any], text: str) -> Code:
        keys = [key for key, item in self.facts.schemes.items() if item.get("type") == "apiKey"]
        argument = own.get("argument") or ("api_key" if len(keys) == 1 else setting_name(name))
        where = str(own.get("location") or scheme.get("in"))
        wire = str(own.get("wire") or scheme.get("name"))
        self._add(argument, text or f"Sent as {where} `{wire}`.")
        return call("ApiKey", argument, where, wire.lower() if where == "header" else wire)

    def _client_credentials(self, _name: str, scheme: dict[str, Any], own: dict[str, Any], text: str) -> Code:
        client_id = self._add(own.get("client_id", "client_id"), text or "Id of the OAuth 2 client.")
        client_secret = self._add(own.get("client_secret", "client_secret"), "Secret of the OAuth 2 client.")
        path = own.get("token_operation") or _token_url(scheme) or "/oauth/token"
        operation = next((fact for fact in self.facts.operations if fact.id == path), None)
        return call(
            "ClientCredentials",
            client_id,
            client_secret,
            path=operation.path if operation else path,
            scope=own.get("scopes"),
        )


def _default_kind(scheme: dict[str, Any]) -> str:
    match scheme.get("type"):
        case "http":
            return {"basic": "basic", "bearer": "bearer"}.get(str(scheme.get("scheme")).lower(), "bearer")
        case "apiKey":
            return "api_key"
        case "oauth2":
            return "client_credentials" if "clientCredentials" in (scheme.get("flows") or {}) else "bearer"
        case "openIdConnect":
            return "bearer"
    return ""


def _token_url(scheme: dict[str, Any]) -> str | None:
    flow = (scheme.get("flows") or {}).get("clientCredentials") or {}
    return str(flow["tokenUrl"]) if flow.get("tokenUrl") else None
