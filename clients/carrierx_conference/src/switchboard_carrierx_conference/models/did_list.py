"""The model DidList."""

# Generated: see CONTRIBUTING.md for what to edit instead.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, model
from .._runtime.not_given import NOT_GIVEN

if TYPE_CHECKING:
    from ..models.did import Did
    from ..models.page_links import PageLinks


@model
class DidList(Model):
    """One page of DIDs."""

    _required = frozenset(["count", "has_more", "items", "limit", "offset", "pagination", "total"])
    _nullable = frozenset(["total"])

    count: int = NOT_GIVEN
    """How many items this page holds."""
    has_more: bool = NOT_GIVEN
    """Whether more items exist outside of this page."""
    items: list[Did] = NOT_GIVEN
    """The DIDs of this page."""
    limit: int = NOT_GIVEN
    """The limit that was applied."""
    offset: int = NOT_GIVEN
    """The offset that was applied."""
    pagination: PageLinks = NOT_GIVEN
    """Links to the neighbouring pages; empty when there are none."""
    total: int | None = NOT_GIVEN
    """How many items match in all; null where the vendor does not count them."""
