"""The models of this client, one module each, imported on first use."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from .._codec import CODEC
from .._runtime.models.model import Model

Model._codec = CODEC
