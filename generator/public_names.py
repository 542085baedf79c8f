"""The names that every generated package exports: parts of the runtime that users name, and what no model may take."""

from __future__ import annotations

import ast
from functools import cache
from pathlib import Path

# Parts of the runtime that annotations of public classes name, and their modules.
RUNTIME = {
    "NOT_GIVEN": "_runtime.data.not_given",
    "AsyncPages": "_runtime.paging.pages",
    "AsyncRawResponse": "_runtime.calls.raw_response",
    "AsyncCredentialSource": "_runtime.settings",
    "Attempt": "_runtime.response",
    "CallOptions": "_runtime.settings",
    "ClientSettings": "_runtime.settings",
    "Clock": "_runtime.steps.clock",
    "CredentialSource": "_runtime.settings",
    "Drift": "_runtime.response",
    "FileInput": "_runtime.requests.files",
    "Model": "_runtime.models.model",
    "Operation": "_runtime.operation",
    "Page": "_runtime.paging.pages",
    "Pages": "_runtime.paging.pages",
    "Rate": "_runtime.settings",
    "RateLimitState": "_runtime.response",
    "RawResponse": "_runtime.calls.raw_response",
    "ResponseHeaders": "_runtime.response",
    "ResponseInfo": "_runtime.response",
    "RetryPolicy": "_runtime.settings",
    "StepOptions": "_runtime.settings",
    "Timeouts": "_runtime.message",
    "VendorMessage": "_runtime.errors.bodies",
    "Waiter": "_runtime.steps.fair_semaphore",
}

REFRESHING = {"OAuthTokens": "_runtime.auth.refresh"}
"""What clients that take a refresh token export, too."""

STREAMING = {
    "AsyncEventStream": "_runtime.streams.stream",
    "EventStream": "_runtime.streams.stream",
    "ServerSentEvent": "_runtime.streams.events",
}
"""What clients with streamed responses export, too."""

RECEIVER = {
    "HandlerError": "_runtime.webhooks.errors",
    "HeadersGiven": "_runtime.webhooks.headers",
    "MalformedEventError": "_runtime.webhooks.errors",
    "MemorySeen": "_runtime.webhooks.seen",
    "RedisSeen": "_runtime.webhooks.redis_seen",
    "SecretsGiven": "_runtime.webhooks.guard",
    "SeenStore": "_runtime.webhooks.seen",
    "SignatureError": "_runtime.webhooks.errors",
    "StaleEventError": "_runtime.webhooks.errors",
    "WebhookError": "_runtime.webhooks.errors",
    "WebhookEvent": "_runtime.webhooks.event",
}
"""What the module of webhooks exports beside the classes of events."""

RECEIVING = frozenset({*RECEIVER, "WEBHOOKS", "Webhook", "WebhookReceiver"})
"""All names of that module. A class of events that is called so is found in the package alone."""

RECORDS = (
    "Body",
    "Field",
    "Level",
    "Limits",
    "Location",
    "Paging",
    "Parameter",
    "Pointer",
    "Replay",
    "ResponseSpec",
    "StreamKind",
    "Streaming",
)
"""What operations are made of, exported by the package's `operations`: as everyday names, they may be models' too."""


@cache
def error_classes() -> tuple[str, ...]:
    """The names of the runtime's errors, but for the base, which each client calls by a name of its own."""
    source = (Path(__file__).parent / "runtime" / "errors" / "classes.py").read_text(encoding="utf-8")
    names = [node.name for node in ast.parse(source).body if isinstance(node, ast.ClassDef)]
    return tuple(sorted(name for name in names if name.endswith("Error") and name != "ClientError"))


BESIDE = ("AsyncClient", "AsyncIterator", "Callable", "ClassVar", "Client", "Iterator", "Self", "Unpack")
"""What the modules that name the client's class import by its own name."""


def is_free(client_class: str) -> bool:
    """Whether a client may be called so: neither it nor its base error is a name that every package has."""
    taken = {*RUNTIME, *error_classes(), *BESIDE, "ClientError", "Resource"}
    return not taken & {client_class, f"Async{client_class}", f"{client_class}Error"}


def taken_names(client_class: str) -> frozenset[str]:
    """Names that no model may have, since the package exports something else by them."""
    own = {client_class, f"Async{client_class}", f"{client_class}Error", "OPERATIONS", "WEBHOOKS"}
    return frozenset({*own, *RUNTIME, *REFRESHING, *STREAMING, *error_classes()})
