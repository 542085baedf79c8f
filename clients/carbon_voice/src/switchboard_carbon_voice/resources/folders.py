"""Folders of voice memos and of prerecorded messages."""

# Generated from openapi/carbon_voice.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

import builtins
from datetime import datetime
from typing import Unpack

import switchboard_carbon_voice as _t

from .._runtime import operation as _op
from .._runtime.resource import NOT_GIVEN, AsyncResource, CallOptions, Resource

LIST: _op.Operation[list[_t.Folder]] = _op.operation(
    id="folders.list",
    method="GET",
    path="/simplified/folders",
    parameters=(
        _op.Parameter("type", "type", "query", "str", required=True),
        _op.Parameter("include_all_tree", "include_all_tree", "query", "bool"),
        _op.Parameter("workspace_id", "workspace_id", "query", "str"),
        _op.Parameter("sort_direction", "sort_direction", "query", "str"),
        _op.Parameter("sort_by", "sort_by", "query", "str"),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "list[Folder]", unwrap=("results",)),),
    security=(("oauth2",), ("bearer",), ("apiKey",), ("pxToken",), ("pxTokenHeader",)),
)
CREATE: _op.Operation[_t.Folder] = _op.operation(
    id="folders.create",
    method="POST",
    path="/simplified/folders",
    bodies=(
        _op.json_body(
            _op.Field("name", ("name",), "str", required=True),
            _op.Field("type", ("type",), "str", required=True),
            _op.Field("workspace_id", ("workspace_id",), "str", required=True),
            _op.Field("parent_folder_id", ("parent_folder_id",), "str"),
        ),
    ),
    responses=(
        _op.ResponseSpec("200", "application/json", "Folder"),
        _op.ResponseSpec("201", "application/json", "Folder"),
    ),
    security=(("oauth2",), ("bearer",), ("apiKey",), ("pxToken",), ("pxTokenHeader",)),
)
MOVE_MESSAGE: _op.Operation[_t.FolderMessage] = _op.operation(
    id="folders.move_message",
    method="PATCH",
    path="/simplified/folders/message",
    bodies=(
        _op.json_body(
            _op.Field("message_id", ("message_id",), "str", required=True),
            _op.Field("workspace_id", ("workspace_id",), "str"),
            _op.Field("folder_id", ("folder_id",), "str"),
            any_of=(("folder_id",), ("workspace_id",)),
        ),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "FolderMessage"),),
    security=(("oauth2",), ("bearer",), ("apiKey",), ("pxToken",), ("pxTokenHeader",)),
)
COUNT_BY_WORKSPACE: _op.Operation[list[_t.WorkspaceFolders]] = _op.operation(
    id="folders.count_by_workspace",
    method="GET",
    path="/simplified/folders/count-by-workspace",
    parameters=(
        _op.Parameter("type", "type", "query", "str", required=True),
        _op.Parameter("workspace_id", "workspace_id", "query", "str"),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "list[WorkspaceFolders]"),),
    security=(("oauth2",), ("bearer",), ("apiKey",), ("pxToken",), ("pxTokenHeader",)),
)
GET_WITH_MESSAGES: _op.Operation[_t.FolderWithMessages] = _op.operation(
    id="folders.get_with_messages",
    method="GET",
    path="/simplified/folders/{id}/messages",
    parameters=(_op.Parameter("id", "id", "path", "str"),),
    responses=(_op.ResponseSpec("200", "application/json", "FolderWithMessages"),),
    security=(("oauth2",), ("bearer",), ("apiKey",), ("pxToken",), ("pxTokenHeader",)),
)
GET: _op.Operation[_t.Folder] = _op.operation(
    id="folders.get",
    method="GET",
    path="/simplified/folders/{id}",
    parameters=(
        _op.Parameter("id", "id", "path", "str"),
        _op.Parameter("include_first_level_tree", "include_first_level_tree", "query", "bool"),
        _op.Parameter("direction", "direction", "query", "str"),
        _op.Parameter("date", "date", "query", "datetime"),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "Folder"),),
    security=(("oauth2",), ("bearer",), ("apiKey",), ("pxToken",), ("pxTokenHeader",)),
)
DELETE: _op.Operation[None] = _op.operation(
    id="folders.delete",
    method="DELETE",
    path="/simplified/folders/{id}",
    parameters=(_op.Parameter("id", "id", "path", "str"),),
    responses=(_op.ResponseSpec("204"),),
    security=(("oauth2",), ("bearer",), ("apiKey",), ("pxToken",), ("pxTokenHeader",)),
)
UPDATE: _op.Operation[_t.Folder] = _op.operation(
    id="folders.update",
    method="PATCH",
    path="/simplified/folders/{id}",
    parameters=(_op.Parameter("id", "id", "path", "str"),),
    bodies=(_op.json_body(_op.Field("name", ("name",), "str", required=True)),),
    responses=(_op.ResponseSpec("200", "application/json", "Folder"),),
    security=(("oauth2",), ("bearer",), ("apiKey",), ("pxToken",), ("pxTokenHeader",)),
)
MOVE: _op.Operation[_t.Folder] = _op.operation(
    id="folders.move",
    method="PATCH",
    path="/simplified/folders/{id}/move",
    parameters=(_op.Parameter("id", "id", "path", "str"),),
    bodies=(
        _op.json_body(
            _op.Field("workspace_id", ("workspace_id",), "str"),
            _op.Field("folder_id", ("folder_id",), "str"),
            any_of=(("folder_id",), ("workspace_id",)),
        ),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "Folder"),),
    security=(("oauth2",), ("bearer",), ("apiKey",), ("pxToken",), ("pxTokenHeader",)),
)
OPERATIONS = (LIST, CREATE, MOVE_MESSAGE, COUNT_BY_WORKSPACE, GET_WITH_MESSAGES, GET, DELETE, UPDATE, MOVE)


class Folders(Resource):
    """Folders of voice memos and of prerecorded messages."""

    def list(
        self,
        *,
        type: _t.FolderTypeLike | str,
        include_all_tree: bool = NOT_GIVEN,
        workspace_id: str = NOT_GIVEN,
        sort_direction: _t.SortDirectionLike | str = NOT_GIVEN,
        sort_by: _t.FolderOrderLike | str = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> builtins.list[_t.Folder]:
        """List root folders.

        Returns the folders that have no parent, all in one response; with `include_all_tree` those below them
        too.

        Args:
            type: What the folders hold. (one of `voicememo`, `prerecorded`)
            include_all_tree: Whether to return the folders below, too. (vendor's default: False)
            workspace_id: Only folders of this workspace.
            sort_direction: Whether the smallest come first (ASC) or last (DESC). (one of `ASC`, `DESC`)
            sort_by: Field to sort by. (one of `created_at`, `last_updated_at`, `name`)

        Returns: the folders.
        Raises: PermissionDeniedError, RateLimitError, StatusError, ServerError.
        Source: GET /simplified/folders, documented.
        """
        return self._call(
            LIST,
            options,
            type=type,
            include_all_tree=include_all_tree,
            workspace_id=workspace_id,
            sort_direction=sort_direction,
            sort_by=sort_by,
        )

    def create(
        self,
        *,
        name: str,
        type: _t.FolderTypeLike | str,
        workspace_id: str,
        parent_folder_id: str = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Folder:
        """Create a folder.

        Makes an empty folder in a workspace, or with `parent_folder_id` in another folder.

        Args:
            name: Name.
            type: What a folder holds. (one of `voicememo`, `prerecorded`)
            workspace_id: Id of the workspace that it is to belong to.
            parent_folder_id: Id of the new parent folder.

        Returns: the folder.
        Raises: BadRequestError, PermissionDeniedError, RateLimitError, StatusError, ServerError.
        Source: POST /simplified/folders, documented.
        """
        return self._call(
            CREATE, options, name=name, type=type, workspace_id=workspace_id, parent_folder_id=parent_folder_id
        )

    def move_message(
        self,
        *,
        message_id: str,
        workspace_id: str = NOT_GIVEN,
        folder_id: str = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.FolderMessage:
        """Move a message into a folder or a workspace.

        Takes the message out of its folder, and puts it into another one or directly into a workspace. Only voice
        memos and prerecorded messages can be moved.

        Args:
            message_id: Id of the message, which is a voice memo or prerecorded.
            workspace_id: Id of the workspace to move it to, outside of any folder.
            folder_id: Id of the new parent folder.

        Returns: the message as it is now.
        Raises: BadRequestError, PermissionDeniedError, NotFoundError, RateLimitError, StatusError, ServerError.
        Source: PATCH /simplified/folders/message, documented.
        """
        return self._call(MOVE_MESSAGE, options, message_id=message_id, workspace_id=workspace_id, folder_id=folder_id)

    def count_by_workspace(
        self, *, type: _t.FolderTypeLike | str, workspace_id: str = NOT_GIVEN, **options: Unpack[CallOptions]
    ) -> builtins.list[_t.WorkspaceFolders]:
        """Count folders and messages by workspace.

        Returns for each workspace how many folders and messages there are, and which messages are in no folder.

        Args:
            type: What the folders hold. (one of `voicememo`, `prerecorded`)
            workspace_id: Only this workspace.

        Returns: the counts, one entry for each workspace.
        Raises: PermissionDeniedError, RateLimitError, StatusError, ServerError.
        Source: GET /simplified/folders/count-by-workspace, documented.
        """
        return self._call(COUNT_BY_WORKSPACE, options, type=type, workspace_id=workspace_id)

    def get_with_messages(self, id: str, **options: Unpack[CallOptions]) -> _t.FolderWithMessages:
        """Get a folder with its messages.

        Returns the folder and all messages in it, in a fuller form than that of the calls for messages.

        Args:
            id: Id of the folder.

        Returns: the folder with its messages.
        Raises: PermissionDeniedError, NotFoundError, RateLimitError, StatusError, ServerError.
        Source: GET /simplified/folders/{id}/messages, documented.
        """
        return self._call(GET_WITH_MESSAGES, options, id=id)

    def get(
        self,
        id: str,
        *,
        include_first_level_tree: bool = NOT_GIVEN,
        direction: _t.DirectionLike | str = NOT_GIVEN,
        date: datetime | str = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Folder:
        """Get a folder.

        Returns one folder, and with `include_first_level_tree` the folders in it. `date` and `direction` then
        select those that were changed after a time, or before.

        Args:
            id: Id of the folder.
            include_first_level_tree: Whether to return the folders in it, too. (vendor's default: False)
            direction: Whether `date` is the earliest time, or the latest. (one of `older`, `newer`)
            date: Time that folders in it were changed after, or before; only with `include_first_level_tree`.

        Returns: the folder.
        Raises: PermissionDeniedError, NotFoundError, RateLimitError, StatusError, ServerError.
        Source: GET /simplified/folders/{id}, documented.
        """
        return self._call(
            GET, options, id=id, include_first_level_tree=include_first_level_tree, direction=direction, date=date
        )

    def delete(self, id: str, **options: Unpack[CallOptions]) -> None:
        """Delete a folder.

        Removes the folder with all folders and messages in it. The response has no body.

        Args:
            id: Id of the folder.

        Returns: None.
        Raises: PermissionDeniedError, NotFoundError, RateLimitError, StatusError, ServerError.
        Source: DELETE /simplified/folders/{id}, documented.
        """
        return self._call(DELETE, options, id=id)

    def update(self, id: str, *, name: str, **options: Unpack[CallOptions]) -> _t.Folder:
        """Rename a folder.

        Gives the folder another name. What is in it stays.

        Args:
            id: Id of the folder.
            name: The name.

        Returns: the folder as it is now.
        Raises: PermissionDeniedError, NotFoundError, ConflictError, RateLimitError, StatusError, ServerError.
        Source: PATCH /simplified/folders/{id}, documented.
        """
        return self._call(UPDATE, options, id=id, name=name)

    def move(
        self, id: str, *, workspace_id: str = NOT_GIVEN, folder_id: str = NOT_GIVEN, **options: Unpack[CallOptions]
    ) -> _t.Folder:
        """Move a folder into another one or a workspace.

        Moves the folder with all that is in it into another folder, or to the root of a workspace.

        Args:
            id: Id of the folder.
            workspace_id: Id of the workspace to move it to, outside of any folder.
            folder_id: Id of the new parent folder.

        Returns: the folder as it is now.
        Raises: PermissionDeniedError, NotFoundError, ConflictError, RateLimitError, StatusError, ServerError.
        Source: PATCH /simplified/folders/{id}/move, documented.
        """
        return self._call(MOVE, options, id=id, workspace_id=workspace_id, folder_id=folder_id)


class AsyncFolders(AsyncResource):
    """Folders of voice memos and of prerecorded messages."""

    async def list(
        self,
        *,
        type: _t.FolderTypeLike | str,
        include_all_tree: bool = NOT_GIVEN,
        workspace_id: str = NOT_GIVEN,
        sort_direction: _t.SortDirectionLike | str = NOT_GIVEN,
        sort_by: _t.FolderOrderLike | str = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> builtins.list[_t.Folder]:
        """List root folders.

        Returns the folders that have no parent, all in one response; with `include_all_tree` those below them
        too.

        Args:
            type: What the folders hold. (one of `voicememo`, `prerecorded`)
            include_all_tree: Whether to return the folders below, too. (vendor's default: False)
            workspace_id: Only folders of this workspace.
            sort_direction: Whether the smallest come first (ASC) or last (DESC). (one of `ASC`, `DESC`)
            sort_by: Field to sort by. (one of `created_at`, `last_updated_at`, `name`)

        Returns: the folders.
        Raises: PermissionDeniedError, RateLimitError, StatusError, ServerError.
        Source: GET /simplified/folders, documented.
        """
        return await self._call(
            LIST,
            options,
            type=type,
            include_all_tree=include_all_tree,
            workspace_id=workspace_id,
            sort_direction=sort_direction,
            sort_by=sort_by,
        )

    async def create(
        self,
        *,
        name: str,
        type: _t.FolderTypeLike | str,
        workspace_id: str,
        parent_folder_id: str = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Folder:
        """Create a folder.

        Makes an empty folder in a workspace, or with `parent_folder_id` in another folder.

        Args:
            name: Name.
            type: What a folder holds. (one of `voicememo`, `prerecorded`)
            workspace_id: Id of the workspace that it is to belong to.
            parent_folder_id: Id of the new parent folder.

        Returns: the folder.
        Raises: BadRequestError, PermissionDeniedError, RateLimitError, StatusError, ServerError.
        Source: POST /simplified/folders, documented.
        """
        return await self._call(
            CREATE, options, name=name, type=type, workspace_id=workspace_id, parent_folder_id=parent_folder_id
        )

    async def move_message(
        self,
        *,
        message_id: str,
        workspace_id: str = NOT_GIVEN,
        folder_id: str = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.FolderMessage:
        """Move a message into a folder or a workspace.

        Takes the message out of its folder, and puts it into another one or directly into a workspace. Only voice
        memos and prerecorded messages can be moved.

        Args:
            message_id: Id of the message, which is a voice memo or prerecorded.
            workspace_id: Id of the workspace to move it to, outside of any folder.
            folder_id: Id of the new parent folder.

        Returns: the message as it is now.
        Raises: BadRequestError, PermissionDeniedError, NotFoundError, RateLimitError, StatusError, ServerError.
        Source: PATCH /simplified/folders/message, documented.
        """
        return await self._call(
            MOVE_MESSAGE, options, message_id=message_id, workspace_id=workspace_id, folder_id=folder_id
        )

    async def count_by_workspace(
        self, *, type: _t.FolderTypeLike | str, workspace_id: str = NOT_GIVEN, **options: Unpack[CallOptions]
    ) -> builtins.list[_t.WorkspaceFolders]:
        """Count folders and messages by workspace.

        Returns for each workspace how many folders and messages there are, and which messages are in no folder.

        Args:
            type: What the folders hold. (one of `voicememo`, `prerecorded`)
            workspace_id: Only this workspace.

        Returns: the counts, one entry for each workspace.
        Raises: PermissionDeniedError, RateLimitError, StatusError, ServerError.
        Source: GET /simplified/folders/count-by-workspace, documented.
        """
        return await self._call(COUNT_BY_WORKSPACE, options, type=type, workspace_id=workspace_id)

    async def get_with_messages(self, id: str, **options: Unpack[CallOptions]) -> _t.FolderWithMessages:
        """Get a folder with its messages.

        Returns the folder and all messages in it, in a fuller form than that of the calls for messages.

        Args:
            id: Id of the folder.

        Returns: the folder with its messages.
        Raises: PermissionDeniedError, NotFoundError, RateLimitError, StatusError, ServerError.
        Source: GET /simplified/folders/{id}/messages, documented.
        """
        return await self._call(GET_WITH_MESSAGES, options, id=id)

    async def get(
        self,
        id: str,
        *,
        include_first_level_tree: bool = NOT_GIVEN,
        direction: _t.DirectionLike | str = NOT_GIVEN,
        date: datetime | str = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Folder:
        """Get a folder.

        Returns one folder, and with `include_first_level_tree` the folders in it. `date` and `direction` then
        select those that were changed after a time, or before.

        Args:
            id: Id of the folder.
            include_first_level_tree: Whether to return the folders in it, too. (vendor's default: False)
            direction: Whether `date` is the earliest time, or the latest. (one of `older`, `newer`)
            date: Time that folders in it were changed after, or before; only with `include_first_level_tree`.

        Returns: the folder.
        Raises: PermissionDeniedError, NotFoundError, RateLimitError, StatusError, ServerError.
        Source: GET /simplified/folders/{id}, documented.
        """
        return await self._call(
            GET, options, id=id, include_first_level_tree=include_first_level_tree, direction=direction, date=date
        )

    async def delete(self, id: str, **options: Unpack[CallOptions]) -> None:
        """Delete a folder.

        Removes the folder with all folders and messages in it. The response has no body.

        Args:
            id: Id of the folder.

        Returns: None.
        Raises: PermissionDeniedError, NotFoundError, RateLimitError, StatusError, ServerError.
        Source: DELETE /simplified/folders/{id}, documented.
        """
        return await self._call(DELETE, options, id=id)

    async def update(self, id: str, *, name: str, **options: Unpack[CallOptions]) -> _t.Folder:
        """Rename a folder.

        Gives the folder another name. What is in it stays.

        Args:
            id: Id of the folder.
            name: The name.

        Returns: the folder as it is now.
        Raises: PermissionDeniedError, NotFoundError, ConflictError, RateLimitError, StatusError, ServerError.
        Source: PATCH /simplified/folders/{id}, documented.
        """
        return await self._call(UPDATE, options, id=id, name=name)

    async def move(
        self, id: str, *, workspace_id: str = NOT_GIVEN, folder_id: str = NOT_GIVEN, **options: Unpack[CallOptions]
    ) -> _t.Folder:
        """Move a folder into another one or a workspace.

        Moves the folder with all that is in it into another folder, or to the root of a workspace.

        Args:
            id: Id of the folder.
            workspace_id: Id of the workspace to move it to, outside of any folder.
            folder_id: Id of the new parent folder.

        Returns: the folder as it is now.
        Raises: PermissionDeniedError, NotFoundError, ConflictError, RateLimitError, StatusError, ServerError.
        Source: PATCH /simplified/folders/{id}/move, documented.
        """
        return await self._call(MOVE, options, id=id, workspace_id=workspace_id, folder_id=folder_id)
