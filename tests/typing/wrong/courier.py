"""Wrong uses of courier: type checkers must refuse every line that is marked, and no other."""

from __future__ import annotations

from switchboard_courier import AsyncCourier, Courier

courier = Courier(access_token="a")
Courier(token="a")  # wrong
courier.messaging_messages.list()  # wrong
courier.messaging_messages.list(channel_id="a", page_limit="many")  # wrong
courier.messaging_channels.update("id", patch=[{"op": "replace", "pfad": "/name"}])  # wrong
courier.messaging_channels.update("id", name="Team")  # wrong
courier.messaging_channels.create(individual_ids=[1])  # wrong
courier.messaging_channels.delete("id")  # wrong
print(courier.messaging_channels.get("id").attributes)  # wrong
courier.messaging_attachments.upload("id", 7)  # wrong
courier.messaging_bulk_attachments.upload("id", b"", individual_id="i")  # wrong
Courier(before_attempt=lambda attempt: attempt.nothing)  # wrong


async def run_async(client: AsyncCourier) -> None:
    async for _ in client.messaging_channels.get("id"):  # wrong
        pass
    print(client.messaging_channels.get("id").name)  # wrong
    print(client.messaging_attachments.upload("id", b"").name)  # wrong
    await client.messaging_attachments.upload("id", b"", file_name="a")  # wrong
