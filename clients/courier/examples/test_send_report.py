"""Tests the sending of a report with a fake courier: `pytest test_send_report.py`."""

import asyncio
from pathlib import Path

import pytest
from send_report import readers, send, send_async
from switchboard_courier import AsyncCourier, Courier, CourierError
from switchboard_courier.testing import FakeCourier

READER = "3f2504e0-4f89-41d3-9a0c-0305e82c3301"


@pytest.fixture
def report(tmp_path: Path) -> Path:
    """A file."""
    path = tmp_path / "report.pdf"
    path.write_bytes(b"%PDF-1.7")
    return path


def test_the_file_arrives_and_is_read(fake_courier: FakeCourier, courier: Courier, report: Path) -> None:
    channel = courier.messaging_channels.create(name="Care team")
    message_id = send(courier, channel.id, "Your report", report)
    assert fake_courier.state["messaging_attachments"][0]["attributes"]["content-size"] == 8
    assert readers(courier, message_id) == []
    courier.messaging_messages.ack(message_id, individual_id=READER)
    assert readers(courier, message_id) == [READER]


def test_an_upload_whose_last_step_fails_is_finished(
    fake_courier: FakeCourier, async_courier: AsyncCourier, report: Path
) -> None:
    channel = fake_courier.add("messaging_channels", name="Care team")
    fake_courier.fail("messaging_attachments.process_upload", status=500)
    asyncio.run(send_async(async_courier, channel["id"], "Your report", report))
    fake_courier.calls("messaging_attachments.process_upload").times(2)
    fake_courier.calls("messaging_messages.create").once(message="Your report")


def test_a_message_that_is_refused_uploads_nothing(fake_courier: FakeCourier, courier: Courier, report: Path) -> None:
    fake_courier.fail("messaging_messages.create", status=403)
    with pytest.raises(CourierError):
        send(courier, READER, "Your report", report)
    fake_courier.calls("messaging_attachments.create").never()
