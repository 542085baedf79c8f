# Copied from generator/runtime/webhooks/errors.py of Switchboard.
"""The errors of webhook receivers: what is wrong with a request, and that a handler failed."""

# Annotations are evaluated here and now: these classes say that they are of the package, which lacks the names.

from typing import Any

from ..errors.classes import ClientError

PUBLIC_MODULE = f"{__name__.removesuffix('._runtime.webhooks.errors')}.webhooks"
"""Where users import these errors from, when this file is part of a package."""


class WebhookError(ClientError):
    """A request was not taken, or not handled. Neither secrets nor any part of the body stand in its text."""

    reason: str = ""
    """Why, as a word for programs and logs."""

    def __init__(self, message: str, reason: str, **facts: Any) -> None:
        super().__init__(message, reason=reason, **facts)


class SignatureError(WebhookError):
    """The request is not known to be the vendor's. Respond with 401 and do nothing.

    `reason`: `missing` (a header is), `doubled` (it comes twice), `form` (the signature is not written as the vendor
    writes it), `timestamp` (that isn't digits), `mismatch` (another secret, or changed on its way).
    """

    advice = "Compare the secret with the vendor's, and pass the body as it came; docs: receiving webhooks."


class StaleEventError(WebhookError):
    """The signature is right, but too old (`reason` is `old`) or from the future (`early`): perhaps a replay."""

    advice = "Check this machine's clock; `tolerance` is the difference that is allowed."
    age: float = 0.0
    """Seconds since it was sent; below 0: our clock is behind."""
    tolerance: float = 0.0
    """Seconds that are allowed."""


class MalformedEventError(WebhookError, ValueError):
    """The request is the vendor's, but its body is no event. Respond with 400, or 413 when it is `too_large`.

    `reason`: `too_large`, `not_json`, `not_an_object`, `not_bytes`.
    """


class BodyTypeError(MalformedEventError, TypeError):
    """The body was given as something else than bytes: a mistake in the program, not in the request."""

    advice = "Pass the raw bytes (`await request.body()`, `request.get_data()`): JSON that was read is other text."


class HandlerError(WebhookError):
    """A handler raised an exception, which is `__cause__`. Handlers after it were not called."""

    advice = "The exception is its cause; when the vendor sends the event again, it is handled again."
    event: Any = None
    """The event that it was given."""
    handler: str = ""
    """The name of the function."""


if "._runtime." in __name__:
    for _cls in (WebhookError, *WebhookError.__subclasses__(), BodyTypeError):
        _cls.__module__ = PUBLIC_MODULE
