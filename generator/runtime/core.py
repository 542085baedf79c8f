"""What stands behind a client, sync or async alike: its settings, credentials, limiter, and a call from end to end."""

from __future__ import annotations

import logging
import sys
from typing import TYPE_CHECKING, Any

from .answers import Answers
from .auth import NO_AUTH, Credentials
from .calls import call_of, exchange
from .commands import Hook
from .drifts import Drifts
from .environment import base_url_of, held_arguments, secrets_of, variables_of
from .errors import ClosedError
from .not_given import NOT_GIVEN
from .redact import Redactor
from .request import Plan, checked_headers, plan_of, with_extra
from .response import ResponseInfo
from .settings import CALL_OPTIONS, CLIENT_SETTINGS, SHARED_SETTINGS, check_names, checked_settings

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Mapping

    from .api import Api
    from .auth import Auth, ClientCredentials
    from .codec import Codec
    from .commands import Command
    from .operation import Operation
    from .settings import CallOptions, ClientSettings
    from .wire import Headers, Reply, Request

_ANSWERS: dict[int, Answers] = {}


def answers_of(operation: Operation[Any]) -> Answers:
    """How to read the answers of an operation; made on first use, found by identity, since hashing one is slow."""
    answers = _ANSWERS.get(id(operation))
    if answers is None or answers.operation is not operation:
        answers = _ANSWERS[id(operation)] = Answers(operation)
    return answers
