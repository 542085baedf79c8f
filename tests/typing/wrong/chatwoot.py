"""Wrong uses of Chatwoot: type checkers must refuse every line that is marked, and no other."""

from __future__ import annotations

from switchboard_chatwoot import AsyncChatwoot, Chatwoot

cw = Chatwoot(user_token="a", account_id=1)
Chatwoot(user_token="a", account_id="1")  # wrong
Chatwoot(api_access_token="a")  # wrong
cw.messages.create("42", content="Hi")  # wrong
cw.messages.create(42, text="Hi")  # wrong
cw.messages.create(42, content="Hi", attachments=["a.png"])  # wrong
cw.inboxes.set_agent_bot(1)  # wrong
cw.platform.accounts.get()  # wrong
cw.contacts.list(page="2")  # wrong
cw.conversations.toggle_status(1, status=1)  # wrong


async def run_async(client: AsyncChatwoot) -> None:
    print(client.contacts.get(7).name)  # wrong
    for _ in client.contacts.list():  # wrong
        pass
