"""The models of this client, one module each, imported on first use."""

# Generated: see CONTRIBUTING.md for what to edit instead.
from __future__ import annotations

from .._codec import CODEC
from .._runtime.models.model import Model

Model._codec = CODEC
