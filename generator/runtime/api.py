"""What differs from API to API, as one record; each generated package has one, called `API`."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .auth.credentials import Scheme
    from .operation import Operation
    from .settings import Rate

_NONE: Mapping[str, str] = MappingProxyType({})


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
    rate: Rate | None = None
    """The limit that the spec states."""
    request_id_headers: tuple[str, ...] = ()
    """Lower-case names of headers in which the vendor sends a request id."""
    arguments: Mapping[str, str] = _NONE
    """Arguments of operations that may be set on the client once: operation argument -> client argument."""
    sensitive: frozenset[str] = frozenset()
    """Wire names of all properties and parameters that the spec marks as sensitive."""
    plain: frozenset[str] = frozenset()
    """Those that it marks as not sensitive (`x-sensitive: false`)."""
    operations: str = "operations"
    """Module of the package, relative to it, that holds `OPERATIONS`; imported for `paths=` only."""

    def known_operations(self) -> Mapping[str, Operation[object]]:
        """All operations by their `call`."""
        from importlib import import_module  # only for `paths=`

        module = import_module(f"{self.package}.{self.operations}")
        found: Mapping[str, Operation[object]] = module.OPERATIONS
        return {operation.call: operation for operation in found.values()}
