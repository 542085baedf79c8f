"""Speech from text."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Unpack

from .._runtime import operation as _op
from .._runtime.resource import NOT_GIVEN, AsyncResource, CallOptions, Resource

CREATE: _op.Operation[bytes] = _op.operation(
    id="tts_synthesizers.create",
    method="POST",
    path="/v1/tts-synthesizers/",
    bodies=(
        _op.json_body(
            _op.Field("locale", ("data", "attributes", "locale"), "str"),
            _op.Field("text", ("data", "attributes", "text"), "str"),
            _op.Field("meta", ("meta",), "dict[str, Any]"),
            constants=((("data", "type"), "tts-synthesizers"),),
        ),
    ),
    responses=(_op.ResponseSpec("200", "*/*", "bytes"),),
    security=(("bearerAuth",),),
    evidence="inferred",
)
OPERATIONS = (CREATE,)


class TtsSynthesizers(Resource):
    """Speech from text."""

    def create(
        self,
        *,
        locale: str = NOT_GIVEN,
        text: str = NOT_GIVEN,
        meta: Mapping[str, Any] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> bytes:
        """Turn a text into speech.

        Synthesises one text in one locale. The response is not documented; audio bytes are likely.

        Args:
            locale: Language and region of the voice, such as `en-US`.
            text: Text to be spoken.
            meta: Facts beside the resource (`meta` of JSON:API); nearly always empty.

        Returns: a response of unknown form, as it was sent.
        Raises: StatusError.
        Source: POST /v1/tts-synthesizers/, inferred. If the path is wrong, correct it:
        `Courier(paths={"tts_synthesizers.create": "/right/path"})`.
        """
        return self._call(CREATE, options, locale=locale, text=text, meta=meta)


class AsyncTtsSynthesizers(AsyncResource):
    """Speech from text."""

    async def create(
        self,
        *,
        locale: str = NOT_GIVEN,
        text: str = NOT_GIVEN,
        meta: Mapping[str, Any] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> bytes:
        """Turn a text into speech.

        Synthesises one text in one locale. The response is not documented; audio bytes are likely.

        Args:
            locale: Language and region of the voice, such as `en-US`.
            text: Text to be spoken.
            meta: Facts beside the resource (`meta` of JSON:API); nearly always empty.

        Returns: a response of unknown form, as it was sent.
        Raises: StatusError.
        Source: POST /v1/tts-synthesizers/, inferred. If the path is wrong, correct it:
        `Courier(paths={"tts_synthesizers.create": "/right/path"})`.
        """
        return await self._call(CREATE, options, locale=locale, text=text, meta=meta)
