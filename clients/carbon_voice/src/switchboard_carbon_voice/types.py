"""Typed dicts of nested arguments, with the keys as they stand on the wire; for type checkers and editors."""

# Written by datamodel-code-generator from openapi/carbon_voice.yaml: edit that and run `make generate`.
from __future__ import annotations

from typing import Any, NotRequired, TypedDict


class LabelInputDict(TypedDict):
    behavior: str
    name: str
    space_guid: NotRequired[str]
    type: str


class NotificationCreateDict(TypedDict):
    field_id: NotRequired[str]
    channel_id: str
    created_at: NotRequired[str]
    created_on: NotRequired[str]
    from_user_id: str
    message: str
    message_id: str
    parent_message_id: NotRequired[str]
    pushInfo: PushInfoDict
    type: str
    user_id: str
    workspace_id: str


class PlaylistInputDict(TypedDict):
    name: str
    search_parameters: SearchParametersDict


class PushInfoDict(TypedDict):
    title: NotRequired[str]
    subtitle: NotRequired[str]
    body: NotRequired[str]
    data: NotRequired[dict[str, Any]]


class SearchParametersDict(TypedDict):
    begin_date: str
    end_date: str
    heardStatus: str
    label_guids: list[str]
    limit: float
    user_guids: list[str]


class TokenRequestDict(TypedDict):
    client_id: str
    client_secret: NotRequired[str]
    code: NotRequired[str]
    exp: NotRequired[float]
    grant_type: str
    iat: NotRequired[float]
    password: NotRequired[str]
    refresh_token: NotRequired[str]
    scopes: NotRequired[list[str]]
    username: NotRequired[str]
    redirect_uri: NotRequired[str]


class WorkspaceInvitationDict(TypedDict):
    email: NotRequired[str]
    phone: NotRequired[str]
    user_guid: NotRequired[str]
    workspace_guid: str


class WorkspaceUpsertDict(TypedDict):
    type_cd: NotRequired[str]
    user_guid: NotRequired[str]
    vanity_name: NotRequired[str]
    workspace_description: NotRequired[str]
    workspace_guid: NotRequired[str]
    workspace_name: NotRequired[str]
