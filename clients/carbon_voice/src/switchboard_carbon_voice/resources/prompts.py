"""Texts that ask an AI about messages."""

# Generated from openapi/carbon_voice.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

import builtins
from typing import Unpack

import switchboard_carbon_voice as _t

from .._runtime import operation as _op
from .._runtime.resource import NOT_GIVEN, AsyncResource, CallOptions, Resource

LIST: _op.Operation[list[_t.Prompt]] = _op.operation(
    id="prompts.list",
    method="GET",
    path="/prompts",
    parameters=(
        _op.Parameter("owner_type", "owner_type", "query", "str"),
        _op.Parameter("workspace_id", "workspace_id", "query", "str"),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "list[Prompt]"),),
    security=(("oauth2",), ("bearer",), ("apiKey",), ("pxToken",), ("pxTokenHeader",)),
)
CREATE: _op.Operation[_t.Prompt] = _op.operation(
    id="prompts.create",
    method="POST",
    path="/prompts",
    bodies=(
        _op.json_body(
            _op.Field("workspace_id", ("workspace_id",), "str"),
            _op.Field("prompt", ("prompt",), "str", required=True),
            _op.Field("name", ("name",), "str", required=True),
            _op.Field("description", ("description",), "str"),
            _op.Field("format_instructions", ("format_instructions",), "str"),
            _op.Field("response_format", ("response_format",), "str", required=True),
            _op.Field("owner_type", ("owner_type",), "str", required=True),
        ),
    ),
    responses=(_op.ResponseSpec("201", "application/json", "Prompt"),),
    security=(("oauth2",), ("bearer",), ("apiKey",), ("pxToken",), ("pxTokenHeader",)),
)
DELETE: _op.Operation[None] = _op.operation(
    id="prompts.delete",
    method="DELETE",
    path="/prompts/{id}",
    parameters=(_op.Parameter("id", "id", "path", "str"),),
    responses=(_op.ResponseSpec("204"),),
    security=(("oauth2",), ("bearer",), ("apiKey",), ("pxToken",), ("pxTokenHeader",)),
)
LIST_SYSTEM: _op.Operation[list[_t.PromptSummary]] = _op.operation(
    id="prompts.list_system",
    method="GET",
    path="/simplified/public/system-prompts",
    responses=(_op.ResponseSpec("200", "application/json", "list[PromptSummary]"),),
    security=(("oauth2",), ("bearer",), ("apiKey",), ("pxToken",), ("pxTokenHeader",)),
)
OPERATIONS = (LIST, CREATE, DELETE, LIST_SYSTEM)


class Prompts(Resource):
    """Texts that ask an AI about messages."""

    def list(
        self,
        *,
        owner_type: _t.PromptOwnerLike | str = NOT_GIVEN,
        workspace_id: str = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> builtins.list[_t.Prompt]:
        """List prompts.

        Returns the prompts that the user can run, all in one response. `owner_type` and `workspace_id` select.

        Args:
            owner_type: Whose prompts to return. (one of `user`, `workspace`, `system`)
            workspace_id: Only those of this workspace.

        Returns: the prompts.
        Raises: RateLimitError, StatusError, ServerError.
        Source: GET /prompts, documented.
        """
        return self._call(LIST, options, owner_type=owner_type, workspace_id=workspace_id)

    def create(
        self,
        *,
        prompt: str,
        name: str,
        response_format: _t.PromptFormatLike | str,
        owner_type: _t.PromptOwnerLike | str,
        workspace_id: str = NOT_GIVEN,
        description: str = NOT_GIVEN,
        format_instructions: str = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Prompt:
        """Create a prompt.

        Stores a text under a name, so that it can be run on messages again and again.

        Args:
            prompt: The text.
            name: Name, at most 100 characters.
            response_format: Form that a prompt asks the response to have. (one of `text`, `json`)
            owner_type: Who a prompt belongs to. (one of `user`, `workspace`, `system`)
            workspace_id: Id of the workspace that it is to belong to.
            description: What it is for, at most 500 characters.
            format_instructions: How the response is to be laid out.

        Returns: the prompt.
        Raises: RateLimitError, StatusError, ServerError.
        Source: POST /prompts, documented.
        """
        return self._call(
            CREATE,
            options,
            prompt=prompt,
            name=name,
            response_format=response_format,
            owner_type=owner_type,
            workspace_id=workspace_id,
            description=description,
            format_instructions=format_instructions,
        )

    def delete(self, id: str, **options: Unpack[CallOptions]) -> None:
        """Delete a prompt.

        Removes the prompt for good. The response has no body.

        Args:
            id: Id of the prompt.

        Returns: None.
        Raises: RateLimitError, StatusError, ServerError.
        Source: DELETE /prompts/{id}, documented.
        """
        return self._call(DELETE, options, id=id)

    def list_system(self, **options: Unpack[CallOptions]) -> builtins.list[_t.PromptSummary]:
        """List prompts of the system.

        Returns id and name of the prompts that come with the service.

        Returns: the prompts.
        Raises: RateLimitError, StatusError, ServerError.
        Source: GET /simplified/public/system-prompts, documented.
        """
        return self._call(LIST_SYSTEM, options)


class AsyncPrompts(AsyncResource):
    """Texts that ask an AI about messages."""

    async def list(
        self,
        *,
        owner_type: _t.PromptOwnerLike | str = NOT_GIVEN,
        workspace_id: str = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> builtins.list[_t.Prompt]:
        """List prompts.

        Returns the prompts that the user can run, all in one response. `owner_type` and `workspace_id` select.

        Args:
            owner_type: Whose prompts to return. (one of `user`, `workspace`, `system`)
            workspace_id: Only those of this workspace.

        Returns: the prompts.
        Raises: RateLimitError, StatusError, ServerError.
        Source: GET /prompts, documented.
        """
        return await self._call(LIST, options, owner_type=owner_type, workspace_id=workspace_id)

    async def create(
        self,
        *,
        prompt: str,
        name: str,
        response_format: _t.PromptFormatLike | str,
        owner_type: _t.PromptOwnerLike | str,
        workspace_id: str = NOT_GIVEN,
        description: str = NOT_GIVEN,
        format_instructions: str = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Prompt:
        """Create a prompt.

        Stores a text under a name, so that it can be run on messages again and again.

        Args:
            prompt: The text.
            name: Name, at most 100 characters.
            response_format: Form that a prompt asks the response to have. (one of `text`, `json`)
            owner_type: Who a prompt belongs to. (one of `user`, `workspace`, `system`)
            workspace_id: Id of the workspace that it is to belong to.
            description: What it is for, at most 500 characters.
            format_instructions: How the response is to be laid out.

        Returns: the prompt.
        Raises: RateLimitError, StatusError, ServerError.
        Source: POST /prompts, documented.
        """
        return await self._call(
            CREATE,
            options,
            prompt=prompt,
            name=name,
            response_format=response_format,
            owner_type=owner_type,
            workspace_id=workspace_id,
            description=description,
            format_instructions=format_instructions,
        )

    async def delete(self, id: str, **options: Unpack[CallOptions]) -> None:
        """Delete a prompt.

        Removes the prompt for good. The response has no body.

        Args:
            id: Id of the prompt.

        Returns: None.
        Raises: RateLimitError, StatusError, ServerError.
        Source: DELETE /prompts/{id}, documented.
        """
        return await self._call(DELETE, options, id=id)

    async def list_system(self, **options: Unpack[CallOptions]) -> builtins.list[_t.PromptSummary]:
        """List prompts of the system.

        Returns id and name of the prompts that come with the service.

        Returns: the prompts.
        Raises: RateLimitError, StatusError, ServerError.
        Source: GET /simplified/public/system-prompts, documented.
        """
        return await self._call(LIST_SYSTEM, options)
