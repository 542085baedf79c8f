"""Which security schemes a client can use, and what an operation needs of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from generator.errors import Faults, GenerationError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from generator.load.decisions import Decisions
    from generator.parse.facts import Facts, OperationFact

Alternatives = tuple[tuple[str, ...], ...]

KINDS = ("basic", "bearer", "api_key", "client_credentials", "none")
"""What auth.<scheme>.kind may be. `none`: nothing is sent, since connection or transport authenticate."""


def kind_of(name: str, scheme: Mapping[str, Any], decisions: Decisions) -> str:
    """How a scheme is used: as client.yaml says, else as its type says; empty where neither does."""
    return str(decisions.get("auth", name, "kind") or _default_kind(scheme))


def _default_kind(scheme: Mapping[str, Any]) -> str:
    match scheme.get("type"), str(scheme.get("scheme")).lower():
        case "http", "basic" | "bearer" as kind:
            return kind
        case "apiKey", _:
            return "api_key" if scheme.get("in") in {"header", "query", "cookie"} else ""
        case "oauth2", _:
            return "client_credentials" if "clientCredentials" in (scheme.get("flows") or {}) else "bearer"
        case "openIdConnect", _:
            return "bearer"
    return ""


class Security:
    """What the operations of one API need, in terms of schemes that a client can use."""

    def __init__(self, facts: Facts, decisions: Decisions) -> None:
        """Raises GenerationErrors for each scheme that an operation cannot do without and that no client can use."""
        self._facts = facts
        self._decisions = decisions
        self.kinds = {name: kind_of(name, scheme, decisions) for name, scheme in facts.schemes.items()}
        """The kind of each scheme; empty where a client cannot use it."""
        self._refuse_needed()

    @property
    def used(self) -> set[str]:
        """The schemes that the operations name."""
        return {name for fact in self._facts.operations for together in self._declared(fact) for name in together}

    def of(self, fact: OperationFact) -> Alternatives:
        """The alternatives of an operation that a client can use."""
        return self.usable(self._declared(fact))

    def usable(self, alternatives: Iterable[Iterable[str]]) -> Alternatives:
        """Those of some alternatives that a client can use, without schemes for which nothing is sent."""
        found = [tuple(together) for together in alternatives if all(self.kinds[name] for name in together)]
        sent = tuple(tuple(name for name in together if self.kinds[name] != "none") for together in found)
        return sent if any(sent) else ()

    def _declared(self, fact: OperationFact) -> Alternatives:
        own = self._decisions.operation(fact.id)
        return tuple(map(tuple, own["security"])) if "security" in own else fact.security

    def _refuse_needed(self) -> None:
        faults = Faults()
        for fact in self._facts.operations:
            declared = self._declared(fact)
            if declared and not any(all(self.kinds[name] for name in together) for together in declared):
                faults.add(*self._errors({name for together in declared for name in together}))
        faults.raise_found()

    def _errors(self, names: Iterable[str]) -> Iterator[GenerationError]:
        for name in sorted(names):
            if not self.kinds[name]:
                where = self._facts.document.where(f"/components/securitySchemes/{name}")
                said = " ".join(str(self._facts.schemes[name].get(key, "")) for key in ("type", "scheme", "in")).strip()
                yield GenerationError(
                    f"security scheme '{name}' ({said}) needs a decision, since {self._first(name)} needs it",
                    where=where,
                    cure=f"say in client.yaml how to use it: auth: {{{name}: {{kind: …}}}}, one of {', '.join(KINDS)}"
                    " (none: the client sends nothing for it, since ssl_context= or transport= authenticate)",
                )

    def _first(self, name: str) -> str:
        """The first operation that names a scheme: one error is enough for all."""
        return next(fact.id for fact in self._facts.operations for item in self._declared(fact) if name in item)
