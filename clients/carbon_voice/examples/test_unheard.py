"""Tests the OAuth dance and the search with a fake Carbon Voice: `pytest test_unheard.py`."""

import asyncio
from datetime import UTC, datetime

import httpx
import pytest
from switchboard_carbon_voice import CarbonVoice, CarbonVoiceError, OAuthTokens
from switchboard_carbon_voice.testing import FakeCarbonVoice
from unheard import begin, finish, unheard, unheard_async

DAY = datetime(2026, 5, 4, tzinfo=UTC)


def browse(fake: FakeCarbonVoice, url: str) -> str:
    """Where the browser is sent to; the user of a fake consents at once."""
    with httpx.Client(transport=fake.transport) as browser:
        return browser.get(url).headers["location"]


def test_a_user_signs_in_and_stays_signed_in(fake_carbon_voice: FakeCarbonVoice, carbon_voice: CarbonVoice) -> None:
    fake_carbon_voice.add("messages", transcript_txt="Hello", message_ts=DAY.timestamp() + 60)
    url, state = begin(carbon_voice)
    tokens = finish(carbon_voice, browse(fake_carbon_voice, url), state)
    kept: list[OAuthTokens] = []
    user = fake_carbon_voice.client(client_id="app", refresh_token=tokens.refresh_token, on_tokens=kept.append)
    assert unheard(user, DAY) == ["Hello"]
    fake_carbon_voice.clock.advance(hours=2)  # the token expires, and is renewed
    assert unheard(user, DAY) == ["Hello"]
    assert len(kept) == 2


def test_a_redirect_of_another_request_is_refused(
    fake_carbon_voice: FakeCarbonVoice, carbon_voice: CarbonVoice
) -> None:
    url, _ = begin(carbon_voice)
    with pytest.raises(ValueError, match="another request"):
        finish(carbon_voice, browse(fake_carbon_voice, url), "forged")
    fake_carbon_voice.calls("oauth.token").never()


def test_a_code_counts_once(fake_carbon_voice: FakeCarbonVoice, carbon_voice: CarbonVoice) -> None:
    url, state = begin(carbon_voice)
    came = browse(fake_carbon_voice, url)
    finish(carbon_voice, came, state)
    with pytest.raises(CarbonVoiceError, match="used already"):
        finish(carbon_voice, came, state)


def test_a_search_meets_a_server_in_trouble(fake_carbon_voice: FakeCarbonVoice) -> None:
    fake_carbon_voice.fail("messages.search", status=503, times=2)  # a search may be sent again
    assert asyncio.run(unheard_async(fake_carbon_voice.async_client(), DAY)) == []
    fake_carbon_voice.calls("messages.search").times(3)
