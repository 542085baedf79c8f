"""The model Video."""

# Generated from openapi/ccai_apps.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class Video(Model):
    """A shared video."""

    id: int | None = NOT_GIVEN
    """Id of the video."""
    url: str | None = NOT_GIVEN
    """Address of the video."""
