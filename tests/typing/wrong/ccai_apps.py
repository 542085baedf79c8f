"""Wrong uses of the CCAI Apps API: type checkers must refuse every line that is marked, and no other."""

from __future__ import annotations

from switchboard_ccai_apps import AsyncCcaiApps, CcaiApps

ccai = CcaiApps(subdomain="a", domain="b", token="c")
CcaiApps("a", "b", "c")  # wrong
ccai.calls.create_outbound(end_user_number="+1")  # wrong
ccai.calls.create_outbound(agent_email="a@b.c", menu_id=7)  # wrong
ccai.calls.create_scheduled(end_user_number="+1", menu_id=7)  # wrong
print(ccai.calls.create_outbound(agent_email="a@b.c", ticket_id=7).id)  # wrong
ccai.dnc.add([{"phone": "+1"}])  # wrong
ccai.dnc.add("+1")  # wrong
ccai.bulk_users.import_file("users.json", poll="often")  # wrong


async def run_async(client: AsyncCcaiApps) -> None:
    print(client.dnc.check("+1").status)  # wrong
