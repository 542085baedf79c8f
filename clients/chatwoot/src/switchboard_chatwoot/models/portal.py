"""The model Portal."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import Any

import switchboard_chatwoot as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class Portal(Model):
    """A help center."""

    _required = frozenset(["id"])
    _nullable = frozenset(["color", "custom_domain", "header_text", "homepage_link", "page_title"])

    id: int = NOT_GIVEN
    """Number of the portal."""
    archived: bool | None = NOT_GIVEN
    """Whether the portal is archived."""
    color: str | None = NOT_GIVEN
    """Colour of the portal as a hexadecimal code."""
    config: _t.PortalConfig | None = NOT_GIVEN
    """Languages of a portal."""
    custom_domain: str | None = NOT_GIVEN
    """Domain that the portal is read under."""
    header_text: str | None = NOT_GIVEN
    """Text at the head of the portal."""
    homepage_link: str | None = NOT_GIVEN
    """Address of the homepage."""
    name: str | None = NOT_GIVEN
    """Name of the portal."""
    slug: str | None = NOT_GIVEN
    """Name of the portal in addresses."""
    page_title: str | None = NOT_GIVEN
    """Title of the pages."""
    account_id: int | None = NOT_GIVEN
    """Number of the account."""
    inbox: _t.Inbox | None = NOT_GIVEN
    """A channel through which contacts write."""
    logo: _t.PortalLogo | None = NOT_GIVEN
    """The logo of a portal."""
    meta: _t.PortalMeta | None = NOT_GIVEN
    """What a portal holds."""
    ssl_settings: dict[str, Any] | None = NOT_GIVEN
    """State of the certificate of the domain."""
