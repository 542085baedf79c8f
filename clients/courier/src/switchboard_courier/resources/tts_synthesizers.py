"""Speech from text."""

# Generated: see CONTRIBUTING.md for what to edit instead.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime import operation as _op
from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Unpack

    from .._runtime.settings import CallOptions

CREATE: _op.Operation[bytes] = _op.Operation(
    id="tts_synthesizers.create",
    call="tts_synthesizers.create",
    method="POST",
    path="/v1/tts-synthesizers/",
    bodies=(
        _op.Body(
            "application/json",
            fields=(
                _op.Field("locale", ("data", "attributes", "locale")),
                _op.Field("text", ("data", "attributes", "text")),
                _op.Field("meta", ("meta",)),
            ),
            constants=((("data", "type"), "tts-synthesizers"),),
            required=True,
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

        Synthesises one text in one locale. The document shows no answer at all; audio bytes are likely.

        Args:
            locale: Language and region of the voice, such as `en-US`.
            text: Text to be spoken.
            meta: Facts about the document that are not part of the resource; empty in nearly every sample.

        Returns: an answer of unknown form, as it was sent.
        Raises: StatusError.
        Source: POST /v1/tts-synthesizers/, inferred (document 001, lines 4299-4313): The path is documented; POST
        because there is a body; no answer is shown, so status 200 and the form of a success are unknown. No 4XX is
        shown here; it is taken as common to all.
        """
        return self._call(CREATE, {"locale": locale, "text": text, "meta": meta}, options)


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
        """Turn a text into speech. See `TtsSynthesizers.create`."""
        return await self._call(CREATE, {"locale": locale, "text": text, "meta": meta}, options)
