"""Accounts, users and bots of the whole installation; these operations need `platform_token`."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from .. import resources as _r
from .._runtime.resource import AsyncResource, Resource


class Platform(Resource):
    """Accounts, users and bots of the whole installation; these operations need `platform_token`."""

    @property
    def accounts(self) -> _r.PlatformAccounts:
        """Platform: accounts of the installation"""
        found: _r.PlatformAccounts = self._resource("resources.platform_accounts", "PlatformAccounts")
        return found

    @property
    def account_users(self) -> _r.PlatformAccountUsers:
        """Platform: which users are in which account, and as what"""
        found: _r.PlatformAccountUsers = self._resource("resources.platform_account_users", "PlatformAccountUsers")
        return found

    @property
    def agent_bots(self) -> _r.PlatformAgentBots:
        """Platform: agent bots of the platform app"""
        found: _r.PlatformAgentBots = self._resource("resources.platform_agent_bots", "PlatformAgentBots")
        return found

    @property
    def users(self) -> _r.PlatformUsers:
        """Platform: users of the installation"""
        found: _r.PlatformUsers = self._resource("resources.platform_users", "PlatformUsers")
        return found


class AsyncPlatform(AsyncResource):
    """Accounts, users and bots of the whole installation; these operations need `platform_token`."""

    @property
    def accounts(self) -> _r.AsyncPlatformAccounts:
        """Platform: accounts of the installation"""
        found: _r.AsyncPlatformAccounts = self._resource("resources.platform_accounts", "AsyncPlatformAccounts")
        return found

    @property
    def account_users(self) -> _r.AsyncPlatformAccountUsers:
        """Platform: which users are in which account, and as what"""
        found: _r.AsyncPlatformAccountUsers = self._resource(
            "resources.platform_account_users", "AsyncPlatformAccountUsers"
        )
        return found

    @property
    def agent_bots(self) -> _r.AsyncPlatformAgentBots:
        """Platform: agent bots of the platform app"""
        found: _r.AsyncPlatformAgentBots = self._resource("resources.platform_agent_bots", "AsyncPlatformAgentBots")
        return found

    @property
    def users(self) -> _r.AsyncPlatformUsers:
        """Platform: users of the installation"""
        found: _r.AsyncPlatformUsers = self._resource("resources.platform_users", "AsyncPlatformUsers")
        return found
