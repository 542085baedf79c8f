# Copied from generator/runtime/api.py of Switchboard.
"""What differs from API to API, as one record; each generated package has one, called `API`."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .auth.schemes import Scheme
    from .operation import Operation
    from .settings import Rate

_NONE: Mapping[str, str] = MappingProxyType({})


class Server(NamedTuple):
    """A server that some operations have instead of the API's."""

    url: str
    """As the document has it: absolute (it may hold `{variables}`), or relative."""
    reference: str | None = None
    """Where it lies from the base URL (`../upload`); None: it has a host of its own."""


class Api(NamedTuple):
    """One API as its client sees it."""

    name: str
    """Key of the API: `carrierx_conference`."""
    title: str
    """For people: `CarrierX Conference`."""
    package: str
    version: str
    """Version of the package."""
    base_url: str
    """May hold `{variables}`."""
    env: str
    """Prefix of the environment variables: `CARRIERX_CONFERENCE`."""
    variables: Mapping[str, str | None] = _NONE
    """Server variables and their defaults; None: must be given."""
    schemes: Mapping[str, Scheme] = MappingProxyType({})
    """Security schemes by name."""
    security: tuple[tuple[str, ...], ...] = ()
    """Alternatives for requests that belong to no operation; empty: each scheme alone."""
    servers: Mapping[str, Server] = MappingProxyType({})
    """Servers of some operations, by name."""
    rate: Rate | None = None
    """The limit that the spec states."""
    request_id_headers: tuple[str, ...] = ()
    """Lower-case names of headers in which the vendor sends a request id."""
    arguments: Mapping[str, str] = _NONE
    """Arguments of operations that may be set on the client once: operation argument -> client argument."""
    types: Mapping[str, str] = _NONE
    """Types of those client arguments that are no texts."""
    sensitive: frozenset[str] = frozenset()
    """Wire names of all properties and parameters that the spec marks as sensitive."""
    plain: frozenset[str] = frozenset()
    """Those that it marks as not sensitive (`x-sensitive: false`)."""
    spec: str = ""
    """Digest of the document that the client was made from; its fake has the same one."""
    operations: str = "operations"
    """Module of the package, relative to it, that holds `OPERATIONS`; imported for `paths=` only."""

    @property
    def credentials(self) -> list[str]:
        """The client arguments that are credentials."""
        from .auth.schemes import names_of  # loaded already

        return list(dict.fromkeys(argument for scheme in self.schemes.values() for argument in names_of(scheme)))

    @property
    def hooks(self) -> list[str]:
        """The client arguments that are functions which are given new tokens."""
        return [name for scheme in self.schemes.values() if (name := getattr(scheme, "on_tokens", ""))]

    @property
    def client_arguments(self) -> list[str]:
        """The arguments of the client beside its settings and `base_url`."""
        return [*self.credentials, *self.hooks, *self.variables, *self.arguments.values()]

    def known_operations(self) -> Mapping[str, Operation[object]]:
        """All operations by their `call`."""
        from importlib import import_module  # only for `paths=`

        module = import_module(f"{self.package}.{self.operations}")
        found: Mapping[str, Operation[object]] = module.OPERATIONS
        return {operation.call: operation for operation in found.values()}
