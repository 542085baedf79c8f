"""Starts an outbound call, imports users, and blocks a number.

The address and the token come from CCAI_APPS_SUBDOMAIN, CCAI_APPS_DOMAIN and CCAI_APPS_TOKEN; the file of users is the
first argument of the command.
"""

import sys

from switchboard_ccai_apps import CcaiApps


def main() -> None:
    """One tour through the API."""
    with CcaiApps() as ccai:  # waits for its turn: rate limit
        call = ccai.calls.create_outbound(agent_email="a@b.c", end_user_number="+1 859-657-9625")
        print(call.status if call else "the agent has to complete it in the widget")
        job = ccai.bulk_users.import_file(sys.argv[1], on_progress=print)  # upload, wait, proceed, wait; typed errors
        print(job.affected_rows, "rows")
        print(ccai.dnc.add([{"phone_number": "+1-7187309219"}])[0].status)


if __name__ == "__main__":
    main()
