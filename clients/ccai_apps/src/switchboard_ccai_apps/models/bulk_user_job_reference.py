"""The model BulkUserJobReference."""

# Generated from openapi/ccai_apps.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

import switchboard_ccai_apps as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class BulkUserJobReference(Model):
    """Where to follow a job."""

    _required = frozenset(["id", "status", "link"])

    id: int = NOT_GIVEN
    """Id of the job."""
    status: _t.BulkUserJobStatus | str = NOT_GIVEN
    """State of a job."""
    link: str = NOT_GIVEN
    """Address of the job; its path differs among the vendor's pages, so prefer `id`."""
