"""Accounts, users and bots of the whole installation; these operations need `platform_token`."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from ..resources.platform_account_users import AsyncPlatformAccountUsers, PlatformAccountUsers
    from ..resources.platform_accounts import AsyncPlatformAccounts, PlatformAccounts
    from ..resources.platform_agent_bots import AsyncPlatformAgentBots, PlatformAgentBots
    from ..resources.platform_users import AsyncPlatformUsers, PlatformUsers


class Platform(Resource):
    """Accounts, users and bots of the whole installation; these operations need `platform_token`."""

    @property
    def accounts(self) -> PlatformAccounts:
        """Platform: accounts of the installation"""
        found: PlatformAccounts = self._resource("resources.platform_accounts", "PlatformAccounts")
        return found

    @property
    def account_users(self) -> PlatformAccountUsers:
        """Platform: which users are in which account, and as what"""
        found: PlatformAccountUsers = self._resource("resources.platform_account_users", "PlatformAccountUsers")
        return found

    @property
    def agent_bots(self) -> PlatformAgentBots:
        """Platform: agent bots of the platform app"""
        found: PlatformAgentBots = self._resource("resources.platform_agent_bots", "PlatformAgentBots")
        return found

    @property
    def users(self) -> PlatformUsers:
        """Platform: users of the installation"""
        found: PlatformUsers = self._resource("resources.platform_users", "PlatformUsers")
        return found


class AsyncPlatform(AsyncResource):
    """Accounts, users and bots of the whole installation; these operations need `platform_token`."""

    @property
    def accounts(self) -> AsyncPlatformAccounts:
        """Platform: accounts of the installation"""
        found: AsyncPlatformAccounts = self._resource("resources.platform_accounts", "AsyncPlatformAccounts")
        return found

    @property
    def account_users(self) -> AsyncPlatformAccountUsers:
        """Platform: which users are in which account, and as what"""
        found: AsyncPlatformAccountUsers = self._resource(
            "resources.platform_account_users", "AsyncPlatformAccountUsers"
        )
        return found

    @property
    def agent_bots(self) -> AsyncPlatformAgentBots:
        """Platform: agent bots of the platform app"""
        found: AsyncPlatformAgentBots = self._resource("resources.platform_agent_bots", "AsyncPlatformAgentBots")
        return found

    @property
    def users(self) -> AsyncPlatformUsers:
        """Platform: users of the installation"""
        found: AsyncPlatformUsers = self._resource("resources.platform_users", "AsyncPlatformUsers")
        return found
