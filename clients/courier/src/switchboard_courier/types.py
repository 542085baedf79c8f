"""Typed dicts of nested arguments, with the keys that the API uses; for type checkers and editors."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import Any, NotRequired, TypedDict

AggregationEntryDict = TypedDict(
    "AggregationEntryDict", {"column": NotRequired[str], "individual-id": NotRequired[str]}
)


class AskEntryRequestDict(TypedDict):
    """`AskEntryRequest` as a plain dict with the keys of the API; the class describes them."""

    timestamp: NotRequired[str]
    type: NotRequired[str]


class AskEventDict(TypedDict):
    """`AskEvent` as a plain dict with the keys of the API; the class describes them."""

    name: NotRequired[str]
    payload: NotRequired[dict[str, Any]]


BadgeCountCreateAttributesDict = TypedDict(
    "BadgeCountCreateAttributesDict",
    {
        "count": NotRequired[int],
        "individual-id": NotRequired[str],
        "organization-id": NotRequired[str],
        "timestamp": NotRequired[str],
        "type": NotRequired[str],
    },
)


class ChannelEventSettingsDict(TypedDict):
    """`ChannelEventSettings` as a plain dict with the keys of the API; the class describes them."""

    enabled: NotRequired[bool]


class ChannelPatchOperationDict(TypedDict):
    """`ChannelPatchOperation` as a plain dict with the keys of the API; the class describes them."""

    op: NotRequired[str]
    path: NotRequired[str]
    value: NotRequired[Any]


class ChannelPreferenceDict(TypedDict):
    """`ChannelPreference` as a plain dict with the keys of the API; the class describes them."""

    name: NotRequired[str]
    value: NotRequired[str]


class ConsentArgsDict(TypedDict):
    """`ConsentArgs` as a plain dict with the keys of the API; the class describes them."""

    messages: NotRequired[ConsentMessagesDict]


ConsentMessagesDict = TypedDict(
    "ConsentMessagesDict",
    {"accept": NotRequired[str], "initial": NotRequired[str], "invalid-response": NotRequired[str]},
)


class LocalizedTextDict(TypedDict):
    """`LocalizedText` as a plain dict with the keys of the API; the class describes them."""

    en_US: NotRequired[str]
    es_US: NotRequired[str]


ParticipantAudioStateDict = TypedDict(
    "ParticipantAudioStateDict", {"audio-state": NotRequired[str], "id": NotRequired[str]}
)


class ResponderCalendarDict(TypedDict):
    """`ResponderCalendar` as a plain dict with the keys of the API; the class describes them."""

    rules: NotRequired[list[ResponderRuleDict]]
    timezone: NotRequired[str]


ResponderRuleDict = TypedDict(
    "ResponderRuleDict", {"day": NotRequired[str], "end-time": NotRequired[str], "start-time": NotRequired[str]}
)


TextNumberEventsDict = TypedDict("TextNumberEventsDict", {"unknown-number": NotRequired[dict[str, Any]]})


class VideoAppointmentCreateDict(TypedDict):
    """`VideoAppointmentCreate` as a plain dict with the keys of the API; the class describes them."""

    duration: NotRequired[int]
    id: NotRequired[str]
    start: NotRequired[str]
