"""The model BulkUserJob."""

# Generated from openapi/ccai_apps.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from datetime import datetime

import switchboard_ccai_apps as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class BulkUserJob(Model):
    """A bulk creation and update of users."""

    _required = frozenset(["id", "status"])
    _nullable = frozenset(
        [
            "process_requested_at",
            "uploaded_user_name",
            "proceed_user_name",
            "uploaded_api_user_name",
            "proceed_api_user_name",
        ]
    )

    id: int = NOT_GIVEN
    """Id of the job."""
    created_at: datetime | None = NOT_GIVEN
    """When the file was uploaded."""
    process_requested_at: datetime | None = NOT_GIVEN
    """When it was asked to proceed."""
    filename: str | None = NOT_GIVEN
    """Name of the uploaded file."""
    total_rows: int | None = NOT_GIVEN
    """Rows in the file."""
    affected_rows: int | None = NOT_GIVEN
    """Rows applied so far."""
    failed_rows: int | None = NOT_GIVEN
    """Rows that could not be applied."""
    status: _t.BulkUserJobStatus | str = NOT_GIVEN
    """State of a job."""
    uploaded_user_name: str | None = NOT_GIVEN
    """User who uploaded the file, when it was one."""
    proceed_user_name: str | None = NOT_GIVEN
    """User who asked it to proceed, when it was one."""
    uploaded_api_user_name: str | None = NOT_GIVEN
    """API credential that uploaded the file."""
    proceed_api_user_name: str | None = NOT_GIVEN
    """API credential that asked it to proceed."""
    scheme_errors: list[str] | None = NOT_GIVEN
    """What the check of the file found, as sentences."""
    update_errors: list[str] | None = NOT_GIVEN
    """What went wrong with rows, as sentences."""
