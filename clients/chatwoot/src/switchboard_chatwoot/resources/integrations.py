"""Integrations with other systems."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from .. import resources as _r
from .._runtime.resource import AsyncResource, Resource


class Integrations(Resource):
    """Integrations with other systems."""

    @property
    def apps(self) -> _r.IntegrationsApps:
        """Integrations that the account can use, with their hooks."""
        found: _r.IntegrationsApps = self._resource("resources.integrations_apps", "IntegrationsApps")
        return found

    @property
    def hooks(self) -> _r.IntegrationsHooks:
        """Integrations at work in the account or in an inbox."""
        found: _r.IntegrationsHooks = self._resource("resources.integrations_hooks", "IntegrationsHooks")
        return found


class AsyncIntegrations(AsyncResource):
    """Integrations with other systems."""

    @property
    def apps(self) -> _r.AsyncIntegrationsApps:
        """Integrations that the account can use, with their hooks."""
        found: _r.AsyncIntegrationsApps = self._resource("resources.integrations_apps", "AsyncIntegrationsApps")
        return found

    @property
    def hooks(self) -> _r.AsyncIntegrationsHooks:
        """Integrations at work in the account or in an inbox."""
        found: _r.AsyncIntegrationsHooks = self._resource("resources.integrations_hooks", "AsyncIntegrationsHooks")
        return found
