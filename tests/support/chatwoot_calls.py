"""Chatwoot's operations of 2021 as a user calls them, and what is to be sent for each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable

A = "/api/v1/accounts/7"
P = "/platform/api/v1"


class Row(NamedTuple):
    """One operation: how it is called, and what goes out and comes in."""

    ask: Callable[[Any], Any]
    method: str
    target: str
    sent: Any = None
    """JSON body; None for none."""
    inside: tuple[str, ...] = ()
    """Where the result stands in the answer."""
    token: str = "user"
    """Whose token is sent; empty for none."""


CALLS: dict[str, Row] = {
    "create-an-account": Row(
        lambda cw: cw.platform.accounts.create(name="Books"),
        "POST",
        f"{P}/accounts",
        {"name": "Books"},
        token="platform",
    ),
    "get-details-of-an-account": Row(
        lambda cw: cw.platform.accounts.get(3), "GET", f"{P}/accounts/3", token="platform"
    ),
    "update-an-account": Row(
        lambda cw: cw.platform.accounts.update(3, name="B"), "PATCH", f"{P}/accounts/3", {"name": "B"}, token="platform"
    ),
    "delete-an-account": Row(lambda cw: cw.platform.accounts.delete(3), "DELETE", f"{P}/accounts/3", token="platform"),
    "list-all-account-users": Row(
        lambda cw: cw.platform.account_users.list(3), "GET", f"{P}/accounts/3/account_users", token="platform"
    ),
    "create-an-account-user": Row(
        lambda cw: cw.platform.account_users.create(3, user_id=12, role="agent"),
        "POST",
        f"{P}/accounts/3/account_users",
        {"user_id": 12, "role": "agent"},
        token="platform",
    ),
    "delete-an-account-user": Row(
        lambda cw: cw.platform.account_users.delete(3, user_id=12),
        "DELETE",
        f"{P}/accounts/3/account_users",
        {"user_id": 12},
        token="platform",
    ),
    "list-all-agent-bots": Row(lambda cw: cw.platform.agent_bots.list(), "GET", f"{P}/agent_bots", token="platform"),
    "create-an-agent-bot": Row(
        lambda cw: cw.platform.agent_bots.create(name="Bo"), "POST", f"{P}/agent_bots", {"name": "Bo"}, token="platform"
    ),
    "get-details-of-a-single-agent-bot": Row(
        lambda cw: cw.platform.agent_bots.get(5), "GET", f"{P}/agent_bots/5", token="platform"
    ),
    "update-an-agent-bot": Row(
        lambda cw: cw.platform.agent_bots.update(5, name="B"),
        "PATCH",
        f"{P}/agent_bots/5",
        {"name": "B"},
        token="platform",
    ),
    "delete-an-agent-bot": Row(
        lambda cw: cw.platform.agent_bots.delete(5), "DELETE", f"{P}/agent_bots/5", token="platform"
    ),
    "create-a-user": Row(
        lambda cw: cw.platform.users.create(name="M", email="m@b.example", password="Pass-1!"),
        "POST",
        f"{P}/users",
        {"name": "M", "email": "m@b.example", "password": "Pass-1!"},
        token="platform",
    ),
    "get-details-of-a-user": Row(lambda cw: cw.platform.users.get(12), "GET", f"{P}/users/12", token="platform"),
    "update-a-user": Row(
        lambda cw: cw.platform.users.update(12, name="N"), "PATCH", f"{P}/users/12", {"name": "N"}, token="platform"
    ),
    "delete-a-user": Row(lambda cw: cw.platform.users.delete(12), "DELETE", f"{P}/users/12", token="platform"),
    "get-sso-url-of-a-user": Row(
        lambda cw: cw.platform.users.get_sso_url(12), "GET", f"{P}/users/12/login", token="platform"
    ),
    "list-all-account-agent-bots": Row(lambda cw: cw.agent_bots.list(), "GET", f"{A}/agent_bots"),
    "create-an-account-agent-bot": Row(
        lambda cw: cw.agent_bots.create(name="Bo"), "POST", f"{A}/agent_bots", {"name": "Bo"}
    ),
    "get-details-of-a-single-account-agent-bot": Row(lambda cw: cw.agent_bots.get(5), "GET", f"{A}/agent_bots/5"),
    "update-an-account-agent-bot": Row(
        lambda cw: cw.agent_bots.update(5, description="d"), "PATCH", f"{A}/agent_bots/5", {"description": "d"}
    ),
    "delete-an-account-agent-bot": Row(lambda cw: cw.agent_bots.delete(5), "DELETE", f"{A}/agent_bots/5"),
    "contactList": Row(
        lambda cw: cw.contacts.list(sort="-last_activity_at"),
        "GET",
        f"{A}/contacts?sort=-last_activity_at",
        inside=("payload",),
    ),
    "contactSearch": Row(
        lambda cw: cw.contacts.search(q="kari nor"), "GET", f"{A}/contacts/search?q=kari%20nor", inside=("payload",)
    ),
    "contactCreate": Row(
        lambda cw: cw.contacts.create(name="Ola", inbox_id=4),
        "POST",
        f"{A}/contacts",
        {"name": "Ola", "inbox_id": 4},
        ("payload", "contact"),
    ),
    "contactDetails": Row(lambda cw: cw.contacts.get(21), "GET", f"{A}/contacts/21", inside=("payload",)),
    "contactUpdate": Row(
        lambda cw: cw.contacts.update(21, name="Kari"), "PUT", f"{A}/contacts/21", {"name": "Kari"}, ("payload",)
    ),
    "contactConversations": Row(
        lambda cw: cw.contacts.conversations.list(21), "GET", f"{A}/contacts/21/conversations", inside=("payload",)
    ),
    "contactInboxCreation": Row(
        lambda cw: cw.contacts.contact_inboxes.create(21, inbox_id=4, source_id="s"),
        "POST",
        f"{A}/contacts/21/contact_inboxes",
        {"inbox_id": 4, "source_id": "s"},
    ),
    "contactableInboxesGet": Row(
        lambda cw: cw.contacts.contactable_inboxes.list(21),
        "GET",
        f"{A}/contacts/21/contactable_inboxes",
        inside=("payload",),
    ),
    "conversationSearch": Row(
        lambda cw: cw.conversations.list(status="all", labels=["a b", "c"]),
        "GET",
        f"{A}/conversations?status=all&labels%5B%5D=a%20b&labels%5B%5D=c",
        inside=("data", "payload"),
    ),
    "newConversation": Row(
        lambda cw: cw.conversations.create(source_id="s", inbox_id=6, contact_id=21),
        "POST",
        f"{A}/conversations",
        {"source_id": "s", "inbox_id": 6, "contact_id": 21},
    ),
    "get-details-of-a-conversation": Row(lambda cw: cw.conversations.get(42), "GET", f"{A}/conversations/42"),
    "toggle-status-of-a-conversation": Row(
        lambda cw: cw.conversations.toggle_status(42, status="resolved"),
        "POST",
        f"{A}/conversations/42/toggle_status",
        {"status": "resolved"},
        ("payload",),
    ),
    "assign-a-conversation": Row(
        lambda cw: cw.conversations.assign(42, team_id=8), "POST", f"{A}/conversations/42/assignments", {"team_id": 8}
    ),
    "list-all-labels-of-a-conversation": Row(
        lambda cw: cw.conversations.labels.list(42), "GET", f"{A}/conversations/42/labels", inside=("payload",)
    ),
    "conversation-add-labels": Row(
        lambda cw: cw.conversations.labels.set(42, labels=["a"]),
        "POST",
        f"{A}/conversations/42/labels",
        {"labels": ["a"]},
        ("payload",),
    ),
    "listAllInboxes": Row(lambda cw: cw.inboxes.list(), "GET", f"{A}/inboxes", inside=("payload",)),
    "inboxCreation": Row(
        lambda cw: cw.inboxes.create(name="Shop", channel={"type": "web_widget", "website_url": "https://b.example"}),
        "POST",
        f"{A}/inboxes/",
        {"name": "Shop", "channel": {"type": "web_widget", "website_url": "https://b.example"}},
    ),
    "updateInbox": Row(lambda cw: cw.inboxes.update(4, name="Shop"), "PATCH", f"{A}/inboxes/4", {"name": "Shop"}),
    "getInboxAgentBot": Row(
        lambda cw: cw.inboxes.get_agent_bot(4), "GET", f"{A}/inboxes/4/agent_bot", inside=("agent_bot",)
    ),
    "updateAgentBot": Row(
        lambda cw: cw.inboxes.set_agent_bot(4, agent_bot=None),
        "POST",
        f"{A}/inboxes/4/set_agent_bot",
        {"agent_bot": None},
    ),
    "list-all-messages": Row(
        lambda cw: cw.messages.list(42), "GET", f"{A}/conversations/42/messages", inside=("payload",)
    ),
    "create-a-new-message-in-a-conversation": Row(
        lambda cw: cw.messages.create(42, content="Hi", private=True),
        "POST",
        f"{A}/conversations/42/messages",
        {"content": "Hi", "private": True},
    ),
    "delete-a-message": Row(lambda cw: cw.messages.delete(42, 301), "DELETE", f"{A}/conversations/42/messages/301"),
    "get-details-of-all-integrations": Row(
        lambda cw: cw.integrations.apps.list(), "GET", f"{A}/integrations/apps", inside=("payload",)
    ),
    "create-an-integration-hook": Row(
        lambda cw: cw.integrations.hooks.create(app_id="dialogflow", settings={"key": None}),
        "POST",
        f"{A}/integrations/hooks",
        {"app_id": "dialogflow", "settings": {"key": None}},
    ),
    "update-an-integrations-hook": Row(
        lambda cw: cw.integrations.hooks.update(17, settings={"k": 1}),
        "PATCH",
        f"{A}/integrations/hooks/17",
        {"settings": {"k": 1}},
    ),
    "delete-an-integration-hook": Row(
        lambda cw: cw.integrations.hooks.delete(17), "DELETE", f"{A}/integrations/hooks/17"
    ),
    "list-all-teams": Row(lambda cw: cw.teams.list(), "GET", f"{A}/teams"),
    "create-a-team": Row(
        lambda cw: cw.teams.create(name="returns", allow_auto_assign=False),
        "POST",
        f"{A}/teams",
        {"name": "returns", "allow_auto_assign": False},
    ),
    "get-details-of-a-single-team": Row(lambda cw: cw.teams.get(8), "GET", f"{A}/teams/8"),
    "update-a-team": Row(lambda cw: cw.teams.update(8, name="r"), "PATCH", f"{A}/teams/8", {"name": "r"}),
    "delete-a-team": Row(lambda cw: cw.teams.delete(8), "DELETE", f"{A}/teams/8"),
    "fetchProfile": Row(lambda cw: cw.profile.get(), "GET", "/api/v1/profile"),
}
