# Copied from generator/runtime/auth/schemes.py of Switchboard.
"""The security schemes as data, what each needs of the client, and what a credential may be."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, NamedTuple, TypeAlias

from ..errors.classes import ConfigurationError, InvalidArgumentError
from ..redact import hidden
from ..requests.styles import header_safe
from ..steps.commands import Ask

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Generator, Iterable, Mapping

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

    `client_id` and `client_secret` name client arguments. The request is form encoded.
    """

    client_id: str
    client_secret: str
    path: str = "/oauth/token"
    """Below the base URL, or below `server`."""
    scope: str = ""
    grant_type: str = "client_credentials"
    extra: tuple[tuple[str, str], ...] = ()
    """More form fields: wire name and the client argument that holds the value."""
    refresh_token: str = ""
    """Client argument with which tokens are renewed by that grant instead; then the secret may be missing."""
    access_token: str = ""
    """With a refresh token: client argument that holds the first access token, if there is one."""
    on_tokens: str = ""
    """With a refresh token: client argument that is a function which is given new tokens."""
    server: str = ""
    """Name of the server that issues the tokens, where it is not the API's."""

    @property
    def arguments(self) -> tuple[str, ...]:
        """All client arguments that it can use."""
        extra = (argument for _, argument in self.extra)
        names = (self.client_id, self.client_secret, *extra, self.refresh_token, self.on_tokens)
        return tuple(dict.fromkeys(filter(None, names)))

    @property
    def needed(self) -> tuple[str, ...]:
        """Those that must be there."""
        secret = () if self.grant_type == "refresh_token" else (self.client_secret,)
        return (self.client_id, *secret, *(argument for _, argument in self.extra))


Scheme: TypeAlias = Basic | Bearer | ApiKey | ClientCredentials


def check_credential(scheme: Scheme, name: str, value: Any) -> None:
    """Refuse a credential that cannot be one. Raises ConfigurationError, which calls it `name` and does not show it."""
    if not isinstance(value, str):
        given = "bytes" if isinstance(value, bytes) else type(value).__name__
        raise ConfigurationError(f"{name} must be a text that is not empty, not {given}")
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


def needed(scheme: Scheme) -> tuple[str, ...]:
    """The client arguments that must be there for a scheme."""
    return scheme.needed if isinstance(scheme, ClientCredentials) else scheme.arguments


def names_of(scheme: Scheme) -> tuple[str, ...]:
    """All credentials that a scheme can use, also those that may be missing."""
    hook = scheme.on_tokens if isinstance(scheme, ClientCredentials) else ""
    return tuple(name for name in scheme.arguments if name != hook)


def chosen(schemes: Mapping[str, Scheme], held: Collection[str], given: Collection[str] = ()) -> dict[str, Scheme]:
    """The schemes as a client uses them that holds these arguments: with a refresh token, that is the grant.

    `given` are those arguments that were given together; others come from somewhere else.
    """
    return {name: _with_grant(scheme, held, given) for name, scheme in schemes.items()}


def _with_grant(scheme: Scheme, held: Collection[str], given: Collection[str]) -> Scheme:
    if not isinstance(scheme, ClientCredentials) or not scheme.refresh_token or scheme.refresh_token not in held:
        return scheme
    together = (scheme.access_token in given) == (scheme.refresh_token in given)  # else it may be another user's
    return scheme._replace(
        grant_type="refresh_token",
        scope="",
        extra=(("refresh_token", scheme.refresh_token),),
        access_token=scheme.access_token if together else "",
    )


def is_shown(scheme: Scheme, argument: str) -> bool:
    """Whether the argument of a scheme is no secret: a user's name, the id of an application."""
    return argument in {getattr(scheme, "user", ""), getattr(scheme, "client_id", "")}


def resolved(
    scheme: Scheme, held: Mapping[str, Any], learn: Callable[[Iterable[str]], object], deadline: float | None
) -> Generator[Command, Any, dict[str, str]]:
    """The values of a scheme's arguments. A function among them is called, and what it gives is checked and hidden.

    `deadline` is how many seconds are left. Raises ConfigurationError for a value that cannot be sent.
    """
    found: dict[str, str] = {}
    secret = getattr(scheme, "client_secret", "")
    optional = [secret] if secret in held else []
    for argument in dict.fromkeys([*needed(scheme), *optional]):
        value = held[argument]
        if callable(value):
            value = hidden((yield Ask(value, deadline)))
            origin = f"{argument} (from its function)"
            check_credential(scheme, origin, value)
            check_place(scheme, argument, origin, value)
            if not is_shown(scheme, argument):
                learn([value])
        found[argument] = value
    return found


def check_place(scheme: Scheme, argument: str, name: str, value: str) -> None:
    """Refuse a credential that its place in the request cannot hold. Raises ConfigurationError, see `check_credential`.

    `argument` is the one that the scheme calls it by.
    """
    if isinstance(scheme, Bearer) or (isinstance(scheme, ApiKey) and scheme.location == "header"):
        safe(name, value)
    if isinstance(scheme, Basic) and argument == scheme.user and ":" in value:
        raise ConfigurationError(f"{name}: a user name with ':' cannot be sent with HTTP Basic")


def safe(name: str, text: str) -> str:
    """The text itself when a header can hold it. Raises ConfigurationError, which calls it `name`."""
    try:
        return header_safe(name, text)
    except InvalidArgumentError:
        message = f"{name} holds characters that no header can carry (a line break at its end, perhaps)"
        raise ConfigurationError(message) from None


def arguments_of(schemes: Mapping[str, Scheme], alternative: tuple[str, ...]) -> tuple[str, ...]:
    """The client arguments that these schemes need together."""
    return tuple(dict.fromkeys(argument for name in alternative for argument in needed(schemes[name])))


def ways(
    schemes: Mapping[str, Scheme], alternatives: Iterable[tuple[str, ...]], env: str, held: Collection[str] = ()
) -> list[str]:
    """What to give for each alternative, as an advice says it: arguments that are not `held`, and their variables."""
    needed = (arguments_of(schemes, alternative) for alternative in alternatives)
    lacking = dict.fromkeys(tuple(name for name in names if name not in held) for names in needed)
    return [way(names, env) for names in lacking if names]


def way(arguments: Iterable[str], env: str) -> str:
    """How these client arguments are given together."""
    names = list(arguments)
    variables = " and ".join(f"{env}_{name.upper()}" for name in names)
    return f"{' and '.join(f'{name}=' for name in names)} (environment: {variables})"
