"""Credentials: the security schemes as data, and which of them a client can and will use for an operation."""

from __future__ import annotations

from base64 import b64encode
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, TypeAlias
from urllib.parse import quote

from ..errors.classes import ConfigurationError, InvalidArgumentError
from ..message import Request
from ..requests.styles import header_safe

if TYPE_CHECKING:
    from collections.abc import Collection, Generator, Iterable, Iterator, Mapping

    from ..message import Headers
    from ..operation import Operation
    from ..steps.commands import Command


class Basic(NamedTuple):
    """HTTP Basic; the fields name the client arguments that hold user and password."""

    user: str
    password: str

    @property
    def arguments(self) -> tuple[str, ...]:
        """The client arguments that must be there."""
        return (self.user, self.password)


class Bearer(NamedTuple):
    """A token in the Authorization header; `token` names the client argument."""

    token: str

    @property
    def arguments(self) -> tuple[str, ...]:
        """The client arguments that must be there."""
        return (self.token,)


class ApiKey(NamedTuple):
    """A key in a header, query parameter or cookie called `wire`; `argument` names the client argument."""

    argument: str
    location: Literal["header", "query", "cookie"]
    wire: str

    @property
    def arguments(self) -> tuple[str, ...]:
        """The client arguments that must be there."""
        return (self.argument,)


class ClientCredentials(NamedTuple):
    """OAuth 2: a token is fetched with the client's own id and secret, kept, and renewed before it expires.

    `client_id` and `client_secret` name client arguments. The request is form encoded; `path` is relative to the base
    URL (or absolute, of the same origin).
    """

    client_id: str
    client_secret: str
    path: str = "/oauth/token"
    scope: str = ""
    grant_type: str = "client_credentials"
    extra: tuple[tuple[str, str], ...] = ()
    """More form fields: wire name and the client argument that holds the value (`refresh_token`, say)."""

    @property
    def arguments(self) -> tuple[str, ...]:
        """The client arguments that must be there."""
        return (self.client_id, self.client_secret, *(argument for _, argument in self.extra))


Scheme: TypeAlias = Basic | Bearer | ApiKey | ClientCredentials


def check_credential(scheme: Scheme, name: str, value: Any) -> None:
    """Refuse a credential that cannot be one. Raises ConfigurationError, which calls it `name` and does not show it."""
    if not isinstance(value, str):
        raise ConfigurationError(f"{name} must be a text that is not empty, not {type(value).__name__}")
    if not value.strip():
        raise ConfigurationError(f"{name} must not be empty")
    try:
        value.encode()
    except UnicodeEncodeError:
        raise ConfigurationError(f"{name} is not valid Unicode (a lone surrogate)") from None
    whole_header = isinstance(scheme, ApiKey) and scheme.wire.lower() == "authorization"
    token = isinstance(scheme, (Bearer, ApiKey)) or "token" in name  # a password may begin with any word
    if token and not whole_header and value.lower().startswith("bearer "):
        raise ConfigurationError(f"{name} must be the token alone, without 'Bearer'")


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
            url = f"{url}{'&' if '?' in url else '?'}{'&'.join(self.query)}"
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
    return [*rest, ("cookie", "; ".join([*present, *cookies]))]


def place(scheme: Scheme, held: Mapping[str, str]) -> Placed:
    """Write the credentials of a scheme (a token that must be fetched is `oauth.py`'s business)."""
    if isinstance(scheme, Basic):
        return _basic(held[scheme.user], held[scheme.password])
    if isinstance(scheme, Bearer):
        return bearer(held[scheme.token])
    if isinstance(scheme, ApiKey):
        return _api_key(scheme, held[scheme.argument])
    return Placed()


def _basic(user: str, password: str) -> Placed:
    if ":" in user:
        message = "a user name with ':' cannot be sent with HTTP Basic"
        raise ConfigurationError(message)
    token = b64encode(f"{user}:{password}".encode()).decode()
    return Placed(headers=(("authorization", f"Basic {token}"),))


def bearer(token: str) -> Placed:
    """A token in the Authorization header."""
    return Placed(headers=(("authorization", f"Bearer {_safe('token', token)}"),))


def _api_key(scheme: ApiKey, key: str) -> Placed:
    if scheme.location == "header":
        return Placed(headers=((scheme.wire.lower(), _safe(scheme.argument, key)),))
    pair = (f"{quote(scheme.wire, safe='')}={quote(key, safe='')}",)
    return Placed(query=pair) if scheme.location == "query" else Placed(cookies=pair)


def _safe(argument: str, text: str) -> str:
    try:
        return header_safe(argument, text)
    except InvalidArgumentError:
        message = f"{argument} holds characters that no header can carry (a line break at its end, perhaps)"
        raise ConfigurationError(message) from None


class Auth:
    """What one operation needs of one client. `fixed` is all there is, unless `token` must be fetched first."""

    __slots__ = ("fixed", "token")

    def __init__(self, fixed: Placed, token: Any = None) -> None:
        self.fixed: Placed = fixed
        self.token: Any = token
        """A `TokenSource`, or None."""

    def apply(self, request: Request) -> Request:
        """The request with the credentials that need no token."""
        return self.fixed.on(request)

    def flow(self, request: Request, deadline: float | None = None) -> Generator[Command, Any, Request]:
        """The request with all credentials; fetches or renews the token when there is one. `deadline`: seconds left."""
        if self.token is not None:
            fetching: Generator[Command, Any, str] = self.token.get(deadline)
            request = bearer((yield from fetching)).on(request)
        return self.fixed.on(request)

    def refused(self, request: Request) -> bool:
        """After a 401: forgets the token that `request` carried. Returns whether another try may do better."""
        return self.token is not None and self.token.refused(request)


NO_AUTH = Auth(Placed())


class Credentials:
    """The credentials of one client, and the choice among the alternatives of an operation."""

    def __init__(
        self,
        schemes: Mapping[str, Scheme],
        held: Mapping[str, str],
        env: str,
        tokens: Any = None,
        given: Collection[str] = (),
    ) -> None:
        """`held` are the client arguments that are set, `given` those of them that are not from the environment.

        `tokens` makes the `TokenSource` of a ClientCredentials.
        """
        self._schemes = schemes
        self._held = held
        self._given = frozenset(given)
        self._env = env
        self._tokens = tokens
        self._made: dict[tuple[tuple[str, ...], ...], Auth] = {}
        self._sources: dict[str, Any] = {}

    def __repr__(self) -> str:
        return f"Credentials({', '.join(sorted(self._held))})"

    def of(self, operation: Operation[Any]) -> Auth:
        """Credentials for an operation: of the best alternative whose arguments the client holds.

        What was given as an argument goes before the environment, a token that is there before one that must be
        fetched; then the first one is taken.

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
            advice=f"Give the client {' or '.join(self._ways(operation))}.",
        )

    def usable(self, alternatives: Iterable[tuple[str, ...]]) -> list[tuple[str, ...]]:
        """The alternatives whose arguments the client holds, the best first."""
        return sorted(filter(self.complete, alternatives), key=self._rank)

    def _rank(self, alternative: tuple[str, ...]) -> tuple[bool, bool, bool]:
        schemes = [self._schemes[name] for name in alternative]
        given = all(self._given.issuperset(scheme.arguments) for scheme in schemes)
        return not alternative, not given, any(isinstance(scheme, ClientCredentials) for scheme in schemes)

    def complete(self, alternative: tuple[str, ...]) -> bool:
        """Whether the client holds all arguments of these schemes."""
        return all(argument in self._held for name in alternative for argument in self._schemes[name].arguments)

    def _ways(self, operation: Operation[Any]) -> Iterator[str]:
        for alternative in operation.security:
            arguments = dict.fromkeys(argument for name in alternative for argument in self._schemes[name].arguments)
            names = " and ".join(f"{argument}=" for argument in arguments)
            variables = " and ".join(f"{self._env}_{argument.upper()}" for argument in arguments)
            yield f"{names} (environment: {variables})"

    def _auth(self, alternative: tuple[str, ...]) -> Auth:
        fixed = Placed()
        token = None
        for name in alternative:
            scheme = self._schemes[name]
            if isinstance(scheme, ClientCredentials):
                token = self._sources.get(name) or self._sources.setdefault(name, self._tokens(scheme))
            fixed += place(scheme, self._held)
        return Auth(fixed, token)
