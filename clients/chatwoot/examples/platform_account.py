"""Sets up an account with its first administrator, and signs that user in by a link.

The token of the platform app comes from CHATWOOT_PLATFORM_TOKEN, the address from CHATWOOT_BASE_URL.
"""

import os

from switchboard_chatwoot import Chatwoot


def main() -> None:
    """An account, a user in it, and a link for the first visit."""
    with Chatwoot() as cw:
        account = cw.platform.accounts.create(name="Bookshop")
        password = os.environ["FIRST_PASSWORD"]
        user = cw.platform.users.create(name="Mira Holm", email="mira@books.example", password=password)
        cw.platform.account_users.create(account.id, user_id=user.id, role="administrator")
        print(cw.platform.users.get_sso_url(user.id).url)


if __name__ == "__main__":
    main()
