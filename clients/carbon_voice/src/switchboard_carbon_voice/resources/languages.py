"""Languages and voices that messages can be turned into."""

# Generated from openapi/carbon_voice.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

import builtins
from typing import Unpack

import switchboard_carbon_voice as _t

from .._runtime import operation as _op
from .._runtime.resource import AsyncResource, CallOptions, Resource

LIST: _op.Operation[list[_t.Language]] = _op.operation(
    id="languages.list",
    method="GET",
    path="/languages/all",
    responses=(_op.ResponseSpec("200", "application/json", "list[Language]"),),
    security=(("oauth2",), ("bearer",), ("apiKey",), ("pxToken",), ("pxTokenHeader",)),
)
OPERATIONS = (LIST,)


class Languages(Resource):
    """Languages and voices that messages can be turned into."""

    def list(self, **options: Unpack[CallOptions]) -> builtins.list[_t.Language]:
        """List languages.

        Returns every language with the voices that can speak it, all in one response.

        Returns: the languages.
        Raises: RateLimitError, StatusError, ServerError.
        Source: GET /languages/all, documented.
        """
        return self._call(LIST, options)


class AsyncLanguages(AsyncResource):
    """Languages and voices that messages can be turned into."""

    async def list(self, **options: Unpack[CallOptions]) -> builtins.list[_t.Language]:
        """List languages.

        Returns every language with the voices that can speak it, all in one response.

        Returns: the languages.
        Raises: RateLimitError, StatusError, ServerError.
        Source: GET /languages/all, documented.
        """
        return await self._call(LIST, options)
