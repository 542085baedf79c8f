"""Video calls from appointment to encounter."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Unpack

import switchboard_courier as _t

from .._runtime import operation as _op
from .._runtime.resource import NOT_GIVEN, AsyncResource, CallOptions, Resource

LIST: _op.Operation[_t.VideoChannel] = _op.operation(
    id="video_channels.list",
    method="GET",
    path="/v1/video-channels/",
    parameters=(
        _op.Parameter("individual_id", "individual-id", "query", "str", required=True),
        _op.Parameter("filter_states", "filter[states]", "query", "list[str]"),
        _op.Parameter("organization_id", "organization-id", "query", "str"),
        _op.Parameter("page_limit", "page[limit]", "query", "int", limits=_op.Limits(minimum=1, maximum=1000)),
        _op.Parameter("page_offset", "page[offset]", "query", "int", limits=_op.Limits(minimum=0)),
    ),
    responses=(_op.ResponseSpec("200", "application/vnd.api+json", "list[VideoChannel]", unwrap=("data",)),),
    paging=_op.Paging(
        "offset",
        ("data",),
        "VideoChannel",
        parameter="page_offset",
        size="page_limit",
        default_size=100,
        identity=("id",),
    ),
    security=(("bearerAuth",),),
    evidence="inferred",
)
CREATE: _op.Operation[_t.VideoChannel] = _op.operation(
    id="video_channels.create",
    method="POST",
    path="/v1/video-channels/",
    bodies=(
        _op.json_body(
            _op.Field("appless", ("data", "attributes", "appless"), "bool"),
            _op.Field("appointment", ("data", "attributes", "appointment"), "VideoAppointmentCreate"),
            _op.Field("messaging_channel_id", ("data", "attributes", "messaging-channel-id"), "str"),
            _op.Field("organization_id", ("data", "attributes", "organization-id"), "str"),
            _op.Field("participants", ("data", "attributes", "participants"), "list[str]"),
            _op.Field("recorded", ("data", "attributes", "recorded"), "bool"),
            _op.Field("subject_id", ("data", "attributes", "subject-id"), "str"),
            _op.Field("type", ("data", "attributes", "type"), "str"),
            _op.Field("with_email", ("data", "attributes", "with-email"), "bool"),
            _op.Field("meta", ("meta",), "dict[str, Any]"),
            constants=((("data", "type"), "video-channels"),),
        ),
    ),
    responses=(_op.ResponseSpec("201", "application/vnd.api+json", "VideoChannel", unwrap=("data",)),),
    security=(("bearerAuth",),),
    evidence="inferred",
)
GET: _op.Operation[_t.VideoChannel] = _op.operation(
    id="video_channels.get",
    method="GET",
    path="/v1/video-channels/{id}/",
    parameters=(
        _op.Parameter("id", "id", "path", "str"),
        _op.Parameter("individual_id", "individual-id", "query", "str"),
    ),
    responses=(_op.ResponseSpec("200", "application/vnd.api+json", "VideoChannel", unwrap=("data",)),),
    security=(("bearerAuth",),),
    evidence="inferred",
)
UPDATE: _op.Operation[_t.VideoChannel] = _op.operation(
    id="video_channels.update",
    method="PATCH",
    path="/v1/video-channels/{id}/",
    parameters=(_op.Parameter("id", "id", "path", "str"),),
    bodies=(
        _op.json_body(
            _op.Field("appointment_duration", ("data", "attributes", "appointment-duration"), "int"),
            _op.Field("appointment_start", ("data", "attributes", "appointment-start"), "str"),
            _op.Field("note", ("data", "attributes", "note"), "str"),
            _op.Field("recorded", ("data", "attributes", "recorded"), "bool"),
            _op.Field("id", ("data", "id"), "str"),
            _op.Field("meta", ("meta",), "dict[str, Any]"),
            constants=((("data", "type"), "video-channels"),),
        ),
    ),
    responses=(_op.ResponseSpec("200", "application/vnd.api+json", "VideoChannel", unwrap=("data",)),),
    security=(("bearerAuth",),),
    evidence="inferred",
)
FINALIZE_ENCOUNTER: _op.Operation[_t.VideoChannel] = _op.operation(
    id="video_channels.finalize_encounter",
    method="POST",
    path="/v1/video-channels/{id}/finalize-encounter/",
    parameters=(_op.Parameter("id", "id", "path", "str"),),
    bodies=(
        _op.Body(
            "application/json",
            fields=(
                _op.Field("service_type_id", ("service-type-id",), "str"),
                _op.Field("use_note_from_author_participant", ("use-note-from-author-participant",), "bool"),
            ),
        ),
    ),
    responses=(_op.ResponseSpec("201", "application/vnd.api+json", "VideoChannel", unwrap=("data",)),),
    security=(("bearerAuth",),),
    evidence="inferred",
)
GET_CREDENTIALS: _op.Operation[_t.VideoCredentials] = _op.operation(
    id="video_channels.get_credentials",
    method="GET",
    path="/v1/video-channels/{id}/get-credentials/",
    parameters=(
        _op.Parameter("id", "id", "path", "str"),
        _op.Parameter("individual_id", "individual-id", "query", "str", required=True),
    ),
    responses=(_op.ResponseSpec("200", "application/vnd.api+json", "VideoCredentials"),),
    security=(("bearerAuth",),),
    evidence="inferred",
)
PARTICIPANT_AUDIO_STATES: _op.Operation[_t.VideoChannel] = _op.operation(
    id="video_channels.participant_audio_states",
    method="POST",
    path="/v1/video-channels/{id}/participant-audio-states/",
    parameters=(_op.Parameter("id", "id", "path", "str"),),
    bodies=(
        _op.json_body(
            _op.Field("individual_id", ("individual-id",), "str"),
            _op.Field("participants", ("participants",), "list[ParticipantAudioState]", required=True),
        ),
    ),
    responses=(_op.ResponseSpec("201", "application/vnd.api+json", "VideoChannel", unwrap=("data",)),),
    security=(("bearerAuth",),),
    evidence="inferred",
)
REMINDER_TIMER: _op.Operation[_t.VideoChannel] = _op.operation(
    id="video_channels.reminder_timer",
    method="POST",
    path="/v1/video-channels/{id}/reminder-timer/",
    parameters=(_op.Parameter("id", "id", "path", "str"),),
    bodies=(_op.Body("application/json", constants=(((), {}),)),),
    responses=(_op.ResponseSpec("201", "application/vnd.api+json", "VideoChannel", unwrap=("data",)),),
    security=(("bearerAuth",),),
    evidence="inferred",
)
TERMINATE: _op.Operation[_t.VideoChannel] = _op.operation(
    id="video_channels.terminate",
    method="POST",
    path="/v1/video-channels/{id}/terminate/",
    parameters=(_op.Parameter("id", "id", "path", "str"),),
    bodies=(_op.Body("application/json", constants=(((), {}),)),),
    responses=(_op.ResponseSpec("201", "application/vnd.api+json", "VideoChannel", unwrap=("data",)),),
    security=(("bearerAuth",),),
    evidence="inferred",
)
FINALIZE_ENCOUNTER_V2: _op.Operation[_t.VideoChannel] = _op.operation(
    id="video_channels.finalize_encounter_v2",
    method="POST",
    path="/v2/video-channels/{id}/finalize-encounter/",
    parameters=(_op.Parameter("id", "id", "path", "str"),),
    bodies=(_op.Body("application/json", fields=(_op.Field("service_type_id", ("service-type-id",), "str"),)),),
    responses=(_op.ResponseSpec("201", "application/vnd.api+json", "VideoChannel", unwrap=("data",)),),
    security=(("bearerAuth",),),
    evidence="inferred",
)
OPERATIONS = (
    LIST,
    CREATE,
    GET,
    UPDATE,
    FINALIZE_ENCOUNTER,
    GET_CREDENTIALS,
    PARTICIPANT_AUDIO_STATES,
    REMINDER_TIMER,
    TERMINATE,
    FINALIZE_ENCOUNTER_V2,
)


class VideoChannels(Resource):
    """Video calls from appointment to encounter."""

    def list(
        self,
        *,
        individual_id: str,
        filter_states: Sequence[_t.VideoChannelStateLike | str] = NOT_GIVEN,
        organization_id: str = NOT_GIVEN,
        page_limit: int = NOT_GIVEN,
        page_offset: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Pages[_t.VideoChannel]:
        """List a person's video channels.

        Optionally within one organization, and only those in certain states.

        Args:
            individual_id: Individual in whose name, or about whom, the request is made.
            filter_states: Only these states; repeat the parameter for several.
            organization_id: Organization to look in.
            page_limit: Largest number of entries on a page. (1 to 1000, vendor's default: 100)
            page_offset: Number of entries to skip. (at least 0, vendor's default: 0)

        Returns: an iterator over the items of all pages, fetched as they are needed.
        Raises: StatusError.
        Source: GET /v1/video-channels/, inferred. If the path is wrong, correct it:
        `Courier(paths={"video_channels.list": "/right/path"})`.
        """
        return self._pages(
            LIST,
            options,
            individual_id=individual_id,
            filter_states=filter_states,
            organization_id=organization_id,
            page_limit=page_limit,
            page_offset=page_offset,
        )

    def create(
        self,
        *,
        appless: bool = NOT_GIVEN,
        appointment: _t.VideoAppointmentCreate | _t.VideoAppointmentCreateDict = NOT_GIVEN,
        messaging_channel_id: str = NOT_GIVEN,
        organization_id: str = NOT_GIVEN,
        participants: Sequence[str] = NOT_GIVEN,
        recorded: bool = NOT_GIVEN,
        subject_id: str = NOT_GIVEN,
        type: str = NOT_GIVEN,
        with_email: bool = NOT_GIVEN,
        meta: Mapping[str, Any] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.VideoChannel:
        """Create a video channel.

        At once or for an appointment, with its participants. Recording, access without an app and invitations by
        e-mail are off by default.

        Args:
            appless: Whether one can join without the app. (vendor's default: False)
            appointment: The appointment for which a video call is created.
            messaging_channel_id: Messaging channel that goes with the call.
            organization_id: Organization that it belongs to.
            participants: Individuals who take part.
            recorded: Whether the call is recorded. (vendor's default: False)
            subject_id: Individual whom the call is about.
            type: Kind of call, such as `direct`.
            with_email: Invite the participants by e-mail. (vendor's default: False)
            meta: Facts beside the resource (`meta` of JSON:API); nearly always empty.

        Returns: the new video channel.
        Raises: StatusError.
        Source: POST /v1/video-channels/, inferred. If the path is wrong, correct it:
        `Courier(paths={"video_channels.create": "/right/path"})`.
        """
        return self._call(
            CREATE,
            options,
            appless=appless,
            appointment=appointment,
            messaging_channel_id=messaging_channel_id,
            organization_id=organization_id,
            participants=participants,
            recorded=recorded,
            subject_id=subject_id,
            type=type,
            with_email=with_email,
            meta=meta,
        )

    def get(self, id: str, *, individual_id: str = NOT_GIVEN, **options: Unpack[CallOptions]) -> _t.VideoChannel:
        """Get one video channel.

        Participants, appointment, recordings and state of a call.

        Args:
            id: Id of the resource.
            individual_id: Individual in whose name, or about whom, the request is made.

        Returns: the video channel.
        Raises: StatusError.
        Source: GET /v1/video-channels/{id}/, inferred. If the path is wrong, correct it:
        `Courier(paths={"video_channels.get": "/right/path"})`.
        """
        return self._call(GET, options, id=id, individual_id=individual_id)

    def update(
        self,
        id: str,
        *,
        appointment_duration: int = NOT_GIVEN,
        appointment_start: str = NOT_GIVEN,
        note: str = NOT_GIVEN,
        recorded: bool = NOT_GIVEN,
        meta: Mapping[str, Any] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.VideoChannel:
        """Change a video channel.

        Moves the appointment, changes the note or switches recording.

        Args:
            id: Id of the resource.
            appointment_duration: New length of the appointment.
            appointment_start: New start of the appointment, `YYYY-MM-DD hh:mm:ss` in UTC; may also be given as
                RFC 3339.
            note: Note about the call.
            recorded: Whether the call is recorded.
            meta: Facts beside the resource (`meta` of JSON:API); nearly always empty.

        Returns: the changed video channel.
        Raises: StatusError.
        Source: PATCH /v1/video-channels/{id}/, inferred. If the path is wrong, correct it:
        `Courier(paths={"video_channels.update": "/right/path"})`.
        """
        return self._call(
            UPDATE,
            options,
            id=id,
            appointment_duration=appointment_duration,
            appointment_start=appointment_start,
            note=note,
            recorded=recorded,
            meta=meta,
        )

    def finalize_encounter(
        self,
        id: str,
        *,
        service_type_id: str = NOT_GIVEN,
        use_note_from_author_participant: bool = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.VideoChannel:
        """Finalize the encounter of a video channel.

        Closes the medical encounter with a service type; the note of the participant who wrote it can be taken
        over. A second version of the call has its own path.

        Args:
            id: Id of the resource.
            service_type_id: Type of service that was rendered.
            use_note_from_author_participant: Take over the note of the participant who wrote it. (vendor's
                default: False)

        Returns: the video channel after the action.
        Raises: StatusError.
        Source: POST /v1/video-channels/{id}/finalize-encounter/, inferred. If the path is wrong, correct it:
        `Courier(paths={"video_channels.finalize_encounter": "/right/path"})`.
        """
        return self._call(
            FINALIZE_ENCOUNTER,
            options,
            id=id,
            service_type_id=service_type_id,
            use_note_from_author_participant=use_note_from_author_participant,
        )

    def get_credentials(self, id: str, *, individual_id: str, **options: Unpack[CallOptions]) -> _t.VideoCredentials:
        """Get credentials for joining a video channel.

        A plain object with an access token for the video provider: a secret.

        Args:
            id: Id of the resource.
            individual_id: Individual in whose name, or about whom, the request is made.

        Returns: credentials for the call.
        Raises: StatusError.
        Source: GET /v1/video-channels/{id}/get-credentials/, inferred. If the path is wrong, correct it:
        `Courier(paths={"video_channels.get_credentials": "/right/path"})`.
        """
        return self._call(GET_CREDENTIALS, options, id=id, individual_id=individual_id)

    def participant_audio_states(
        self,
        id: str,
        *,
        participants: Sequence[_t.ParticipantAudioState | _t.ParticipantAudioStateDict],
        individual_id: str = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.VideoChannel:
        """Mute or unmute participants.

        Sets the audio state of each listed participant, and returns the channel.

        Args:
            id: Id of the resource.
            participants: Whom to mute or unmute.
            individual_id: Individual who makes the change.

        Returns: the video channel after the action.
        Raises: StatusError.
        Source: POST /v1/video-channels/{id}/participant-audio-states/, inferred. If the path is wrong, correct
        it: `Courier(paths={"video_channels.participant_audio_states": "/right/path"})`.
        """
        return self._call(
            PARTICIPANT_AUDIO_STATES, options, id=id, participants=participants, individual_id=individual_id
        )

    def reminder_timer(self, id: str, **options: Unpack[CallOptions]) -> _t.VideoChannel:
        """Start the reminder timer of a video channel.

        Takes an empty body. What the timer does when it ends is not documented.

        Args:
            id: Id of the resource.

        Returns: the video channel after the action.
        Raises: StatusError.
        Source: POST /v1/video-channels/{id}/reminder-timer/, inferred. If the path is wrong, correct it:
        `Courier(paths={"video_channels.reminder_timer": "/right/path"})`.
        """
        return self._call(REMINDER_TIMER, options, id=id)

    def terminate(self, id: str, **options: Unpack[CallOptions]) -> _t.VideoChannel:
        """End a video channel.

        Closes the call for all participants; `channel-state` then presumably says `terminated`. Takes an empty
        body.

        Args:
            id: Id of the resource.

        Returns: the video channel after the action.
        Raises: StatusError.
        Source: POST /v1/video-channels/{id}/terminate/, inferred. If the path is wrong, correct it:
        `Courier(paths={"video_channels.terminate": "/right/path"})`.
        """
        return self._call(TERMINATE, options, id=id)

    def finalize_encounter_v2(
        self, id: str, *, service_type_id: str = NOT_GIVEN, **options: Unpack[CallOptions]
    ) -> _t.VideoChannel:
        """Finalize the encounter of a video channel, version 2.

        Like the first version, but without the choice of whose note is used.

        Args:
            id: Id of the resource.
            service_type_id: Type of service that was rendered.

        Returns: the video channel after the action.
        Raises: StatusError.
        Source: POST /v2/video-channels/{id}/finalize-encounter/, inferred. If the path is wrong, correct it:
        `Courier(paths={"video_channels.finalize_encounter_v2": "/right/path"})`.
        """
        return self._call(FINALIZE_ENCOUNTER_V2, options, id=id, service_type_id=service_type_id)


class AsyncVideoChannels(AsyncResource):
    """Video calls from appointment to encounter."""

    def list(
        self,
        *,
        individual_id: str,
        filter_states: Sequence[_t.VideoChannelStateLike | str] = NOT_GIVEN,
        organization_id: str = NOT_GIVEN,
        page_limit: int = NOT_GIVEN,
        page_offset: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.AsyncPages[_t.VideoChannel]:
        """List a person's video channels.

        Optionally within one organization, and only those in certain states.

        Args:
            individual_id: Individual in whose name, or about whom, the request is made.
            filter_states: Only these states; repeat the parameter for several.
            organization_id: Organization to look in.
            page_limit: Largest number of entries on a page. (1 to 1000, vendor's default: 100)
            page_offset: Number of entries to skip. (at least 0, vendor's default: 0)

        Returns: an iterator over the items of all pages, fetched as they are needed.
        Raises: StatusError.
        Source: GET /v1/video-channels/, inferred. If the path is wrong, correct it:
        `Courier(paths={"video_channels.list": "/right/path"})`.
        """
        return self._pages(
            LIST,
            options,
            individual_id=individual_id,
            filter_states=filter_states,
            organization_id=organization_id,
            page_limit=page_limit,
            page_offset=page_offset,
        )

    async def create(
        self,
        *,
        appless: bool = NOT_GIVEN,
        appointment: _t.VideoAppointmentCreate | _t.VideoAppointmentCreateDict = NOT_GIVEN,
        messaging_channel_id: str = NOT_GIVEN,
        organization_id: str = NOT_GIVEN,
        participants: Sequence[str] = NOT_GIVEN,
        recorded: bool = NOT_GIVEN,
        subject_id: str = NOT_GIVEN,
        type: str = NOT_GIVEN,
        with_email: bool = NOT_GIVEN,
        meta: Mapping[str, Any] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.VideoChannel:
        """Create a video channel.

        At once or for an appointment, with its participants. Recording, access without an app and invitations by
        e-mail are off by default.

        Args:
            appless: Whether one can join without the app. (vendor's default: False)
            appointment: The appointment for which a video call is created.
            messaging_channel_id: Messaging channel that goes with the call.
            organization_id: Organization that it belongs to.
            participants: Individuals who take part.
            recorded: Whether the call is recorded. (vendor's default: False)
            subject_id: Individual whom the call is about.
            type: Kind of call, such as `direct`.
            with_email: Invite the participants by e-mail. (vendor's default: False)
            meta: Facts beside the resource (`meta` of JSON:API); nearly always empty.

        Returns: the new video channel.
        Raises: StatusError.
        Source: POST /v1/video-channels/, inferred. If the path is wrong, correct it:
        `Courier(paths={"video_channels.create": "/right/path"})`.
        """
        return await self._call(
            CREATE,
            options,
            appless=appless,
            appointment=appointment,
            messaging_channel_id=messaging_channel_id,
            organization_id=organization_id,
            participants=participants,
            recorded=recorded,
            subject_id=subject_id,
            type=type,
            with_email=with_email,
            meta=meta,
        )

    async def get(self, id: str, *, individual_id: str = NOT_GIVEN, **options: Unpack[CallOptions]) -> _t.VideoChannel:
        """Get one video channel.

        Participants, appointment, recordings and state of a call.

        Args:
            id: Id of the resource.
            individual_id: Individual in whose name, or about whom, the request is made.

        Returns: the video channel.
        Raises: StatusError.
        Source: GET /v1/video-channels/{id}/, inferred. If the path is wrong, correct it:
        `Courier(paths={"video_channels.get": "/right/path"})`.
        """
        return await self._call(GET, options, id=id, individual_id=individual_id)

    async def update(
        self,
        id: str,
        *,
        appointment_duration: int = NOT_GIVEN,
        appointment_start: str = NOT_GIVEN,
        note: str = NOT_GIVEN,
        recorded: bool = NOT_GIVEN,
        meta: Mapping[str, Any] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.VideoChannel:
        """Change a video channel.

        Moves the appointment, changes the note or switches recording.

        Args:
            id: Id of the resource.
            appointment_duration: New length of the appointment.
            appointment_start: New start of the appointment, `YYYY-MM-DD hh:mm:ss` in UTC; may also be given as
                RFC 3339.
            note: Note about the call.
            recorded: Whether the call is recorded.
            meta: Facts beside the resource (`meta` of JSON:API); nearly always empty.

        Returns: the changed video channel.
        Raises: StatusError.
        Source: PATCH /v1/video-channels/{id}/, inferred. If the path is wrong, correct it:
        `Courier(paths={"video_channels.update": "/right/path"})`.
        """
        return await self._call(
            UPDATE,
            options,
            id=id,
            appointment_duration=appointment_duration,
            appointment_start=appointment_start,
            note=note,
            recorded=recorded,
            meta=meta,
        )

    async def finalize_encounter(
        self,
        id: str,
        *,
        service_type_id: str = NOT_GIVEN,
        use_note_from_author_participant: bool = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.VideoChannel:
        """Finalize the encounter of a video channel.

        Closes the medical encounter with a service type; the note of the participant who wrote it can be taken
        over. A second version of the call has its own path.

        Args:
            id: Id of the resource.
            service_type_id: Type of service that was rendered.
            use_note_from_author_participant: Take over the note of the participant who wrote it. (vendor's
                default: False)

        Returns: the video channel after the action.
        Raises: StatusError.
        Source: POST /v1/video-channels/{id}/finalize-encounter/, inferred. If the path is wrong, correct it:
        `Courier(paths={"video_channels.finalize_encounter": "/right/path"})`.
        """
        return await self._call(
            FINALIZE_ENCOUNTER,
            options,
            id=id,
            service_type_id=service_type_id,
            use_note_from_author_participant=use_note_from_author_participant,
        )

    async def get_credentials(
        self, id: str, *, individual_id: str, **options: Unpack[CallOptions]
    ) -> _t.VideoCredentials:
        """Get credentials for joining a video channel.

        A plain object with an access token for the video provider: a secret.

        Args:
            id: Id of the resource.
            individual_id: Individual in whose name, or about whom, the request is made.

        Returns: credentials for the call.
        Raises: StatusError.
        Source: GET /v1/video-channels/{id}/get-credentials/, inferred. If the path is wrong, correct it:
        `Courier(paths={"video_channels.get_credentials": "/right/path"})`.
        """
        return await self._call(GET_CREDENTIALS, options, id=id, individual_id=individual_id)

    async def participant_audio_states(
        self,
        id: str,
        *,
        participants: Sequence[_t.ParticipantAudioState | _t.ParticipantAudioStateDict],
        individual_id: str = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.VideoChannel:
        """Mute or unmute participants.

        Sets the audio state of each listed participant, and returns the channel.

        Args:
            id: Id of the resource.
            participants: Whom to mute or unmute.
            individual_id: Individual who makes the change.

        Returns: the video channel after the action.
        Raises: StatusError.
        Source: POST /v1/video-channels/{id}/participant-audio-states/, inferred. If the path is wrong, correct
        it: `Courier(paths={"video_channels.participant_audio_states": "/right/path"})`.
        """
        return await self._call(
            PARTICIPANT_AUDIO_STATES, options, id=id, participants=participants, individual_id=individual_id
        )

    async def reminder_timer(self, id: str, **options: Unpack[CallOptions]) -> _t.VideoChannel:
        """Start the reminder timer of a video channel.

        Takes an empty body. What the timer does when it ends is not documented.

        Args:
            id: Id of the resource.

        Returns: the video channel after the action.
        Raises: StatusError.
        Source: POST /v1/video-channels/{id}/reminder-timer/, inferred. If the path is wrong, correct it:
        `Courier(paths={"video_channels.reminder_timer": "/right/path"})`.
        """
        return await self._call(REMINDER_TIMER, options, id=id)

    async def terminate(self, id: str, **options: Unpack[CallOptions]) -> _t.VideoChannel:
        """End a video channel.

        Closes the call for all participants; `channel-state` then presumably says `terminated`. Takes an empty
        body.

        Args:
            id: Id of the resource.

        Returns: the video channel after the action.
        Raises: StatusError.
        Source: POST /v1/video-channels/{id}/terminate/, inferred. If the path is wrong, correct it:
        `Courier(paths={"video_channels.terminate": "/right/path"})`.
        """
        return await self._call(TERMINATE, options, id=id)

    async def finalize_encounter_v2(
        self, id: str, *, service_type_id: str = NOT_GIVEN, **options: Unpack[CallOptions]
    ) -> _t.VideoChannel:
        """Finalize the encounter of a video channel, version 2.

        Like the first version, but without the choice of whose note is used.

        Args:
            id: Id of the resource.
            service_type_id: Type of service that was rendered.

        Returns: the video channel after the action.
        Raises: StatusError.
        Source: POST /v2/video-channels/{id}/finalize-encounter/, inferred. If the path is wrong, correct it:
        `Courier(paths={"video_channels.finalize_encounter_v2": "/right/path"})`.
        """
        return await self._call(FINALIZE_ENCOUNTER_V2, options, id=id, service_type_id=service_type_id)
