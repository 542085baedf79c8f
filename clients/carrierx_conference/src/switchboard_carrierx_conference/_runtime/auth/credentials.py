# Copied from generator/runtime/auth/credentials.py of Switchboard.
"""Credentials: where each scheme puts them, and which of its schemes a client can and will use for an operation."""

from __future__ import annotations

from base64 import b64encode
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import quote

from ..errors.classes import ConfigurationError
from ..message import Request
from ..redact import Secret
from .schemes import (
    ApiKey,
    Basic,
    Bearer,
    ClientCredentials,
    arguments_of,
    check_place,
    chosen,
    needed,
    resolved,
    safe,
    ways,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Generator, Iterable, Mapping

    from ..message import Headers
    from ..operation import Operation
    from ..steps.commands import Command
    from .schemes import Scheme

    Asked = Callable[[float | None], Generator[Command, Any, "Placed"]]
    """Given the seconds that are left, asks for credentials."""


class Placed(NamedTuple):
    """Credentials as they travel."""

    headers: tuple[tuple[str, str], ...] = ()
    query: tuple[str, ...] = ()
    """`name=value` texts."""
    cookies: tuple[str, ...] = ()

    def on(self, request: Request) -> Request:
        """The request with the credentials; a header that the caller set for this call stays."""
        operation, method, url, headers, content = request
        if self.headers:
            present = [name for name, _ in headers]
            headers = [*headers, *[pair for pair in self.headers if pair[0] not in present]]
        if self.cookies:
            headers = _with_cookies(headers, self.cookies)
        if self.query:
            url = Secret(f"{url}{'&' if '?' in url else '?'}{'&'.join(self.query)}")
        return Request(operation, method, url, headers, content)

    def __add__(self, other: object) -> Placed:  # two of them side by side, not tuples end to end
        if not isinstance(other, Placed):
            return NotImplemented
        return Placed(self.headers + other.headers, self.query + other.query, self.cookies + other.cookies)

    def __repr__(self) -> str:
        return "Placed([redacted])"


def _with_cookies(headers: Headers, cookies: tuple[str, ...]) -> Headers:
    present = [value for name, value in headers if name == "cookie"]
    rest = [pair for pair in headers if pair[0] != "cookie"]
    return [*rest, ("cookie", Secret("; ".join([*present, *cookies])))]


def place(scheme: Scheme, held: Mapping[str, str]) -> Placed:
    """Write the credentials of a scheme (a token that must be fetched is `oauth.py`'s business)."""
    if isinstance(scheme, Basic):
        check_place(scheme, scheme.user, scheme.user, held[scheme.user])
        return _basic(held[scheme.user], held[scheme.password])
    if isinstance(scheme, Bearer):
        return bearer(held[scheme.token], scheme.token)
    if isinstance(scheme, ApiKey):
        return _api_key(scheme, held[scheme.argument])
    return Placed()


def _basic(user: str, password: str) -> Placed:
    token = Secret(b64encode(f"{user}:{password}".encode()).decode())
    return Placed(headers=(("authorization", Secret(f"Basic {token}")),))


def bearer(token: str, argument: str = "token") -> Placed:
    """A token in the Authorization header; errors call it `argument`."""
    return Placed(headers=(("authorization", Secret(f"Bearer {safe(argument, token)}")),))


def _api_key(scheme: ApiKey, key: str) -> Placed:
    if scheme.location == "header":
        return Placed(headers=((scheme.wire.lower(), Secret(safe(scheme.argument, key))),))
    pair = (Secret(f"{quote(scheme.wire, safe='')}={quote(key, safe='')}"),)
    return Placed(query=pair) if scheme.location == "query" else Placed(cookies=pair)


class Auth:
    """What one operation needs of one client. `fixed` is all, unless something must be fetched or asked for."""

    __slots__ = ("asked", "fixed", "is_fixed", "token")

    def __init__(self, fixed: Placed, token: Any = None, asked: Asked | None = None) -> None:
        self.fixed: Placed = fixed
        self.asked: Asked | None = asked
        """Gives what the user's functions say, anew for each attempt."""
        self.token: Any = token
        self.is_fixed: bool = token is None and asked is None
        """A `TokenSource`, or None."""

    def apply(self, request: Request) -> Request:
        """The request with the credentials that need no token."""
        return self.fixed.on(request)

    def flow(self, request: Request, deadline: float | None = None) -> Generator[Command, Any, Request]:
        """The request with all credentials; fetches or renews the token when there is one. `deadline`: seconds left."""
        if self.token is not None:
            fetching: Generator[Command, Any, str] = self.token.get(deadline)
            request = bearer((yield from fetching)).on(request)
        if self.asked is not None:
            request = (yield from self.asked(deadline)).on(request)
        return self.fixed.on(request)

    def refused(self, request: Request) -> bool:
        """After a 401: forgets the token that `request` carried. Returns whether another try may do better."""
        renewed = self.token is not None and self.token.refused(request)
        return renewed or self.asked is not None


NO_AUTH = Auth(Placed())


def _deciding(scheme: Scheme) -> tuple[str, ...]:
    """The arguments that say that a scheme is meant: with a refresh token, only that."""
    if isinstance(scheme, ClientCredentials) and scheme.grant_type == "refresh_token":
        return tuple(argument for _, argument in scheme.extra)
    return needed(scheme)


def _effort(scheme: Scheme) -> int:
    """A token that is kept fresh goes before one that is there, and that before one that must be fetched."""
    if not isinstance(scheme, ClientCredentials):
        return 1
    return 0 if scheme.grant_type == "refresh_token" else 2


class Credentials:
    """The credentials of one client, and the choice among the alternatives of an operation."""

    def __init__(
        self,
        schemes: Mapping[str, Scheme],
        held: Mapping[str, Any],
        env: str,
        tokens: Any = None,
        given: Collection[str] = (),
        learn: Callable[[Iterable[str]], object] = list,
        base: Credentials | None = None,
    ) -> None:
        """`held` are the client arguments that are set, `given` those of them that are not from the environment.

        `tokens` makes the `TokenSource` of a ClientCredentials. `learn` is given what functions among the arguments
        give. `base` are those of the client that this one is a copy of: the tokens of what is not `given` are its.
        """
        self._all = schemes
        self._schemes = chosen(schemes, held, given)
        self._held = held
        self._given = frozenset(given)
        self._env = env
        self._tokens = tokens
        self._learn = learn
        self._base = base
        self._made: dict[tuple[tuple[str, ...], ...], Auth] = {}
        self._sources: dict[str, Any] = {}

    def __repr__(self) -> str:
        return f"Credentials({', '.join(sorted(self._held))})"

    def copy(self, given: Mapping[str, Any], tokens: Any, learn: Callable[[Iterable[str]], object]) -> Credentials:
        """The same with other arguments. Tokens that are fetched with any of these are its own."""
        held = {**self._held, **given}
        for scheme in self._all.values():
            if not isinstance(scheme, ClientCredentials) or given.keys().isdisjoint(scheme.needed):
                continue
            if scheme.refresh_token not in given:  # the one that is held belongs to another application
                held.pop(scheme.refresh_token, None)
        return Credentials(self._all, held, self._env, tokens, given, learn, self)

    def of(self, operation: Operation[Any]) -> Auth:
        """Credentials for an operation: of the best alternative whose arguments the client holds.

        What was given as an argument goes before the environment, a token that is kept fresh before one that is there,
        and that before one that must be fetched; then the first one is taken.

        Raises ConfigurationError, saying what to set, when the client holds those of none.
        """
        security = operation.security
        if not security:
            return NO_AUTH
        return self._made.get(security) or self._made.setdefault(security, self._make(operation))

    def _make(self, operation: Operation[Any]) -> Auth:
        for alternative in self.usable(operation.security):
            return self._auth(alternative)
        raise ConfigurationError(
            f"{operation.call}() needs credentials that this client was not given",
            advice=f"Give the client {' or '.join(ways(self._schemes, operation.security, self._env))}.",
        )

    def usable(self, alternatives: Iterable[tuple[str, ...]]) -> list[tuple[str, ...]]:
        """The alternatives whose arguments the client holds, the best first."""
        return sorted(filter(self.complete, alternatives), key=self._rank)

    def _rank(self, alternative: tuple[str, ...]) -> tuple[bool, bool, int]:
        schemes = [self._schemes[name] for name in alternative]
        given = all(self._given.issuperset(_deciding(scheme)) for scheme in schemes)
        return not alternative, not given, max(map(_effort, schemes), default=0)

    def complete(self, alternative: tuple[str, ...]) -> bool:
        """Whether the client holds all arguments of these schemes."""
        return all(argument in self._held for argument in arguments_of(self._schemes, alternative))

    def _auth(self, alternative: tuple[str, ...]) -> Auth:
        fixed = Placed()
        token = None
        asked: list[Scheme] = []
        for name in alternative:
            scheme = self._schemes[name]
            if isinstance(scheme, ClientCredentials):
                token = self._source(name, scheme)
            elif any(callable(self._held[argument]) for argument in scheme.arguments):
                asked.append(scheme)
            else:
                fixed += place(scheme, self._held)
        return Auth(fixed, token, partial(self._ask, asked) if asked else None)

    def _source(self, name: str, scheme: Scheme) -> Any:
        if self._base is not None and self._given.isdisjoint(_deciding(scheme)):
            return self._base._source(name, scheme)
        return self._sources.get(name) or self._sources.setdefault(name, self._tokens(scheme))

    def _ask(self, schemes: Iterable[Scheme], deadline: float | None) -> Generator[Command, Any, Placed]:
        placed = Placed()
        for scheme in schemes:
            placed += place(scheme, (yield from resolved(scheme, self._held, self._learn, deadline)))
        return placed
