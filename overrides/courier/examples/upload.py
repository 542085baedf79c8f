"""Attaches a large file to a message and shows how far it is; finishes an upload whose last step failed.

python upload.py <message> film.mp4
"""

import sys

from switchboard_courier import CallError, Courier


def main(message_id: str, file: str) -> None:
    """Upload one file."""
    with Courier() as courier:
        try:
            attachment = courier.messaging_attachments.upload(message_id, file, on_progress=show)
        except CallError as error:
            if error.resume is None:
                raise
            attachment = courier.messaging_attachments.process_upload(error.resume)  # the file itself is there
        print(attachment.id, attachment.content_type)


def show(sent: int, total: int | None) -> None:
    """One line that counts up."""
    print(f"\r{sent / total:4.0%}" if total else f"\r{sent} bytes", end="", flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
