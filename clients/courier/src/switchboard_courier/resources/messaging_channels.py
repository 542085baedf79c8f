"""Conversations between people, with optional texting."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Unpack

import switchboard_courier as _t

from .._runtime import operation as _op
from .._runtime.resource import NOT_GIVEN, AsyncResource, CallOptions, Resource

LIST: _op.Operation[_t.MessagingChannel] = _op.operation(
    id="messaging_channels.list",
    method="GET",
    path="/v1/messaging-channels/",
    parameters=(
        _op.Parameter("filter_archived", "filter[archived]", "query", "bool"),
        _op.Parameter(
            "filter_cmp_last_modified_time",
            "filter[cmp-last-modified-time]",
            "query",
            "list[str]",
            limits=_op.Limits(max_items=2, items=_op.Limits(max_length=40)),
        ),
        _op.Parameter("filter_floating", "filter[floating]", "query", "bool"),
        _op.Parameter("filter_individual_group_id", "filter[individual-group-id]", "query", "str"),
        _op.Parameter("individual_id", "individual-id", "query", "str"),
        _op.Parameter("organization_id", "organization-id", "query", "str"),
        _op.Parameter("page_limit", "page[limit]", "query", "int", limits=_op.Limits(minimum=1, maximum=50)),
        _op.Parameter("page_offset", "page[offset]", "query", "int", limits=_op.Limits(minimum=0)),
        _op.Parameter("participant_id", "participant-id", "query", "str"),
        _op.Parameter("use_group_name", "use-group-name", "query", "bool"),
    ),
    responses=(_op.ResponseSpec("200", "application/vnd.api+json", "list[MessagingChannel]", unwrap=("data",)),),
    paging=_op.Paging(
        "offset",
        ("data",),
        "MessagingChannel",
        parameter="page_offset",
        size="page_limit",
        default_size=50,
        identity=("id",),
    ),
    security=(("bearerAuth",),),
    evidence="inferred",
)
CREATE: _op.Operation[_t.MessagingChannel] = _op.operation(
    id="messaging_channels.create",
    method="POST",
    path="/v1/messaging-channels/",
    bodies=(
        _op.json_body(
            _op.Field("event_settings", ("data", "attributes", "event-settings"), "ChannelEventSettings"),
            _op.Field("floating", ("data", "attributes", "floating"), "bool"),
            _op.Field("individual_group_id", ("data", "attributes", "individual-group-id"), "str"),
            _op.Field("individual_ids", ("data", "attributes", "individual-ids"), "list[str]"),
            _op.Field("label", ("data", "attributes", "label"), "str"),
            _op.Field("name", ("data", "attributes", "name"), "str"),
            _op.Field("organization_id", ("data", "attributes", "organization-id"), "str"),
            _op.Field("subscription_type", ("data", "attributes", "subscription-type"), "str"),
            _op.Field("text_number_id", ("data", "attributes", "text-number-id"), "str"),
            _op.Field("meta", ("meta",), "dict[str, Any]"),
            constants=((("data", "type"), "messaging-channels"),),
        ),
    ),
    responses=(_op.ResponseSpec("201", "application/vnd.api+json", "MessagingChannel", unwrap=("data",)),),
    security=(("bearerAuth",),),
    evidence="confirmed",
)
GET: _op.Operation[_t.MessagingChannel] = _op.operation(
    id="messaging_channels.get",
    method="GET",
    path="/v1/messaging-channels/{id}/",
    parameters=(
        _op.Parameter("id", "id", "path", "str"),
        _op.Parameter("include_individual_group", "include-individual-group", "query", "bool"),
        _op.Parameter("individual_id", "individual-id", "query", "str"),
        _op.Parameter("use_group_name", "use-group-name", "query", "bool"),
    ),
    responses=(_op.ResponseSpec("200", "application/vnd.api+json", "MessagingChannel", unwrap=("data",)),),
    security=(("bearerAuth",),),
    evidence="inferred",
)
UPDATE: _op.Operation[_t.MessagingChannel] = _op.operation(
    id="messaging_channels.update",
    method="PATCH",
    path="/v1/messaging-channels/{id}/",
    parameters=(_op.Parameter("id", "id", "path", "str"),),
    bodies=(
        _op.json_body(
            _op.Field("patch", ("data", "attributes"), "list[ChannelPatchOperation]"),
            _op.Field("id", ("data", "id"), "str"),
            _op.Field("meta", ("meta",), "dict[str, Any]"),
            constants=((("data", "type"), "messaging-channels"),),
        ),
    ),
    responses=(_op.ResponseSpec("200", "application/vnd.api+json", "MessagingChannel", unwrap=("data",)),),
    security=(("bearerAuth",),),
    evidence="inferred",
)
ARCHIVE: _op.Operation[_t.MessagingChannel] = _op.operation(
    id="messaging_channels.archive",
    method="POST",
    path="/v1/messaging-channels/{id}/archive/",
    parameters=(_op.Parameter("id", "id", "path", "str"),),
    bodies=(_op.Body("application/json", constants=(((), {}),)),),
    responses=(_op.ResponseSpec("201", "application/vnd.api+json", "MessagingChannel", unwrap=("data",)),),
    security=(("bearerAuth",),),
    evidence="inferred",
)
GET_PROFILE: _op.Operation[_t.IndividualProfile] = _op.operation(
    id="messaging_channels.get_profile",
    method="GET",
    path="/v1/messaging-channels/{id}/get-profile/",
    parameters=(
        _op.Parameter("id", "id", "path", "str"),
        _op.Parameter("individual_id", "individual-id", "query", "str", required=True),
        _op.Parameter("profile_individual_id", "profile-individual-id", "query", "str", required=True),
    ),
    responses=(_op.ResponseSpec("200", "application/vnd.api+json", "IndividualProfile", unwrap=("data",)),),
    security=(("bearerAuth",),),
    evidence="inferred",
)
SET_PREFERENCES: _op.Operation[_t.MessagingChannel] = _op.operation(
    id="messaging_channels.set_preferences",
    method="POST",
    path="/v1/messaging-channels/{id}/set-preferences/",
    parameters=(_op.Parameter("id", "id", "path", "str"),),
    bodies=(
        _op.json_body(
            _op.Field("individual_id", ("individual-id",), "str"),
            _op.Field("values", ("values",), "list[ChannelPreference]", required=True),
        ),
    ),
    responses=(_op.ResponseSpec("201", "application/vnd.api+json", "MessagingChannel", unwrap=("data",)),),
    security=(("bearerAuth",),),
    evidence="guess",
)
SET_SMS: _op.Operation[_t.MessagingChannel] = _op.operation(
    id="messaging_channels.set_sms",
    method="POST",
    path="/v1/messaging-channels/{id}/set-sms/",
    parameters=(_op.Parameter("id", "id", "path", "str"),),
    bodies=(
        _op.json_body(
            _op.Field("active", ("active",), "bool", required=True),
            _op.Field("initial_message", ("initial-message",), "str", limits=_op.Limits(max_length=1024)),
            _op.Field("initial_message_js", ("initial-message-js",), "LocalizedText"),
        ),
    ),
    responses=(_op.ResponseSpec("201", "application/vnd.api+json", "MessagingChannel", unwrap=("data",)),),
    security=(("bearerAuth",),),
    evidence="guess",
)
SUBSCRIBE: _op.Operation[_t.MessagingChannel] = _op.operation(
    id="messaging_channels.subscribe",
    method="POST",
    path="/v1/messaging-channels/{id}/subscribe/",
    parameters=(_op.Parameter("id", "id", "path", "str"),),
    bodies=(_op.Body("application/json", fields=(_op.Field("individual_ids", ("individual-ids",), "list[str]"),)),),
    responses=(_op.ResponseSpec("201", "application/vnd.api+json", "MessagingChannel", unwrap=("data",)),),
    security=(("bearerAuth",),),
    evidence="guess",
)
UNARCHIVE: _op.Operation[_t.MessagingChannel] = _op.operation(
    id="messaging_channels.unarchive",
    method="POST",
    path="/v1/messaging-channels/{id}/unarchive/",
    parameters=(_op.Parameter("id", "id", "path", "str"),),
    bodies=(_op.Body("application/json", constants=(((), {}),)),),
    responses=(_op.ResponseSpec("201", "application/vnd.api+json", "MessagingChannel", unwrap=("data",)),),
    security=(("bearerAuth",),),
    evidence="inferred",
)
UNSUBSCRIBE: _op.Operation[_t.MessagingChannel] = _op.operation(
    id="messaging_channels.unsubscribe",
    method="POST",
    path="/v1/messaging-channels/{id}/unsubscribe/",
    parameters=(_op.Parameter("id", "id", "path", "str"),),
    bodies=(_op.Body("application/json", fields=(_op.Field("individual_ids", ("individual-ids",), "list[str]"),)),),
    responses=(_op.ResponseSpec("201", "application/vnd.api+json", "MessagingChannel", unwrap=("data",)),),
    security=(("bearerAuth",),),
    evidence="guess",
)
OPERATIONS = (
    LIST,
    CREATE,
    GET,
    UPDATE,
    ARCHIVE,
    GET_PROFILE,
    SET_PREFERENCES,
    SET_SMS,
    SUBSCRIBE,
    UNARCHIVE,
    UNSUBSCRIBE,
)


class MessagingChannels(Resource):
    """Conversations between people, with optional texting."""

    def list(
        self,
        *,
        filter_archived: bool = NOT_GIVEN,
        filter_cmp_last_modified_time: Sequence[str] = NOT_GIVEN,
        filter_floating: bool = NOT_GIVEN,
        filter_individual_group_id: str = NOT_GIVEN,
        individual_id: str = NOT_GIVEN,
        organization_id: str = NOT_GIVEN,
        page_limit: int = NOT_GIVEN,
        page_offset: int = NOT_GIVEN,
        participant_id: str = NOT_GIVEN,
        use_group_name: bool = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Pages[_t.MessagingChannel]:
        """List messaging channels.

        Channels as one person sees them. Filters cover archived and floating channels, one group and the time of
        the last change; a page holds at most 50.

        Args:
            filter_archived: Only archived channels (true) or only others (false).
            filter_cmp_last_modified_time: Compares the time of the channel's last change: a comparator (`>`, `<`,
                `<=` or `>=`) directly followed by a datetime, such as `>=2024-01-31 00:00:00`; repeat it to bound
                a period. (at most 2 items)
            filter_floating: Only floating channels (true) or only others (false).
            filter_individual_group_id: Only this group of individuals.
            individual_id: Individual in whose name, or about whom, the request is made.
            organization_id: Organization to look in.
            page_limit: Largest number of entries on a page. (1 to 50, vendor's default: 50)
            page_offset: Number of entries to skip. (at least 0, vendor's default: 0)
            participant_id: Only channels in which this individual takes part.
            use_group_name: Use the group's name as the channel's name. (vendor's default: True)

        Returns: an iterator over the items of all pages, fetched as they are needed.
        Raises: StatusError.
        Source: GET /v1/messaging-channels/, inferred. If the path is wrong, correct it:
        `Courier(paths={"messaging_channels.list": "/right/path"})`.
        """
        return self._pages(
            LIST,
            options,
            filter_archived=filter_archived,
            filter_cmp_last_modified_time=filter_cmp_last_modified_time,
            filter_floating=filter_floating,
            filter_individual_group_id=filter_individual_group_id,
            individual_id=individual_id,
            organization_id=organization_id,
            page_limit=page_limit,
            page_offset=page_offset,
            participant_id=participant_id,
            use_group_name=use_group_name,
        )

    def create(
        self,
        *,
        event_settings: _t.ChannelEventSettings | _t.ChannelEventSettingsDict = NOT_GIVEN,
        floating: bool = NOT_GIVEN,
        individual_group_id: str = NOT_GIVEN,
        individual_ids: Sequence[str] = NOT_GIVEN,
        label: str = NOT_GIVEN,
        name: str = NOT_GIVEN,
        organization_id: str = NOT_GIVEN,
        subscription_type: str = NOT_GIVEN,
        text_number_id: str = NOT_GIVEN,
        meta: Mapping[str, Any] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.MessagingChannel:
        """Create a messaging channel.

        Give the people directly or as a group. Carium's own code shows that creating a channel that exists fails
        with code `DuplicateChannel` and the existing id in the error's `meta`.

        Args:
            event_settings: Whether events are posted to a channel.
            floating: Whether the channel floats; what that means is not documented. (vendor's default: False)
            individual_group_id: Group whose members are subscribed.
            individual_ids: Individuals to subscribe.
            label: Label of the channel, besides its name.
            name: Name of the channel.
            organization_id: Organization that it belongs to.
            subscription_type: How people come to be subscribed, such as `none`.
            text_number_id: Number that texts for the channel.
            meta: Facts beside the resource (`meta` of JSON:API); nearly always empty.

        Returns: the new messaging channel.
        Raises: StatusError.
        Source: POST /v1/messaging-channels/, confirmed.
        """
        return self._call(
            CREATE,
            options,
            event_settings=event_settings,
            floating=floating,
            individual_group_id=individual_group_id,
            individual_ids=individual_ids,
            label=label,
            name=name,
            organization_id=organization_id,
            subscription_type=subscription_type,
            text_number_id=text_number_id,
            meta=meta,
        )

    def get(
        self,
        id: str,
        *,
        include_individual_group: bool = NOT_GIVEN,
        individual_id: str = NOT_GIVEN,
        use_group_name: bool = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.MessagingChannel:
        """Get one messaging channel.

        With `individual-id` the caller's own flags and counts are those of that person.
        `include-individual-group` is deprecated.

        Args:
            id: Id of the resource.
            include_individual_group: Deprecated. Add details of the group to the response. (vendor's default:
                False)
            individual_id: Individual in whose name, or about whom, the request is made.
            use_group_name: Use the group's name as the channel's name. (vendor's default: True)

        Returns: the messaging channel.
        Raises: StatusError.
        Source: GET /v1/messaging-channels/{id}/, inferred. If the path is wrong, correct it:
        `Courier(paths={"messaging_channels.get": "/right/path"})`.
        """
        return self._call(
            GET,
            options,
            id=id,
            include_individual_group=include_individual_group,
            individual_id=individual_id,
            use_group_name=use_group_name,
        )

    def update(
        self,
        id: str,
        *,
        patch: Sequence[_t.ChannelPatchOperation | _t.ChannelPatchOperationDict] = NOT_GIVEN,
        meta: Mapping[str, Any] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.MessagingChannel:
        """Patch a messaging channel.

        `attributes` is an array of operations in the manner of JSON Patch, not an object; only `replace` is
        shown.

        Args:
            id: Id of the resource.
            patch: Operations on the attributes, in order.
            meta: Facts beside the resource (`meta` of JSON:API); nearly always empty.

        Returns: the changed messaging channel.
        Raises: StatusError.
        Source: PATCH /v1/messaging-channels/{id}/, inferred. If the path is wrong, correct it:
        `Courier(paths={"messaging_channels.update": "/right/path"})`.
        """
        return self._call(UPDATE, options, id=id, patch=patch, meta=meta)

    def archive(self, id: str, **options: Unpack[CallOptions]) -> _t.MessagingChannel:
        """Archive a channel.

        The channel comes back with `archived` set; `unarchive` undoes it. The body is empty.

        Args:
            id: Id of the resource.

        Returns: the messaging channel after the action.
        Raises: StatusError.
        Source: POST /v1/messaging-channels/{id}/archive/, inferred. If the path is wrong, correct it:
        `Courier(paths={"messaging_channels.archive": "/right/path"})`.
        """
        return self._call(ARCHIVE, options, id=id)

    def get_profile(
        self, id: str, *, individual_id: str, profile_individual_id: str, **options: Unpack[CallOptions]
    ) -> _t.IndividualProfile:
        """Get the profile of a channel member.

        Reads another member's profile on behalf of `individual-id`. The resource is an individual profile with a
        photo, and has no `meta`.

        Args:
            id: Id of the resource.
            individual_id: Individual under whom the user acts.
            profile_individual_id: Individual whose profile is wanted.

        Returns: the profile.
        Raises: StatusError.
        Source: GET /v1/messaging-channels/{id}/get-profile/, inferred. If the path is wrong, correct it:
        `Courier(paths={"messaging_channels.get_profile": "/right/path"})`.
        """
        return self._call(
            GET_PROFILE, options, id=id, individual_id=individual_id, profile_individual_id=profile_individual_id
        )

    def set_preferences(
        self,
        id: str,
        *,
        values: Sequence[_t.ChannelPreference | _t.ChannelPreferenceDict],
        individual_id: str = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.MessagingChannel:
        """Set a person's preferences for a channel.

        Sets named values such as `notify` for one individual, and returns the channel.

        Args:
            id: Id of the resource.
            values: The preferences to set.
            individual_id: Individual whose preferences are set.

        Returns: the messaging channel after the action.
        Raises: StatusError.
        Source: POST /v1/messaging-channels/{id}/set-preferences/, a guess. If the path is wrong, correct it:
        `Courier(paths={"messaging_channels.set_preferences": "/right/path"})`.
        """
        return self._call(SET_PREFERENCES, options, id=id, values=values, individual_id=individual_id)

    def set_sms(
        self,
        id: str,
        *,
        active: bool,
        initial_message: str = NOT_GIVEN,
        initial_message_js: _t.LocalizedText | _t.LocalizedTextDict = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.MessagingChannel:
        """Switch texting for a channel on or off.

        When it is switched on, an initial message can be sent along, in one text or by language.

        Args:
            id: Id of the resource.
            active: True switches texting on, false off.
            initial_message: First text to send. (at most 1024 characters)
            initial_message_js: A text by language.

        Returns: the messaging channel after the action.
        Raises: StatusError.
        Source: POST /v1/messaging-channels/{id}/set-sms/, a guess. If the path is wrong, correct it:
        `Courier(paths={"messaging_channels.set_sms": "/right/path"})`.
        """
        return self._call(
            SET_SMS,
            options,
            id=id,
            active=active,
            initial_message=initial_message,
            initial_message_js=initial_message_js,
        )

    def subscribe(
        self, id: str, *, individual_ids: Sequence[str] = NOT_GIVEN, **options: Unpack[CallOptions]
    ) -> _t.MessagingChannel:
        """Add people to a channel.

        Adds all the listed individuals as subscribers and returns the channel.

        Args:
            id: Id of the resource.
            individual_ids: Individuals to add or remove.

        Returns: the messaging channel after the action.
        Raises: StatusError.
        Source: POST /v1/messaging-channels/{id}/subscribe/, a guess. If the path is wrong, correct it:
        `Courier(paths={"messaging_channels.subscribe": "/right/path"})`.
        """
        return self._call(SUBSCRIBE, options, id=id, individual_ids=individual_ids)

    def unarchive(self, id: str, **options: Unpack[CallOptions]) -> _t.MessagingChannel:
        """Unarchive a channel.

        Brings an archived channel back into the lists. The body is empty.

        Args:
            id: Id of the resource.

        Returns: the messaging channel after the action.
        Raises: StatusError.
        Source: POST /v1/messaging-channels/{id}/unarchive/, inferred. If the path is wrong, correct it:
        `Courier(paths={"messaging_channels.unarchive": "/right/path"})`.
        """
        return self._call(UNARCHIVE, options, id=id)

    def unsubscribe(
        self, id: str, *, individual_ids: Sequence[str] = NOT_GIVEN, **options: Unpack[CallOptions]
    ) -> _t.MessagingChannel:
        """Remove people from a channel.

        Ends the subscription of the listed individuals and returns the channel. What becomes of their messages is
        not documented.

        Args:
            id: Id of the resource.
            individual_ids: Individuals to add or remove.

        Returns: the messaging channel after the action.
        Raises: StatusError.
        Source: POST /v1/messaging-channels/{id}/unsubscribe/, a guess. If the path is wrong, correct it:
        `Courier(paths={"messaging_channels.unsubscribe": "/right/path"})`.
        """
        return self._call(UNSUBSCRIBE, options, id=id, individual_ids=individual_ids)


class AsyncMessagingChannels(AsyncResource):
    """Conversations between people, with optional texting."""

    def list(
        self,
        *,
        filter_archived: bool = NOT_GIVEN,
        filter_cmp_last_modified_time: Sequence[str] = NOT_GIVEN,
        filter_floating: bool = NOT_GIVEN,
        filter_individual_group_id: str = NOT_GIVEN,
        individual_id: str = NOT_GIVEN,
        organization_id: str = NOT_GIVEN,
        page_limit: int = NOT_GIVEN,
        page_offset: int = NOT_GIVEN,
        participant_id: str = NOT_GIVEN,
        use_group_name: bool = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.AsyncPages[_t.MessagingChannel]:
        """List messaging channels.

        Channels as one person sees them. Filters cover archived and floating channels, one group and the time of
        the last change; a page holds at most 50.

        Args:
            filter_archived: Only archived channels (true) or only others (false).
            filter_cmp_last_modified_time: Compares the time of the channel's last change: a comparator (`>`, `<`,
                `<=` or `>=`) directly followed by a datetime, such as `>=2024-01-31 00:00:00`; repeat it to bound
                a period. (at most 2 items)
            filter_floating: Only floating channels (true) or only others (false).
            filter_individual_group_id: Only this group of individuals.
            individual_id: Individual in whose name, or about whom, the request is made.
            organization_id: Organization to look in.
            page_limit: Largest number of entries on a page. (1 to 50, vendor's default: 50)
            page_offset: Number of entries to skip. (at least 0, vendor's default: 0)
            participant_id: Only channels in which this individual takes part.
            use_group_name: Use the group's name as the channel's name. (vendor's default: True)

        Returns: an iterator over the items of all pages, fetched as they are needed.
        Raises: StatusError.
        Source: GET /v1/messaging-channels/, inferred. If the path is wrong, correct it:
        `Courier(paths={"messaging_channels.list": "/right/path"})`.
        """
        return self._pages(
            LIST,
            options,
            filter_archived=filter_archived,
            filter_cmp_last_modified_time=filter_cmp_last_modified_time,
            filter_floating=filter_floating,
            filter_individual_group_id=filter_individual_group_id,
            individual_id=individual_id,
            organization_id=organization_id,
            page_limit=page_limit,
            page_offset=page_offset,
            participant_id=participant_id,
            use_group_name=use_group_name,
        )

    async def create(
        self,
        *,
        event_settings: _t.ChannelEventSettings | _t.ChannelEventSettingsDict = NOT_GIVEN,
        floating: bool = NOT_GIVEN,
        individual_group_id: str = NOT_GIVEN,
        individual_ids: Sequence[str] = NOT_GIVEN,
        label: str = NOT_GIVEN,
        name: str = NOT_GIVEN,
        organization_id: str = NOT_GIVEN,
        subscription_type: str = NOT_GIVEN,
        text_number_id: str = NOT_GIVEN,
        meta: Mapping[str, Any] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.MessagingChannel:
        """Create a messaging channel.

        Give the people directly or as a group. Carium's own code shows that creating a channel that exists fails
        with code `DuplicateChannel` and the existing id in the error's `meta`.

        Args:
            event_settings: Whether events are posted to a channel.
            floating: Whether the channel floats; what that means is not documented. (vendor's default: False)
            individual_group_id: Group whose members are subscribed.
            individual_ids: Individuals to subscribe.
            label: Label of the channel, besides its name.
            name: Name of the channel.
            organization_id: Organization that it belongs to.
            subscription_type: How people come to be subscribed, such as `none`.
            text_number_id: Number that texts for the channel.
            meta: Facts beside the resource (`meta` of JSON:API); nearly always empty.

        Returns: the new messaging channel.
        Raises: StatusError.
        Source: POST /v1/messaging-channels/, confirmed.
        """
        return await self._call(
            CREATE,
            options,
            event_settings=event_settings,
            floating=floating,
            individual_group_id=individual_group_id,
            individual_ids=individual_ids,
            label=label,
            name=name,
            organization_id=organization_id,
            subscription_type=subscription_type,
            text_number_id=text_number_id,
            meta=meta,
        )

    async def get(
        self,
        id: str,
        *,
        include_individual_group: bool = NOT_GIVEN,
        individual_id: str = NOT_GIVEN,
        use_group_name: bool = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.MessagingChannel:
        """Get one messaging channel.

        With `individual-id` the caller's own flags and counts are those of that person.
        `include-individual-group` is deprecated.

        Args:
            id: Id of the resource.
            include_individual_group: Deprecated. Add details of the group to the response. (vendor's default:
                False)
            individual_id: Individual in whose name, or about whom, the request is made.
            use_group_name: Use the group's name as the channel's name. (vendor's default: True)

        Returns: the messaging channel.
        Raises: StatusError.
        Source: GET /v1/messaging-channels/{id}/, inferred. If the path is wrong, correct it:
        `Courier(paths={"messaging_channels.get": "/right/path"})`.
        """
        return await self._call(
            GET,
            options,
            id=id,
            include_individual_group=include_individual_group,
            individual_id=individual_id,
            use_group_name=use_group_name,
        )

    async def update(
        self,
        id: str,
        *,
        patch: Sequence[_t.ChannelPatchOperation | _t.ChannelPatchOperationDict] = NOT_GIVEN,
        meta: Mapping[str, Any] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.MessagingChannel:
        """Patch a messaging channel.

        `attributes` is an array of operations in the manner of JSON Patch, not an object; only `replace` is
        shown.

        Args:
            id: Id of the resource.
            patch: Operations on the attributes, in order.
            meta: Facts beside the resource (`meta` of JSON:API); nearly always empty.

        Returns: the changed messaging channel.
        Raises: StatusError.
        Source: PATCH /v1/messaging-channels/{id}/, inferred. If the path is wrong, correct it:
        `Courier(paths={"messaging_channels.update": "/right/path"})`.
        """
        return await self._call(UPDATE, options, id=id, patch=patch, meta=meta)

    async def archive(self, id: str, **options: Unpack[CallOptions]) -> _t.MessagingChannel:
        """Archive a channel.

        The channel comes back with `archived` set; `unarchive` undoes it. The body is empty.

        Args:
            id: Id of the resource.

        Returns: the messaging channel after the action.
        Raises: StatusError.
        Source: POST /v1/messaging-channels/{id}/archive/, inferred. If the path is wrong, correct it:
        `Courier(paths={"messaging_channels.archive": "/right/path"})`.
        """
        return await self._call(ARCHIVE, options, id=id)

    async def get_profile(
        self, id: str, *, individual_id: str, profile_individual_id: str, **options: Unpack[CallOptions]
    ) -> _t.IndividualProfile:
        """Get the profile of a channel member.

        Reads another member's profile on behalf of `individual-id`. The resource is an individual profile with a
        photo, and has no `meta`.

        Args:
            id: Id of the resource.
            individual_id: Individual under whom the user acts.
            profile_individual_id: Individual whose profile is wanted.

        Returns: the profile.
        Raises: StatusError.
        Source: GET /v1/messaging-channels/{id}/get-profile/, inferred. If the path is wrong, correct it:
        `Courier(paths={"messaging_channels.get_profile": "/right/path"})`.
        """
        return await self._call(
            GET_PROFILE, options, id=id, individual_id=individual_id, profile_individual_id=profile_individual_id
        )

    async def set_preferences(
        self,
        id: str,
        *,
        values: Sequence[_t.ChannelPreference | _t.ChannelPreferenceDict],
        individual_id: str = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.MessagingChannel:
        """Set a person's preferences for a channel.

        Sets named values such as `notify` for one individual, and returns the channel.

        Args:
            id: Id of the resource.
            values: The preferences to set.
            individual_id: Individual whose preferences are set.

        Returns: the messaging channel after the action.
        Raises: StatusError.
        Source: POST /v1/messaging-channels/{id}/set-preferences/, a guess. If the path is wrong, correct it:
        `Courier(paths={"messaging_channels.set_preferences": "/right/path"})`.
        """
        return await self._call(SET_PREFERENCES, options, id=id, values=values, individual_id=individual_id)

    async def set_sms(
        self,
        id: str,
        *,
        active: bool,
        initial_message: str = NOT_GIVEN,
        initial_message_js: _t.LocalizedText | _t.LocalizedTextDict = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.MessagingChannel:
        """Switch texting for a channel on or off.

        When it is switched on, an initial message can be sent along, in one text or by language.

        Args:
            id: Id of the resource.
            active: True switches texting on, false off.
            initial_message: First text to send. (at most 1024 characters)
            initial_message_js: A text by language.

        Returns: the messaging channel after the action.
        Raises: StatusError.
        Source: POST /v1/messaging-channels/{id}/set-sms/, a guess. If the path is wrong, correct it:
        `Courier(paths={"messaging_channels.set_sms": "/right/path"})`.
        """
        return await self._call(
            SET_SMS,
            options,
            id=id,
            active=active,
            initial_message=initial_message,
            initial_message_js=initial_message_js,
        )

    async def subscribe(
        self, id: str, *, individual_ids: Sequence[str] = NOT_GIVEN, **options: Unpack[CallOptions]
    ) -> _t.MessagingChannel:
        """Add people to a channel.

        Adds all the listed individuals as subscribers and returns the channel.

        Args:
            id: Id of the resource.
            individual_ids: Individuals to add or remove.

        Returns: the messaging channel after the action.
        Raises: StatusError.
        Source: POST /v1/messaging-channels/{id}/subscribe/, a guess. If the path is wrong, correct it:
        `Courier(paths={"messaging_channels.subscribe": "/right/path"})`.
        """
        return await self._call(SUBSCRIBE, options, id=id, individual_ids=individual_ids)

    async def unarchive(self, id: str, **options: Unpack[CallOptions]) -> _t.MessagingChannel:
        """Unarchive a channel.

        Brings an archived channel back into the lists. The body is empty.

        Args:
            id: Id of the resource.

        Returns: the messaging channel after the action.
        Raises: StatusError.
        Source: POST /v1/messaging-channels/{id}/unarchive/, inferred. If the path is wrong, correct it:
        `Courier(paths={"messaging_channels.unarchive": "/right/path"})`.
        """
        return await self._call(UNARCHIVE, options, id=id)

    async def unsubscribe(
        self, id: str, *, individual_ids: Sequence[str] = NOT_GIVEN, **options: Unpack[CallOptions]
    ) -> _t.MessagingChannel:
        """Remove people from a channel.

        Ends the subscription of the listed individuals and returns the channel. What becomes of their messages is
        not documented.

        Args:
            id: Id of the resource.
            individual_ids: Individuals to add or remove.

        Returns: the messaging channel after the action.
        Raises: StatusError.
        Source: POST /v1/messaging-channels/{id}/unsubscribe/, a guess. If the path is wrong, correct it:
        `Courier(paths={"messaging_channels.unsubscribe": "/right/path"})`.
        """
        return await self._call(UNSUBSCRIBE, options, id=id, individual_ids=individual_ids)
