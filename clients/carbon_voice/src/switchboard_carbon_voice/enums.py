"""The enums of Carbon Voice. They are open: an unknown value stays a plain str or int."""

# Generated from openapi/carbon_voice.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from enum import StrEnum
from typing import Literal, TypeAlias


class NotificationType(StrEnum):
    """What a notification is about."""

    MESSAGE = "message"
    TAG = "tag"


NotificationTypeLike: TypeAlias = NotificationType | Literal["message", "tag"]


class LabelBehavior(StrEnum):
    """How long a label stays on a message."""

    REMOVE_ON_LISTEN_START = "removeOnListenStart"
    REMOVE_WHEN_HEARD = "removeWhenHeard"
    PERSISTENT = "persistent"


LabelBehaviorLike: TypeAlias = LabelBehavior | Literal["removeOnListenStart", "removeWhenHeard", "persistent"]


class LabelType(StrEnum):
    """Who a label belongs to, or what it is for."""

    PERSONAL = "personal"
    WORKSPACE = "workspace"
    SYSTEM = "system"
    REACTION = "reaction"


LabelTypeLike: TypeAlias = LabelType | Literal["personal", "workspace", "system", "reaction"]


class GrantType(StrEnum):
    """Kind of a grant."""

    CLIENT_CREDENTIALS = "client_credentials"
    REFRESH_TOKEN = "refresh_token"
    AUTHORIZATION_CODE = "authorization_code"
    PASSWORD_GRANT = "password_grant"


GrantTypeLike: TypeAlias = (
    GrantType | Literal["client_credentials", "refresh_token", "authorization_code", "password_grant"]
)


class HeardStatus(StrEnum):
    """Whether the user has heard a message."""

    HEARD = "heard"
    UNHEARD = "unheard"
    ANY = "any"


HeardStatusLike: TypeAlias = HeardStatus | Literal["heard", "unheard", "any"]
