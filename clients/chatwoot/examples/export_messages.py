"""Prints a whole conversation, the newest message first, and then what came in since.

The token comes from CHATWOOT_USER_TOKEN, the account from CHATWOOT_ACCOUNT_ID, the address from CHATWOOT_BASE_URL.
"""

from switchboard_chatwoot import Chatwoot, Message, MessageType


def show(message: Message) -> None:
    """One line for one message."""
    arrow = "<-" if message.message_type == MessageType.INCOMING else "->"
    print(message.id, arrow, message.content)


def main() -> None:
    """Back to the first message, then forward from the newest."""
    with Chatwoot() as cw:
        history = list(cw.messages.list(42))  # page by page, back in time
        for message in history:
            show(message)
        for message in cw.messages.list(42, after=history[0].id) if history else ():
            show(message)


if __name__ == "__main__":
    main()
