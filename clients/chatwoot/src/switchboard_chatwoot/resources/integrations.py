"""Integrations with other systems."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from ..resources.integrations_apps import AsyncIntegrationsApps, IntegrationsApps
    from ..resources.integrations_hooks import AsyncIntegrationsHooks, IntegrationsHooks


class Integrations(Resource):
    """Integrations with other systems."""

    @property
    def apps(self) -> IntegrationsApps:
        """Integrations that the account can use, with their hooks."""
        found: IntegrationsApps = self._resource("resources.integrations_apps", "IntegrationsApps")
        return found

    @property
    def hooks(self) -> IntegrationsHooks:
        """Integrations at work in the account or in an inbox."""
        found: IntegrationsHooks = self._resource("resources.integrations_hooks", "IntegrationsHooks")
        return found


class AsyncIntegrations(AsyncResource):
    """Integrations with other systems."""

    @property
    def apps(self) -> AsyncIntegrationsApps:
        """Integrations that the account can use, with their hooks."""
        found: AsyncIntegrationsApps = self._resource("resources.integrations_apps", "AsyncIntegrationsApps")
        return found

    @property
    def hooks(self) -> AsyncIntegrationsHooks:
        """Integrations at work in the account or in an inbox."""
        found: AsyncIntegrationsHooks = self._resource("resources.integrations_hooks", "AsyncIntegrationsHooks")
        return found
