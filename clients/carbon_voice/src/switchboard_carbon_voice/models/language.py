"""The model Language."""

# Generated from openapi/carbon_voice.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

import switchboard_carbon_voice as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class Language(Model):
    """A language and the voices that speak it."""

    _names = {"iso_code6393": "isoCode6393"}
    _plain = frozenset(["code"])

    id: str | None = NOT_GIVEN
    """Id of the language."""
    name: str | None = NOT_GIVEN
    """Name."""
    code: str | None = NOT_GIVEN
    """Code of the language."""
    supported: bool | None = NOT_GIVEN
    """Whether messages can be turned into it."""
    voices: list[_t.Voice] | None = NOT_GIVEN
    """Voices that speak it."""
    iso_code6393: str | None = NOT_GIVEN
    """Code of the language in ISO 639-3, of three letters."""
