"""The operations that Chatwoot's document of 2026 added, as a user calls them, and what is to be sent for each."""

from __future__ import annotations

from tests.support.chatwoot_calls import A, Row

R = "/api/v2/accounts/7"
U = "/public/api/v1/inboxes/in-1"

LATER: dict[str, Row] = {
    "get-details-of-a-inbox": Row(lambda cw: cw.public.inboxes.get("in-1"), "GET", f"{U}", token=""),
    "create-a-contact": Row(
        lambda cw: cw.public.contacts.create("in-1", name="Kari"), "POST", f"{U}/contacts", {"name": "Kari"}, token=""
    ),
    "get-details-of-a-contact": Row(
        lambda cw: cw.public.contacts.get("in-1", "c-1"), "GET", f"{U}/contacts/c-1", token=""
    ),
    "update-a-contact": Row(
        lambda cw: cw.public.contacts.update("in-1", "c-1", name="Kari"),
        "PATCH",
        f"{U}/contacts/c-1",
        {"name": "Kari"},
        token="",
    ),
    "create-a-conversation": Row(
        lambda cw: cw.public.conversations.create("in-1", "c-1", custom_attributes={"a": 1}),
        "POST",
        f"{U}/contacts/c-1/conversations",
        {"custom_attributes": {"a": 1}},
        token="",
    ),
    "list-all-contact-conversations": Row(
        lambda cw: cw.public.conversations.list("in-1", "c-1"), "GET", f"{U}/contacts/c-1/conversations", token=""
    ),
    "get-single-conversation": Row(
        lambda cw: cw.public.conversations.get("in-1", "c-1", 42), "GET", f"{U}/contacts/c-1/conversations/42", token=""
    ),
    "resolve-conversation": Row(
        lambda cw: cw.public.conversations.resolve("in-1", "c-1", 42),
        "POST",
        f"{U}/contacts/c-1/conversations/42/toggle_status",
        token="",
    ),
    "toggle-typing-status": Row(
        lambda cw: cw.public.conversations.toggle_typing("in-1", "c-1", 42, typing_status="on"),
        "POST",
        f"{U}/contacts/c-1/conversations/42/toggle_typing?typing_status=on",
        token="",
    ),
    "update-last-seen": Row(
        lambda cw: cw.public.conversations.update_last_seen("in-1", "c-1", 42),
        "POST",
        f"{U}/contacts/c-1/conversations/42/update_last_seen",
        token="",
    ),
    "create-a-message": Row(
        lambda cw: cw.public.messages.create("in-1", "c-1", 42, content="Hi"),
        "POST",
        f"{U}/contacts/c-1/conversations/42/messages",
        {"content": "Hi"},
        token="",
    ),
    "list-all-conversation-messages": Row(
        lambda cw: cw.public.messages.list("in-1", "c-1", 42),
        "GET",
        f"{U}/contacts/c-1/conversations/42/messages",
        token="",
    ),
    "update-a-message": Row(
        lambda cw: cw.public.messages.update("in-1", "c-1", 42, 9, submitted_values={"value": "b"}),
        "PATCH",
        f"{U}/contacts/c-1/conversations/42/messages/9",
        {"submitted_values": {"value": "b"}},
        token="",
    ),
    "get-csat-survey-page": Row(
        lambda cw: cw.public.csat_surveys.get("5b0c1c7e"), "GET", "/survey/responses/5b0c1c7e", token=""
    ),
    "get-account-details": Row(lambda cw: cw.account.get(), "GET", f"{A}"),
    "update-account": Row(
        lambda cw: cw.account.update(auto_resolve_after=None), "PATCH", f"{A}", {"auto_resolve_after": None}
    ),
    "get-account-audit-logs": Row(lambda cw: cw.audit_logs.list(), "GET", f"{A}/audit_logs", inside=("audit_logs",)),
    "get-account-agents": Row(lambda cw: cw.agents.list(), "GET", f"{A}/agents"),
    "add-new-agent-to-account": Row(
        lambda cw: cw.agents.create(name="T", email="t@b.example", role="agent"),
        "POST",
        f"{A}/agents",
        {"name": "T", "email": "t@b.example", "role": "agent"},
    ),
    "update-agent-in-account": Row(
        lambda cw: cw.agents.update(13, auto_offline=True), "PATCH", f"{A}/agents/13", {"auto_offline": True}
    ),
    "delete-agent-from-account": Row(lambda cw: cw.agents.delete(13), "DELETE", f"{A}/agents/13"),
    "get-account-canned-response": Row(lambda cw: cw.canned_responses.list(), "GET", f"{A}/canned_responses"),
    "add-new-canned-response-to-account": Row(
        lambda cw: cw.canned_responses.create(short_code="hi", content="Hi"),
        "POST",
        f"{A}/canned_responses",
        {"short_code": "hi", "content": "Hi"},
    ),
    "update-canned-response-in-account": Row(
        lambda cw: cw.canned_responses.update(3, content="Ho"), "PATCH", f"{A}/canned_responses/3", {"content": "Ho"}
    ),
    "delete-canned-response-from-account": Row(
        lambda cw: cw.canned_responses.delete(3), "DELETE", f"{A}/canned_responses/3"
    ),
    "get-account-custom-attribute": Row(
        lambda cw: cw.custom_attributes.list(attribute_model="1"),
        "GET",
        f"{A}/custom_attribute_definitions?attribute_model=1",
    ),
    "add-new-custom-attribute-to-account": Row(
        lambda cw: cw.custom_attributes.create(attribute_key="k", attribute_display_type="list"),
        "POST",
        f"{A}/custom_attribute_definitions",
        {"attribute_key": "k", "attribute_display_type": "list"},
    ),
    "get-details-of-a-single-custom-attribute": Row(
        lambda cw: cw.custom_attributes.get(8), "GET", f"{A}/custom_attribute_definitions/8"
    ),
    "update-custom-attribute-in-account": Row(
        lambda cw: cw.custom_attributes.update(8, attribute_values=["a"]),
        "PATCH",
        f"{A}/custom_attribute_definitions/8",
        {"attribute_values": ["a"]},
    ),
    "delete-custom-attribute-from-account": Row(
        lambda cw: cw.custom_attributes.delete(8), "DELETE", f"{A}/custom_attribute_definitions/8"
    ),
    "contactDelete": Row(lambda cw: cw.contacts.delete(21), "DELETE", f"{A}/contacts/21"),
    "contactFilter": Row(
        lambda cw: cw.contacts.filter(
            payload=[{"attribute_key": "name", "filter_operator": "contains", "values": ["K"], "query_operator": None}]
        ),
        "POST",
        f"{A}/contacts/filter",
        {
            "payload": [
                {"attribute_key": "name", "filter_operator": "contains", "values": ["K"], "query_operator": None}
            ]
        },
        ("payload",),
    ),
    "contactMerge": Row(
        lambda cw: cw.contacts.merge(base_contact_id=21, mergee_contact_id=22),
        "POST",
        f"{A}/actions/contact_merge",
        {"base_contact_id": 21, "mergee_contact_id": 22},
    ),
    "list-all-labels-of-a-contact": Row(
        lambda cw: cw.contacts.labels.list(21), "GET", f"{A}/contacts/21/labels", inside=("payload",)
    ),
    "contact-add-labels": Row(
        lambda cw: cw.contacts.labels.set(21, labels=["vip"]),
        "POST",
        f"{A}/contacts/21/labels",
        {"labels": ["vip"]},
        ("payload",),
    ),
    "get-account-automation-rule": Row(
        lambda cw: cw.automation_rules.list(), "GET", f"{A}/automation_rules", inside=("payload",)
    ),
    "add-new-automation-rule-to-account": Row(
        lambda cw: cw.automation_rules.create(name="n", event_name="message_created"),
        "POST",
        f"{A}/automation_rules",
        {"name": "n", "event_name": "message_created"},
    ),
    "get-details-of-a-single-automation-rule": Row(
        lambda cw: cw.automation_rules.get(4), "GET", f"{A}/automation_rules/4", inside=("payload",)
    ),
    "update-automation-rule-in-account": Row(
        lambda cw: cw.automation_rules.update(4, active=False),
        "PATCH",
        f"{A}/automation_rules/4",
        {"active": False},
        ("payload",),
    ),
    "delete-automation-rule-from-account": Row(
        lambda cw: cw.automation_rules.delete(4), "DELETE", f"{A}/automation_rules/4"
    ),
    "add-new-portal-to-account": Row(
        lambda cw: cw.portals.create(name="H", slug="h"), "POST", f"{A}/portals", {"name": "H", "slug": "h"}
    ),
    "get-portal": Row(lambda cw: cw.portals.list(), "GET", f"{A}/portals", inside=("payload",)),
    "update-portal-to-account": Row(
        lambda cw: cw.portals.update("h", archived=True), "PATCH", f"{A}/portals/h", {"archived": True}
    ),
    "add-new-category-to-account": Row(
        lambda cw: cw.portals.categories.create("h", name="R"),
        "POST",
        f"{A}/portals/h/categories",
        {"name": "R"},
        ("payload",),
    ),
    "add-new-article-to-account": Row(
        lambda cw: cw.portals.articles.create("h", title="S"),
        "POST",
        f"{A}/portals/h/articles",
        {"title": "S"},
        ("payload",),
    ),
    "conversationListMeta": Row(
        lambda cw: cw.conversations.get_counts(team_id=2, labels=["a"]),
        "GET",
        f"{A}/conversations/meta?team_id=2&labels%5B%5D=a",
        inside=("meta",),
    ),
    "conversationFilter": Row(
        lambda cw: cw.conversations.filter(
            payload=[{"attribute_key": "name", "filter_operator": "contains", "values": ["K"], "query_operator": None}]
        ),
        "POST",
        f"{A}/conversations/filter",
        {
            "payload": [
                {"attribute_key": "name", "filter_operator": "contains", "values": ["K"], "query_operator": None}
            ]
        },
        ("payload",),
    ),
    "update-conversation": Row(
        lambda cw: cw.conversations.update(42, priority=None), "PATCH", f"{A}/conversations/42", {"priority": None}
    ),
    "toggle-priority-of-a-conversation": Row(
        lambda cw: cw.conversations.toggle_priority(42, priority="high"),
        "POST",
        f"{A}/conversations/42/toggle_priority",
        {"priority": "high"},
    ),
    "toggle-typing-status-of-a-conversation": Row(
        lambda cw: cw.conversations.toggle_typing_status(42, typing_status="off"),
        "POST",
        f"{A}/conversations/42/toggle_typing_status",
        {"typing_status": "off"},
    ),
    "update-custom-attributes-of-a-conversation": Row(
        lambda cw: cw.conversations.set_custom_attributes(42, custom_attributes={"a": 1}),
        "POST",
        f"{A}/conversations/42/custom_attributes",
        {"custom_attributes": {"a": 1}},
        ("custom_attributes",),
    ),
    "get-conversation-reporting-events": Row(
        lambda cw: cw.conversations.reporting_events.list(42), "GET", f"{A}/conversations/42/reporting_events"
    ),
    "GetInbox": Row(lambda cw: cw.inboxes.get(6), "GET", f"{A}/inboxes/6"),
    "get-inbox-members": Row(lambda cw: cw.inboxes.members.list(6), "GET", f"{A}/inbox_members/6", inside=("payload",)),
    "add-new-agent-to-inbox": Row(
        lambda cw: cw.inboxes.members.create(inbox_id=6, user_ids=[12]),
        "POST",
        f"{A}/inbox_members",
        {"inbox_id": 6, "user_ids": [12]},
        ("payload",),
    ),
    "update-agents-in-inbox": Row(
        lambda cw: cw.inboxes.members.update(inbox_id=6, user_ids=[12]),
        "PATCH",
        f"{A}/inbox_members",
        {"inbox_id": 6, "user_ids": [12]},
        ("payload",),
    ),
    "delete-agent-in-inbox": Row(
        lambda cw: cw.inboxes.members.delete(inbox_id=6, user_ids=[12]),
        "DELETE",
        f"{A}/inbox_members",
        {"inbox_id": 6, "user_ids": [12]},
    ),
    "list-all-labels": Row(lambda cw: cw.labels.list(), "GET", f"{A}/labels", inside=("payload",)),
    "create-a-label": Row(lambda cw: cw.labels.create(title="vip"), "POST", f"{A}/labels", {"title": "vip"}),
    "get-details-of-a-single-label": Row(lambda cw: cw.labels.get(15), "GET", f"{A}/labels/15"),
    "update-a-label": Row(lambda cw: cw.labels.update(15, color="#fff"), "PATCH", f"{A}/labels/15", {"color": "#fff"}),
    "delete-a-label": Row(lambda cw: cw.labels.delete(15), "DELETE", f"{A}/labels/15"),
    "updateProfile": Row(
        lambda cw: cw.profile.update(profile={"name": "M"}), "PUT", "/api/v1/profile", {"profile": {"name": "M"}}
    ),
    "get-team-members": Row(lambda cw: cw.teams.members.list(2), "GET", f"{A}/teams/2/team_members"),
    "add-new-agent-to-team": Row(
        lambda cw: cw.teams.members.create(2, user_ids=[13]), "POST", f"{A}/teams/2/team_members", {"user_ids": [13]}
    ),
    "update-agents-in-team": Row(
        lambda cw: cw.teams.members.update(2, user_ids=[13]), "PATCH", f"{A}/teams/2/team_members", {"user_ids": [13]}
    ),
    "delete-agent-in-team": Row(
        lambda cw: cw.teams.members.delete(2, user_ids=[13]), "DELETE", f"{A}/teams/2/team_members", {"user_ids": [13]}
    ),
    "list-all-filters": Row(
        lambda cw: cw.custom_filters.list(filter_type="contact"), "GET", f"{A}/custom_filters?filter_type=contact"
    ),
    "create-a-custom-filter": Row(
        lambda cw: cw.custom_filters.create(name="n", filter_type="contact"),
        "POST",
        f"{A}/custom_filters",
        {"name": "n", "filter_type": "contact"},
    ),
    "get-details-of-a-single-custom-filter": Row(lambda cw: cw.custom_filters.get(2), "GET", f"{A}/custom_filters/2"),
    "update-a-custom-filter": Row(
        lambda cw: cw.custom_filters.update(2, name="m"), "PATCH", f"{A}/custom_filters/2", {"name": "m"}
    ),
    "delete-a-custom-filter": Row(lambda cw: cw.custom_filters.delete(2), "DELETE", f"{A}/custom_filters/2"),
    "list-all-webhooks": Row(lambda cw: cw.webhooks.list(), "GET", f"{A}/webhooks", inside=("payload", "webhooks")),
    "create-a-webhook": Row(
        lambda cw: cw.webhooks.create(url="https://b.example"),
        "POST",
        f"{A}/webhooks",
        {"url": "https://b.example"},
        ("payload", "webhook"),
    ),
    "update-a-webhook": Row(
        lambda cw: cw.webhooks.update(19, subscriptions=["message_created"]),
        "PATCH",
        f"{A}/webhooks/19",
        {"subscriptions": ["message_created"]},
        ("payload", "webhook"),
    ),
    "delete-a-webhook": Row(lambda cw: cw.webhooks.delete(19), "DELETE", f"{A}/webhooks/19"),
    "get-account-reporting-events": Row(
        lambda cw: cw.reporting_events.list(since=5), "GET", f"{A}/reporting_events?since=5", inside=("payload",)
    ),
    "list-all-conversation-statistics": Row(
        lambda cw: cw.reports.list(metric="conversations_count", type="account"),
        "GET",
        f"{R}/reports?metric=conversations_count&type=account",
    ),
    "list-all-conversation-statistics-summary": Row(
        lambda cw: cw.reports.get_summary(type="inbox", id=6), "GET", f"{R}/reports/summary?type=inbox&id=6"
    ),
    "get-account-conversation-metrics": Row(
        lambda cw: cw.reports.get_conversation_metrics(type="account"), "GET", f"{R}/reports/conversations?type=account"
    ),
    "get-agent-conversation-metrics": Row(
        lambda cw: cw.reports.list_agent_conversation_metrics(type="agent"),
        "GET",
        f"{R}/reports/conversations/?type=agent",
    ),
    "get-first-response-time-distribution": Row(
        lambda cw: cw.reports.get_first_response_time_distribution(since=5),
        "GET",
        f"{R}/reports/first_response_time_distribution?since=5",
    ),
    "get-inbox-label-matrix": Row(
        lambda cw: cw.reports.get_inbox_label_matrix(inbox_ids=[4, 6]),
        "GET",
        f"{R}/reports/inbox_label_matrix?inbox_ids%5B%5D=4&inbox_ids%5B%5D=6",
    ),
    "get-outgoing-messages-count": Row(
        lambda cw: cw.reports.get_outgoing_messages_count(group_by="agent"),
        "GET",
        f"{R}/reports/outgoing_messages_count?group_by=agent",
    ),
    "get-channel-summary-report": Row(
        lambda cw: cw.summary_reports.by_channel(since=5, until=9),
        "GET",
        f"{R}/summary_reports/channel?since=5&until=9",
    ),
    "get-inbox-summary-report": Row(
        lambda cw: cw.summary_reports.by_inbox(since=5, until=9), "GET", f"{R}/summary_reports/inbox?since=5&until=9"
    ),
    "get-agent-summary-report": Row(
        lambda cw: cw.summary_reports.by_agent(since=5, until=9), "GET", f"{R}/summary_reports/agent?since=5&until=9"
    ),
    "get-team-summary-report": Row(
        lambda cw: cw.summary_reports.by_team(since=5, until=9), "GET", f"{R}/summary_reports/team?since=5&until=9"
    ),
}
