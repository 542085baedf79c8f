# Copied from generator/runtime/errors/classes.py of Switchboard.
"""The errors that a client raises: one base, and one class for each thing that callers may handle differently.

    ClientError                         (each package names it after its client: `ChatwootError`)
    ├── ConfigurationError              the client is set up wrongly            (also a ValueError)
    ├── InvalidArgumentError            an argument is not as the spec has it   (also a ValueError); nothing was sent
    ├── ClosedError                     the client was used after close()
    ├── WebhookError                    a webhook was not taken: .reason (in `webhooks` of clients that receive some)
    │   ├── SignatureError              it is not known to be the vendor's
    │   ├── StaleEventError             it is too old, or from the future: .age .tolerance
    │   ├── MalformedEventError         its body is no event                    (also a ValueError)
    │   └── HandlerError                a handler raised: .event .handler
    └── CallError                       one call failed: .call .method .url_template .attempts .elapsed
        ├── ConnectionFailedError       no response came through                (also a ConnectionError)
        ├── CallTimeoutError            a time bound was hit                    (also a TimeoutError)
        │   ├── AttemptTimeoutError     `timeout`: .bound .seconds
        │   └── DeadlineExceededError   `deadline`: .seconds
        ├── OutcomeUnknownError         a write may or may not have happened: .sent .check
        ├── RateLimitWaitError          we would have to wait longer than allowed: .wait .cap
        ├── ResponseTooLargeError       the response exceeds max_response_bytes or max_download_bytes: .limit
        ├── DecodeError                 the response is not what its status promises: .status_code .response
        ├── DriftError                  strict=True and the response differs from the spec: .drift
        ├── PaginationError             a list cannot go on: .resume
        └── StatusError                 the server said no: .status_code .body .messages .request_id .response
            ├── BadRequestError 400, AuthenticationError 401, PermissionDeniedError 403, NotFoundError 404,
            ├── ConflictError 409, UnprocessableEntityError 422, RateLimitError 429 (.retry_after)
            └── ServerError 5xx

All of them pickle and copy, print as one line of what happened and one of what to do, and hold no credentials.
"""

# Annotations are evaluated here and now: these classes say that they are of the package, which lacks the names.

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar

from ..response import Drift, ResponseInfo
from .bodies import VendorMessage

PUBLIC_MODULE = __name__.removesuffix("._runtime.errors.classes")
"""Where users import the errors from: the package, when this file is part of one."""


def _rebuild(cls: "type[ClientError]") -> "ClientError":
    return cls.__new__(cls)


class ClientError(Exception):
    """Base of everything that this client raises on purpose. `facts` are attributes that the class declares."""

    advice: str = ""
    """What the caller can do about it."""
    message: str = ""

    def __init_subclass__(cls) -> None:
        if cls.__module__ == __name__:
            cls.__module__ = PUBLIC_MODULE

    def __init__(self, message: str, **facts: Any) -> None:
        super().__init__(message)
        self.message = message
        for name, value in facts.items():
            if not hasattr(type(self), name):
                raise TypeError(f"{type(self).__name__} has no attribute '{name}'")
            if name != "advice" or value:
                setattr(self, name, value)

    def __str__(self) -> str:
        return f"{self.message}\n{self.advice}" if self.advice else self.message

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.message!r})"

    def __reduce__(self) -> tuple[Any, ...]:
        # Exception's own way calls the class with `args` again, which keyword arguments do not survive.
        return _rebuild, (type(self),), {**self.__dict__, "args": self.args}

    def __setstate__(self, state: dict[str, Any] | None) -> None:
        for name, value in (state or {}).items():
            setattr(self, name, value)


class ConfigurationError(ClientError, ValueError):
    """The client is set up wrongly: a missing credential, an unknown path key, plain http to a foreign host."""


class InvalidArgumentError(ClientError, ValueError):
    """An argument is of a wrong type, breaks what the spec limits, or has no form on the wire. Nothing was sent."""

    parameter: str = ""
    """Its Python name."""
    limit: str = ""
    """What it breaks; empty when it is not a limit of the spec."""


class ClosedError(ClientError):
    """The client (or the client that it was copied from) was closed before this call."""

    advice = "Make the call before close(), or inside the `with` block of the client."

    def __init__(self, message: str = "the client is closed", **facts: Any) -> None:
        super().__init__(message, **facts)


class CallError(ClientError):
    """One call failed."""

    call: str = ""
    """`resource.method`, as called on the client."""
    method: str = ""
    url_template: str = ""
    """The path as in the spec, never filled in."""
    attempts: int = 0
    """Requests that were tried."""
    elapsed: float = 0.0
    """Seconds since the call began."""
    resume: str | None = None
    """Of a list: `resume=` with this asks for the page that failed. None when there is nothing to go on with."""


class ConnectionFailedError(CallError, ConnectionError):
    """No response came through: name not resolved, connection refused or reset, TLS refused, protocol broken."""

    advice = "Check base_url, network, proxy and certificates; the call is safe to repeat."


class CallTimeoutError(CallError, TimeoutError):
    """A bound of time was hit."""

    seconds: float | None = None
    """That bound."""


class AttemptTimeoutError(CallTimeoutError):
    """One attempt took longer than `timeout`."""

    advice = "Raise `timeout` (client or call) if the server needs longer."
    bound: str = "total"
    """connect, read, write, pool or total."""


class DeadlineExceededError(CallTimeoutError):
    """The whole call, waiting and retries included, took longer than `deadline`."""

    advice = "Raise `deadline` (client or call), or ask for less at once."


class OutcomeUnknownError(CallError):
    """A write was sent and no response came: it may or may not have happened. It was not sent again."""

    sent: str = ""
    """What was sent, without secrets."""
    check: str = ""
    """What to look at before trying again."""
    cause: str = ""
    """What went wrong."""

    def __init__(self, message: str, **facts: Any) -> None:
        super().__init__(message, **{"advice": facts.get("check", ""), **facts})


class RateLimitWaitError(CallError):
    """The rate limit asks for a longer wait than allowed."""

    advice = "Call less often, or allow longer waits (retry policy, deadline)."
    wait: float = 0.0
    """Seconds that we would have to wait."""
    cap: float = 0.0
    """Seconds that are allowed."""


class ResponseTooLargeError(CallError):
    """The response is larger than `max_response_bytes`, or the chunks of a streamed one than `max_download_bytes`."""

    advice = "Raise that bound if so much is expected; chunks() and save() keep to max_download_bytes alone."
    limit: int = 0
    """Bytes."""


class _Answered(CallError):  # noqa: N818 -- users catch its subclasses
    """A response came; its facts are here."""

    status_code: int = 0
    request_id: str | None = None
    response: ResponseInfo | None = None
    """Status, headers, raw body."""

    def __init__(self, message: str, *, response: ResponseInfo | None = None, **facts: Any) -> None:
        if response is not None:
            known = {"status_code": response.status, "request_id": response.request_id}
            facts = {**known, **facts, "response": response}
        super().__init__(message, **facts)


class DecodeError(_Answered):
    """The response cannot be read as what its status promises."""

    advice = "Look at .response (status, headers, body): a proxy, or a server fault, may have answered."


class DriftError(_Answered):
    """`strict=True` and the response differs from the spec. The call itself succeeded."""

    advice = "Mend the spec or its overlay; without strict=True this is tolerated and reported to on_drift."
    drift: Drift | None = None
    """Where it differs."""


class PaginationError(_Answered):
    """A list cannot go on. The items so far were yielded."""


class StatusError(_Answered):
    """The server answered with a status that is not a success."""

    body: Any = None
    """The parsed body: a JSON value, or text."""
    messages: Sequence[VendorMessage] = ()
    """What the vendor says in it."""
    by_status: ClassVar[Mapping[int, type[Any]]]

    @classmethod
    def of_status(cls, status: int) -> "type[StatusError]":
        """The class for a status: one of the named ones, `ServerError` for 5xx, else this one."""
        return cls.by_status.get(status) or (ServerError if 500 <= status <= 599 else StatusError)


class BadRequestError(StatusError):
    """400: the server could not accept the request as it is."""

    advice = "See .messages for what the server objects to."


class AuthenticationError(StatusError):
    """401: credentials are missing, wrong or expired."""

    advice = "Check the credentials given to the client or set in the environment."


class PermissionDeniedError(StatusError):
    """403: the credentials are known but may not do this."""

    advice = "Check the rights of the account or token."


class NotFoundError(StatusError):
    """404: there is nothing at that path, or these credentials may not see it."""

    advice = "Check the identifiers in the call (and base_url, if every call fails so)."


class ConflictError(StatusError):
    """409: the request clashes with the present state."""

    advice = "Read the resource again, then decide."


class UnprocessableEntityError(StatusError):
    """422: the request is well formed, but its values are refused."""

    advice = "See .messages for the fields."


class RateLimitError(StatusError):
    """429: too many requests."""

    advice = "Wait a while, or call less often (rate_limit=)."
    retry_after: float | None = None
    """Seconds that the server asks to wait; None when it does not say."""


class ServerError(StatusError):
    """5xx: the server failed."""

    advice = "Try later; give .request_id to the vendor if it goes on."


StatusError.by_status = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    422: UnprocessableEntityError,
    429: RateLimitError,
}
ClientError.__module__ = PUBLIC_MODULE


def name_base(client_class: str) -> None:
    """Name the base after the client (`Chatwoot` -> `ChatwootError`). Each package does so once, at import."""
    name = f"{client_class}Error"
    ClientError.__name__ = ClientError.__qualname__ = name
    globals()[name] = ClientError  # pickles look it up by that name
