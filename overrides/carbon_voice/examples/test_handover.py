"""Tests the handover with a fake Carbon Voice: `pytest test_handover.py`."""

from datetime import UTC, datetime, timedelta

from handover import hand_over
from switchboard_carbon_voice import CarbonVoice
from switchboard_carbon_voice.testing import FakeCarbonVoice


def test_the_days_messages_are_summed_up_sent_and_filed(
    fake_carbon_voice: FakeCarbonVoice, carbon_voice: CarbonVoice
) -> None:
    fake_carbon_voice.add("prompts", name="Sum up")
    fake_carbon_voice.add("conversations", id="ward", workspace_id="care")
    carbon_voice.messages.send("ward", transcript="Bed 4 slept well.")
    since = datetime.fromtimestamp(fake_carbon_voice.clock.time(), UTC) - timedelta(days=1)
    for _ in range(2):
        assert "Bed 4 slept well." in hand_over(carbon_voice, "ward", "Sum up", since)
    (folder,) = carbon_voice.folders.list(type="voicememo")
    assert (folder.name, folder.total_nested_messages_count) == ("Handovers", 2)
    fake_carbon_voice.calls("messages.send").times(3, conversation_id="ward")
