"""Saved searches that are played as lists."""

# Generated from openapi/carbon_voice.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

import builtins
from typing import Any, Unpack

import switchboard_carbon_voice as _t

from .._runtime import operation as _op
from .._runtime.resource import AsyncResource, CallOptions, Resource

LIST: _op.Operation[list[_t.Playlist]] = _op.operation(
    id="playlists.list",
    method="GET",
    path="/playlists",
    responses=(_op.ResponseSpec("200", "application/json", "list[Playlist]"),),
    security=(("oauth2",), ("bearer",), ("apiKey",), ("pxToken",), ("pxTokenHeader",)),
    evidence="inferred",
)
CREATE: _op.Operation[_t.Playlist] = _op.operation(
    id="playlists.create",
    method="POST",
    path="/playlists",
    bodies=(
        _op.json_body(
            _op.Field("name", ("name",), "str", required=True),
            _op.Field("search_parameters", ("search_parameters",), "SearchParameters", required=True),
        ),
    ),
    responses=(_op.ResponseSpec("201", "application/json", "Playlist"),),
    security=(("oauth2",), ("bearer",), ("apiKey",), ("pxToken",), ("pxTokenHeader",)),
    evidence="inferred",
)
REPLACE: _op.Operation[Any] = _op.operation(
    id="playlists.replace",
    method="PUT",
    path="/playlists/{playlistguid}",
    parameters=(_op.Parameter("playlistguid", "playlistguid", "path", "str"),),
    bodies=(
        _op.json_body(
            _op.Field("name", ("name",), "str", required=True),
            _op.Field("search_parameters", ("search_parameters",), "SearchParameters", required=True),
        ),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "Any", undocumented=True),),
    security=(("oauth2",), ("bearer",), ("apiKey",), ("pxToken",), ("pxTokenHeader",)),
    evidence="inferred",
)
OPERATIONS = (LIST, CREATE, REPLACE)


class Playlists(Resource):
    """Saved searches that are played as lists."""

    def list(self, **options: Unpack[CallOptions]) -> builtins.list[_t.Playlist]:
        """List the user's playlists.

        Returns all of them at once, without paging.

        Returns: the playlists.
        Raises: RateLimitError, StatusError, ServerError.
        Source: GET /playlists, inferred. If the path is wrong, correct it: `CarbonVoice(paths={"playlists.list":
        "/right/path"})`.
        """
        return self._call(LIST, options)

    def create(
        self,
        *,
        name: str,
        search_parameters: _t.SearchParameters | _t.SearchParametersDict,
        **options: Unpack[CallOptions],
    ) -> _t.Playlist:
        """Create a playlist.

        A playlist keeps a search under a name; the messages are those that the search finds when it is played.

        Args:
            name: Name of the playlist.
            search_parameters: What messages to find.

        Returns: the playlist.
        Raises: RateLimitError, StatusError, ServerError.
        Source: POST /playlists, inferred. If the path is wrong, correct it:
        `CarbonVoice(paths={"playlists.create": "/right/path"})`.
        """
        return self._call(CREATE, options, name=name, search_parameters=search_parameters)

    def replace(
        self,
        playlistguid: str,
        *,
        name: str,
        search_parameters: _t.SearchParameters | _t.SearchParametersDict,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Replace the name and the search of a playlist.

        Replaces both fields, so send the one too that should not change.

        Args:
            playlistguid: Id of the playlist.
            name: Name of the playlist.
            search_parameters: What messages to find.

        Returns: done; the form of the response is not documented. The vendor does not document it: it may be
        empty (None) or have another form.
        Raises: RateLimitError, StatusError, ServerError.
        Source: PUT /playlists/{playlistguid}, inferred. If the path is wrong, correct it:
        `CarbonVoice(paths={"playlists.replace": "/right/path"})`.
        """
        return self._call(REPLACE, options, playlistguid=playlistguid, name=name, search_parameters=search_parameters)


class AsyncPlaylists(AsyncResource):
    """Saved searches that are played as lists."""

    async def list(self, **options: Unpack[CallOptions]) -> builtins.list[_t.Playlist]:
        """List the user's playlists.

        Returns all of them at once, without paging.

        Returns: the playlists.
        Raises: RateLimitError, StatusError, ServerError.
        Source: GET /playlists, inferred. If the path is wrong, correct it: `CarbonVoice(paths={"playlists.list":
        "/right/path"})`.
        """
        return await self._call(LIST, options)

    async def create(
        self,
        *,
        name: str,
        search_parameters: _t.SearchParameters | _t.SearchParametersDict,
        **options: Unpack[CallOptions],
    ) -> _t.Playlist:
        """Create a playlist.

        A playlist keeps a search under a name; the messages are those that the search finds when it is played.

        Args:
            name: Name of the playlist.
            search_parameters: What messages to find.

        Returns: the playlist.
        Raises: RateLimitError, StatusError, ServerError.
        Source: POST /playlists, inferred. If the path is wrong, correct it:
        `CarbonVoice(paths={"playlists.create": "/right/path"})`.
        """
        return await self._call(CREATE, options, name=name, search_parameters=search_parameters)

    async def replace(
        self,
        playlistguid: str,
        *,
        name: str,
        search_parameters: _t.SearchParameters | _t.SearchParametersDict,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Replace the name and the search of a playlist.

        Replaces both fields, so send the one too that should not change.

        Args:
            playlistguid: Id of the playlist.
            name: Name of the playlist.
            search_parameters: What messages to find.

        Returns: done; the form of the response is not documented. The vendor does not document it: it may be
        empty (None) or have another form.
        Raises: RateLimitError, StatusError, ServerError.
        Source: PUT /playlists/{playlistguid}, inferred. If the path is wrong, correct it:
        `CarbonVoice(paths={"playlists.replace": "/right/path"})`.
        """
        return await self._call(
            REPLACE, options, playlistguid=playlistguid, name=name, search_parameters=search_parameters
        )
