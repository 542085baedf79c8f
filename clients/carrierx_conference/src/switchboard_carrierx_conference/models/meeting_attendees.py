"""The model MeetingAttendees."""

# Generated from openapi/carrierx_conference.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class MeetingAttendees(Model):
    """How many people of each role are in a meeting."""

    _required = frozenset(["hosts", "listeners", "participants"])

    hosts: int = NOT_GIVEN
    """Number of hosts."""
    listeners: int = NOT_GIVEN
    """Number of listeners."""
    participants: int = NOT_GIVEN
    """Number of participants."""
