"""Short commands that expand to a message."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Unpack

import switchboard_courier as _t

from .._runtime import operation as _op
from .._runtime.resource import NOT_GIVEN, AsyncResource, CallOptions, Resource

LIST: _op.Operation[_t.MessagingPlugin] = _op.operation(
    id="messaging_plugins.list",
    method="GET",
    path="/v1/messaging-plugins/",
    parameters=(
        _op.Parameter("organization_id", "organization-id", "query", "str", required=True),
        _op.Parameter(
            "filter_name",
            "filter[name]",
            "query",
            "str",
            limits=_op.Limits(min_length=4, max_length=15, pattern="^[a-z0-9]+$"),
        ),
        _op.Parameter("filter_type", "filter[type]", "query", "str", limits=_op.Limits(max_length=255)),
        _op.Parameter("page_limit", "page[limit]", "query", "int", limits=_op.Limits(minimum=1, maximum=1000)),
        _op.Parameter("page_offset", "page[offset]", "query", "int", limits=_op.Limits(minimum=0)),
    ),
    responses=(_op.ResponseSpec("200", "application/vnd.api+json", "list[MessagingPlugin]", unwrap=("data",)),),
    paging=_op.Paging(
        "offset",
        ("data",),
        "MessagingPlugin",
        parameter="page_offset",
        size="page_limit",
        default_size=100,
        identity=("id",),
    ),
    security=(("bearerAuth",),),
    evidence="inferred",
)
CREATE: _op.Operation[_t.MessagingPlugin] = _op.operation(
    id="messaging_plugins.create",
    method="POST",
    path="/v1/messaging-plugins/",
    bodies=(
        _op.json_body(
            _op.Field("args", ("data", "attributes", "args"), "dict[str, Any]"),
            _op.Field("name", ("data", "attributes", "name"), "str"),
            _op.Field("organization_id", ("data", "attributes", "organization-id"), "str"),
            _op.Field("type", ("data", "attributes", "type"), "str"),
            _op.Field("meta", ("meta",), "dict[str, Any]"),
            constants=((("data", "type"), "messaging-plugins"),),
        ),
    ),
    responses=(_op.ResponseSpec("201", "application/vnd.api+json", "MessagingPlugin", unwrap=("data",)),),
    security=(("bearerAuth",),),
    evidence="inferred",
)
GET: _op.Operation[_t.MessagingPlugin] = _op.operation(
    id="messaging_plugins.get",
    method="GET",
    path="/v1/messaging-plugins/{id}/",
    parameters=(_op.Parameter("id", "id", "path", "str"),),
    responses=(_op.ResponseSpec("200", "application/vnd.api+json", "MessagingPlugin", unwrap=("data",)),),
    security=(("bearerAuth",),),
    evidence="inferred",
)
UPDATE: _op.Operation[_t.MessagingPlugin] = _op.operation(
    id="messaging_plugins.update",
    method="PATCH",
    path="/v1/messaging-plugins/{id}/",
    parameters=(_op.Parameter("id", "id", "path", "str"),),
    bodies=(
        _op.json_body(
            _op.Field("args", ("data", "attributes", "args"), "dict[str, Any]"),
            _op.Field("name", ("data", "attributes", "name"), "str"),
            _op.Field("type", ("data", "attributes", "type"), "str"),
            _op.Field("id", ("data", "id"), "str"),
            _op.Field("meta", ("meta",), "dict[str, Any]"),
            constants=((("data", "type"), "messaging-plugins"),),
        ),
    ),
    responses=(_op.ResponseSpec("200", "application/vnd.api+json", "MessagingPlugin", unwrap=("data",)),),
    security=(("bearerAuth",),),
    evidence="inferred",
)
DISABLE: _op.Operation[_t.MessagingPlugin] = _op.operation(
    id="messaging_plugins.disable",
    method="POST",
    path="/v1/messaging-plugins/{id}/disable/",
    parameters=(_op.Parameter("id", "id", "path", "str"),),
    bodies=(_op.Body("application/json", constants=(((), {}),)),),
    responses=(_op.ResponseSpec("201", "application/vnd.api+json", "MessagingPlugin", unwrap=("data",)),),
    security=(("bearerAuth",),),
    evidence="inferred",
)
ENABLE: _op.Operation[_t.MessagingPlugin] = _op.operation(
    id="messaging_plugins.enable",
    method="POST",
    path="/v1/messaging-plugins/{id}/enable/",
    parameters=(_op.Parameter("id", "id", "path", "str"),),
    bodies=(_op.Body("application/json", constants=(((), {}),)),),
    responses=(_op.ResponseSpec("201", "application/vnd.api+json", "MessagingPlugin", unwrap=("data",)),),
    security=(("bearerAuth",),),
    evidence="inferred",
)
EXPAND: _op.Operation[_t.PluginExpansion] = _op.operation(
    id="messaging_plugins.expand",
    method="POST",
    path="/v1/messaging-plugins/{id}/expand/",
    parameters=(_op.Parameter("id", "id", "path", "str"),),
    bodies=(_op.json_body(_op.Field("channel_id", ("channel-id",), "str", required=True)),),
    responses=(_op.ResponseSpec("201", "application/vnd.api+json", "PluginExpansion"),),
    security=(("bearerAuth",),),
    evidence="inferred",
)
OPERATIONS = (LIST, CREATE, GET, UPDATE, DISABLE, ENABLE, EXPAND)


class MessagingPlugins(Resource):
    """Short commands that expand to a message."""

    def list(
        self,
        *,
        organization_id: str,
        filter_name: str = NOT_GIVEN,
        filter_type: str = NOT_GIVEN,
        page_limit: int = NOT_GIVEN,
        page_offset: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Pages[_t.MessagingPlugin]:
        """List an organization's messaging plugins.

        Plugins are short commands that expand to a message. Names have 4 to 15 lower-case letters and digits.

        Args:
            organization_id: Organization to look in.
            filter_name: Only the plugin with this name: lower-case letters and digits. (at most 15 characters)
            filter_type: Only plugins of this kind. (at most 255 characters)
            page_limit: Largest number of entries on a page. (1 to 1000, vendor's default: 100)
            page_offset: Number of entries to skip. (at least 0, vendor's default: 0)

        Returns: an iterator over the items of all pages, fetched as they are needed.
        Raises: StatusError.
        Source: GET /v1/messaging-plugins/, inferred. If the path is wrong, correct it:
        `Courier(paths={"messaging_plugins.list": "/right/path"})`.
        """
        return self._pages(
            LIST,
            options,
            organization_id=organization_id,
            filter_name=filter_name,
            filter_type=filter_type,
            page_limit=page_limit,
            page_offset=page_offset,
        )

    def create(
        self,
        *,
        args: Mapping[str, Any] = NOT_GIVEN,
        name: str = NOT_GIVEN,
        organization_id: str = NOT_GIVEN,
        type: str = NOT_GIVEN,
        meta: Mapping[str, Any] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.MessagingPlugin:
        """Create a messaging plugin.

        `type` selects the kind of plugin, and `args` configures it.

        Args:
            args: Settings of the plugin.
            name: Command of the plugin: 4 to 15 lower-case letters and digits, going by the list filter.
            organization_id: Organization that it belongs to.
            type: Kind of plugin.
            meta: Facts beside the resource (`meta` of JSON:API); nearly always empty.

        Returns: the new messaging plugin.
        Raises: StatusError.
        Source: POST /v1/messaging-plugins/, inferred. If the path is wrong, correct it:
        `Courier(paths={"messaging_plugins.create": "/right/path"})`.
        """
        return self._call(CREATE, options, args=args, name=name, organization_id=organization_id, type=type, meta=meta)

    def get(self, id: str, **options: Unpack[CallOptions]) -> _t.MessagingPlugin:
        """Get one messaging plugin.

        Shows the configuration and whether the plugin is switched on.

        Args:
            id: Id of the resource.

        Returns: the messaging plugin.
        Raises: StatusError.
        Source: GET /v1/messaging-plugins/{id}/, inferred. If the path is wrong, correct it:
        `Courier(paths={"messaging_plugins.get": "/right/path"})`.
        """
        return self._call(GET, options, id=id)

    def update(
        self,
        id: str,
        *,
        args: Mapping[str, Any] = NOT_GIVEN,
        name: str = NOT_GIVEN,
        type: str = NOT_GIVEN,
        meta: Mapping[str, Any] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.MessagingPlugin:
        """Change a messaging plugin.

        Arguments, name and type; use `enable` and `disable` for its state.

        Args:
            id: Id of the resource.
            args: Settings of the plugin.
            name: Command of the plugin: 4 to 15 lower-case letters and digits, going by the list filter.
            type: Kind of plugin.
            meta: Facts beside the resource (`meta` of JSON:API); nearly always empty.

        Returns: the changed messaging plugin.
        Raises: StatusError.
        Source: PATCH /v1/messaging-plugins/{id}/, inferred. If the path is wrong, correct it:
        `Courier(paths={"messaging_plugins.update": "/right/path"})`.
        """
        return self._call(UPDATE, options, id=id, args=args, name=name, type=type, meta=meta)

    def disable(self, id: str, **options: Unpack[CallOptions]) -> _t.MessagingPlugin:
        """Disable a messaging plugin.

        The plugin and its settings stay, and `enable` undoes it. Takes an empty body.

        Args:
            id: Id of the resource.

        Returns: the messaging plugin after the action.
        Raises: StatusError.
        Source: POST /v1/messaging-plugins/{id}/disable/, inferred. If the path is wrong, correct it:
        `Courier(paths={"messaging_plugins.disable": "/right/path"})`.
        """
        return self._call(DISABLE, options, id=id)

    def enable(self, id: str, **options: Unpack[CallOptions]) -> _t.MessagingPlugin:
        """Enable a messaging plugin.

        Switches a disabled plugin on again and returns it.

        Args:
            id: Id of the resource.

        Returns: the messaging plugin after the action.
        Raises: StatusError.
        Source: POST /v1/messaging-plugins/{id}/enable/, inferred. If the path is wrong, correct it:
        `Courier(paths={"messaging_plugins.enable": "/right/path"})`.
        """
        return self._call(ENABLE, options, id=id)

    def expand(self, id: str, *, channel_id: str, **options: Unpack[CallOptions]) -> _t.PluginExpansion:
        """Expand a plugin for a channel.

        Returns the message text that the plugin would produce there, as a plain object. Presumably nothing is
        posted.

        Args:
            id: Id of the resource.
            channel_id: Channel for which the message is made.

        Returns: the message that the plugin makes.
        Raises: StatusError.
        Source: POST /v1/messaging-plugins/{id}/expand/, inferred. If the path is wrong, correct it:
        `Courier(paths={"messaging_plugins.expand": "/right/path"})`.
        """
        return self._call(EXPAND, options, id=id, channel_id=channel_id)


class AsyncMessagingPlugins(AsyncResource):
    """Short commands that expand to a message."""

    def list(
        self,
        *,
        organization_id: str,
        filter_name: str = NOT_GIVEN,
        filter_type: str = NOT_GIVEN,
        page_limit: int = NOT_GIVEN,
        page_offset: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.AsyncPages[_t.MessagingPlugin]:
        """List an organization's messaging plugins.

        Plugins are short commands that expand to a message. Names have 4 to 15 lower-case letters and digits.

        Args:
            organization_id: Organization to look in.
            filter_name: Only the plugin with this name: lower-case letters and digits. (at most 15 characters)
            filter_type: Only plugins of this kind. (at most 255 characters)
            page_limit: Largest number of entries on a page. (1 to 1000, vendor's default: 100)
            page_offset: Number of entries to skip. (at least 0, vendor's default: 0)

        Returns: an iterator over the items of all pages, fetched as they are needed.
        Raises: StatusError.
        Source: GET /v1/messaging-plugins/, inferred. If the path is wrong, correct it:
        `Courier(paths={"messaging_plugins.list": "/right/path"})`.
        """
        return self._pages(
            LIST,
            options,
            organization_id=organization_id,
            filter_name=filter_name,
            filter_type=filter_type,
            page_limit=page_limit,
            page_offset=page_offset,
        )

    async def create(
        self,
        *,
        args: Mapping[str, Any] = NOT_GIVEN,
        name: str = NOT_GIVEN,
        organization_id: str = NOT_GIVEN,
        type: str = NOT_GIVEN,
        meta: Mapping[str, Any] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.MessagingPlugin:
        """Create a messaging plugin.

        `type` selects the kind of plugin, and `args` configures it.

        Args:
            args: Settings of the plugin.
            name: Command of the plugin: 4 to 15 lower-case letters and digits, going by the list filter.
            organization_id: Organization that it belongs to.
            type: Kind of plugin.
            meta: Facts beside the resource (`meta` of JSON:API); nearly always empty.

        Returns: the new messaging plugin.
        Raises: StatusError.
        Source: POST /v1/messaging-plugins/, inferred. If the path is wrong, correct it:
        `Courier(paths={"messaging_plugins.create": "/right/path"})`.
        """
        return await self._call(
            CREATE, options, args=args, name=name, organization_id=organization_id, type=type, meta=meta
        )

    async def get(self, id: str, **options: Unpack[CallOptions]) -> _t.MessagingPlugin:
        """Get one messaging plugin.

        Shows the configuration and whether the plugin is switched on.

        Args:
            id: Id of the resource.

        Returns: the messaging plugin.
        Raises: StatusError.
        Source: GET /v1/messaging-plugins/{id}/, inferred. If the path is wrong, correct it:
        `Courier(paths={"messaging_plugins.get": "/right/path"})`.
        """
        return await self._call(GET, options, id=id)

    async def update(
        self,
        id: str,
        *,
        args: Mapping[str, Any] = NOT_GIVEN,
        name: str = NOT_GIVEN,
        type: str = NOT_GIVEN,
        meta: Mapping[str, Any] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.MessagingPlugin:
        """Change a messaging plugin.

        Arguments, name and type; use `enable` and `disable` for its state.

        Args:
            id: Id of the resource.
            args: Settings of the plugin.
            name: Command of the plugin: 4 to 15 lower-case letters and digits, going by the list filter.
            type: Kind of plugin.
            meta: Facts beside the resource (`meta` of JSON:API); nearly always empty.

        Returns: the changed messaging plugin.
        Raises: StatusError.
        Source: PATCH /v1/messaging-plugins/{id}/, inferred. If the path is wrong, correct it:
        `Courier(paths={"messaging_plugins.update": "/right/path"})`.
        """
        return await self._call(UPDATE, options, id=id, args=args, name=name, type=type, meta=meta)

    async def disable(self, id: str, **options: Unpack[CallOptions]) -> _t.MessagingPlugin:
        """Disable a messaging plugin.

        The plugin and its settings stay, and `enable` undoes it. Takes an empty body.

        Args:
            id: Id of the resource.

        Returns: the messaging plugin after the action.
        Raises: StatusError.
        Source: POST /v1/messaging-plugins/{id}/disable/, inferred. If the path is wrong, correct it:
        `Courier(paths={"messaging_plugins.disable": "/right/path"})`.
        """
        return await self._call(DISABLE, options, id=id)

    async def enable(self, id: str, **options: Unpack[CallOptions]) -> _t.MessagingPlugin:
        """Enable a messaging plugin.

        Switches a disabled plugin on again and returns it.

        Args:
            id: Id of the resource.

        Returns: the messaging plugin after the action.
        Raises: StatusError.
        Source: POST /v1/messaging-plugins/{id}/enable/, inferred. If the path is wrong, correct it:
        `Courier(paths={"messaging_plugins.enable": "/right/path"})`.
        """
        return await self._call(ENABLE, options, id=id)

    async def expand(self, id: str, *, channel_id: str, **options: Unpack[CallOptions]) -> _t.PluginExpansion:
        """Expand a plugin for a channel.

        Returns the message text that the plugin would produce there, as a plain object. Presumably nothing is
        posted.

        Args:
            id: Id of the resource.
            channel_id: Channel for which the message is made.

        Returns: the message that the plugin makes.
        Raises: StatusError.
        Source: POST /v1/messaging-plugins/{id}/expand/, inferred. If the path is wrong, correct it:
        `Courier(paths={"messaging_plugins.expand": "/right/path"})`.
        """
        return await self._call(EXPAND, options, id=id, channel_id=channel_id)
