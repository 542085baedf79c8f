# Copied from generator/runtime/webhooks/guard.py of Switchboard.
"""What a receiver demands of requests: secrets, fixed headers, user name and password, or by plain choice nothing."""

from __future__ import annotations

import os
from base64 import b64decode, b64encode
from collections.abc import Callable, Iterable, Mapping
from copy import copy
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

from ..errors.classes import ConfigurationError
from ..redact import SecretBytes
from .errors import SignatureError
from .verify import check_basic, check_fixed, verify

if TYPE_CHECKING:
    from .headers import Headers
    from .scheme import EventType, Receiving, Scheme, Signature

_Secrets: TypeAlias = str | Iterable[str]
SecretsGiven: TypeAlias = _Secrets | Callable[[], _Secrets]
"""A secret, several while one is replaced by another, or a function that gives them."""


class Proof(NamedTuple):
    """By what a request was found to be the vendor's."""

    scheme: Scheme | None
    """None: by all that was demanded, for every event; `none`: by nothing yet."""
    sent_at: float | None = None
    """Unix time, where it is signed."""


class Guard:
    """Lets requests in that are the vendor's."""

    def __init__(
        self,
        about: Receiving,
        secret: SecretsGiven | None,
        headers: Mapping[str, str] | None,
        basic_auth: tuple[str, str] | None,
        *,
        unsigned: bool,
        unsigned_events: bool,
    ) -> None:
        """Raises ConfigurationError where nothing is demanded, or what can't be."""
        self.rule: Signature = about.signature
        self.unsigned_events = unsigned_events
        demands = secret is not None or bool(headers) or basic_auth is not None
        if not (demands or unsigned) and self.rule.scheme == "hmac":
            secret = os.environ.get(about.secret_variable, "").split() or None
            demands = secret is not None
        if demands and unsigned:
            raise _contradiction(about)
        if not (demands or unsigned):
            raise _nothing(about)
        self._set_secret(about, secret)
        self._fixed = _fixed(headers or {})
        self._basic = _basic(basic_auth)

    def _set_secret(self, about: Receiving, secret: SecretsGiven | None) -> None:
        if secret is not None and self.rule.scheme != "hmac":
            raise ConfigurationError(
                f"secret= can't be used: the document of {about.title} does not say how requests are signed",
                advice="Give headers={name: value} if requests carry a fixed header; unsigned=True takes all.",
            )
        self._source = secret if callable(secret) else None
        self._keys: list[bytes] = [] if secret is None or callable(secret) else keys_of(secret, self.rule)

    def with_secret(self, about: Receiving, secret: SecretsGiven) -> Guard:
        """The same with another secret."""
        result = copy(self)
        result._set_secret(about, secret)
        return result

    def __repr__(self) -> str:
        demands = {
            "a changing secret": self._source,
            f"one of {len(self._keys)} secrets" if len(self._keys) > 1 else "a secret": self._keys,
            f"the headers {', '.join(self._fixed)}": self._fixed,
            "user name and password": self._basic,
        }
        return " and ".join(text for text, demanded in demands.items() if demanded) or "nothing"

    def proof(self, headers: Headers, body: bytes) -> Proof:
        """By what a request is the vendor's. Raises SignatureError where it has the wrong proof, or none that it needs.

        With `unsigned_events` one without any may pass so far: `check_event` decides.
        """
        check_fixed(self._fixed, headers)
        keys = self._current()
        if keys and self._has(headers, self.rule.header, last=not (self._basic or self.unsigned_events)):
            return Proof(None, verify(self.rule, headers, body, keys))
        if self._basic and self._has(headers, "Authorization", last=not self.unsigned_events):
            check_basic(self._basic, headers)
            return Proof("basic" if self.rule.scheme == "hmac" else None)
        return Proof("none" if keys or self._basic else None)

    def check_event(self, types: Iterable[EventType], proof: Proof) -> None:
        """Raises SignatureError where the proof is not that of such events."""
        rules = [event.signature or self.rule for event in types] or [self.rule]
        if proof.scheme is not None and any(rule.scheme != proof.scheme for rule in rules):
            raise SignatureError("the request has no signature, and such events have one", "missing")

    def _current(self) -> list[bytes]:
        return self._keys if self._source is None else keys_of(self._source(), self.rule)

    @staticmethod
    def _has(headers: Headers, name: str, *, last: bool) -> bool:
        """Whether a request has a header. Raises SignatureError where it lacks the last that could let it in."""
        return bool(headers.one(name) if last else headers.optional(name))


def keys_of(secrets: _Secrets, rule: Signature) -> list[bytes]:
    """The keys that secrets stand for. Raises ConfigurationError for what is no secret; it is not shown."""
    given: Any = secrets
    texts = list[Any](given) if _is_several(given) else [given]
    if not texts:
        raise ConfigurationError("secret= holds no secret", advice="unsigned=True takes requests without a check.")
    return [SecretBytes(_key(text, rule)) for text in texts]


def _is_several(given: Any) -> bool:
    return isinstance(given, Iterable) and not isinstance(given, (str, bytes, Mapping))


def _key(secret: Any, rule: Signature) -> bytes:
    if not isinstance(secret, str):
        raise ConfigurationError(f"secret= must be a text or several, not {type(secret).__name__}")
    if not secret or secret != secret.strip():
        what = "has white space around it" if secret.strip() else "is empty"
        raise ConfigurationError(f"a secret of secret= {what}", advice="Copy it from the vendor's settings once more.")
    try:
        if rule.key == "base64":
            return b64decode(secret.removeprefix("whsec_"), validate=True)
        return bytes.fromhex(secret) if rule.key == "hex" else secret.encode()
    except ValueError:
        raise ConfigurationError(f"a secret of secret= is not written in {rule.key}, as the vendor's are") from None


def _fixed(headers: Mapping[str, str]) -> dict[str, bytes]:
    if not isinstance(headers, Mapping):
        raise ConfigurationError(f"headers= must be a mapping of names to values, not {type(headers).__name__}")
    for name, value in headers.items():
        if not (isinstance(name, str) and isinstance(value, str) and name and value and value.isascii()):
            raise ConfigurationError(f"headers= must hold texts in ASCII that are not empty; that of {name!r} isn't")
    return {name: SecretBytes(value.encode()) for name, value in headers.items()}


def _basic(given: tuple[str, str] | None) -> bytes:
    if given is None:
        return b""
    user, password = given if isinstance(given, tuple) and len(given) == 2 else ("", "")
    if not (isinstance(user, str) and isinstance(password, str) and user and password) or ":" in user:
        raise ConfigurationError("basic_auth= must be a user name without ':' and a password, both not empty")
    return SecretBytes(b64encode(f"{user}:{password}".encode()))


def _nothing(about: Receiving) -> ConfigurationError:
    signed = about.signature.scheme == "hmac"
    first = f"secret= (or the variable {about.secret_variable})" if signed else "headers={name: value}"
    return ConfigurationError(
        f"a receiver of {about.title} must know what requests prove themselves by",
        advice=f"Give it {first}. unsigned=True takes every request, whoever sends it.",
    )


def _contradiction(about: Receiving) -> ConfigurationError:
    return ConfigurationError(
        "unsigned=True takes every request, so a secret, headers or basic_auth beside it say nothing",
        advice=f"Leave one of them out. unsigned_events=True takes only events that {about.title} never signs.",
    )
