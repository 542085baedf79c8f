"""The errors of this client. `CourierError` is the base of all. The tree is drawn in `_runtime/errors/classes.py`."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from ._runtime.errors.classes import AttemptTimeoutError as AttemptTimeoutError
from ._runtime.errors.classes import AuthenticationError as AuthenticationError
from ._runtime.errors.classes import BadRequestError as BadRequestError
from ._runtime.errors.classes import CallError as CallError
from ._runtime.errors.classes import CallTimeoutError as CallTimeoutError
from ._runtime.errors.classes import ClientError as CourierError
from ._runtime.errors.classes import ClosedError as ClosedError
from ._runtime.errors.classes import ConfigurationError as ConfigurationError
from ._runtime.errors.classes import ConflictError as ConflictError
from ._runtime.errors.classes import ConnectionFailedError as ConnectionFailedError
from ._runtime.errors.classes import DeadlineExceededError as DeadlineExceededError
from ._runtime.errors.classes import DecodeError as DecodeError
from ._runtime.errors.classes import DriftError as DriftError
from ._runtime.errors.classes import InvalidArgumentError as InvalidArgumentError
from ._runtime.errors.classes import NotFoundError as NotFoundError
from ._runtime.errors.classes import OutcomeUnknownError as OutcomeUnknownError
from ._runtime.errors.classes import PaginationError as PaginationError
from ._runtime.errors.classes import PermissionDeniedError as PermissionDeniedError
from ._runtime.errors.classes import RateLimitError as RateLimitError
from ._runtime.errors.classes import RateLimitWaitError as RateLimitWaitError
from ._runtime.errors.classes import ResponseTooLargeError as ResponseTooLargeError
from ._runtime.errors.classes import ServerError as ServerError
from ._runtime.errors.classes import StatusError as StatusError
from ._runtime.errors.classes import UnprocessableEntityError as UnprocessableEntityError
from ._runtime.errors.classes import name_base as _name_base

_name_base("Courier")

__all__ = [
    "CourierError",
    "AttemptTimeoutError",
    "AuthenticationError",
    "BadRequestError",
    "CallError",
    "CallTimeoutError",
    "ClosedError",
    "ConfigurationError",
    "ConflictError",
    "ConnectionFailedError",
    "DeadlineExceededError",
    "DecodeError",
    "DriftError",
    "InvalidArgumentError",
    "NotFoundError",
    "OutcomeUnknownError",
    "PaginationError",
    "PermissionDeniedError",
    "RateLimitError",
    "RateLimitWaitError",
    "ResponseTooLargeError",
    "ServerError",
    "StatusError",
    "UnprocessableEntityError",
]
