"""What goes by the fake's clock: rate limits, tokens, jobs, deadlines. No test waits."""

from __future__ import annotations

from typing import Any

import pytest
from switchboard_carbon_voice.testing import FakeCarbonVoice
from switchboard_ccai_apps import FailedRowsError, InvalidSchemeError, RateLimitError
from switchboard_ccai_apps.testing import FakeCcaiApps
from switchboard_chatwoot import ServerError
from switchboard_chatwoot.testing import FakeChatwoot

from tests.support.sync_async import result_of, use

GOOD = {"email": "a@b.example", "first_name": "A", "last_name": "B"}


def client_of(fake: Any, mode: str, **settings: Any) -> Any:
    return fake.client(**settings) if mode == "sync" else fake.async_client(**settings)


def test_the_clients_limiter_keeps_to_the_vendors_limit(mode: str) -> None:
    async def script(ccai: Any) -> None:
        for _ in range(35):
            await result_of(ccai.dnc.check("+17187309219"))

    with FakeCcaiApps() as fake:
        use(client_of(fake, mode), script)
        assert {call.status for call in fake.calls()} == {200}
        assert fake.clock.monotonic() >= 2.9


def test_a_client_without_a_limiter_is_refused_with_429(mode: str) -> None:
    async def script(ccai: Any) -> None:
        for _ in range(10):
            await result_of(ccai.dnc.check("+17187309219"))
        with pytest.raises(RateLimitError):
            await result_of(ccai.dnc.check("+17187309219"))

    with FakeCcaiApps() as fake:
        use(client_of(fake, mode, rate_limit=None, retry=0), script)
        fake.clock.advance(1)
        assert fake.client(rate_limit=None).dnc.check("+17187309219").do_not_call is False


def test_tokens_are_fetched_expire_and_are_renewed(mode: str) -> None:
    async def script(cv: Any) -> None:
        await result_of(cv.playlists.list())
        await result_of(cv.playlists.list())
        fake.clock.advance(hours=2)
        await result_of(cv.playlists.list())

    with FakeCarbonVoice() as fake:
        use(client_of(fake, mode, client_id="app", client_secret="s3cret"), script)
        fake.calls("oauth.token").times(2, grant_type="client_credentials")
        fake.calls("playlists.list").times(3)


def test_a_token_that_is_revoked_is_fetched_anew() -> None:
    with FakeCarbonVoice() as fake:
        cv = fake.client(client_id="app", client_secret="s3cret")
        cv.playlists.list()
        fake.expire_tokens()
        cv.playlists.list()
        assert [call.status for call in fake.calls("playlists.list")] == [200, 401, 200]


def test_a_refresh_token_counts_once() -> None:
    kept: list[Any] = []
    with FakeCarbonVoice(strict=False) as fake:
        cv = fake.client(client_id="app", refresh_token="r1", on_tokens=kept.append)
        cv.playlists.list()
        fake.clock.advance(hours=2)
        cv.playlists.list()
        assert len({tokens.refresh_token for tokens in kept}) == 2
        with pytest.raises(Exception, match="invalid_grant"):
            fake.client(client_id="app", refresh_token="r1", on_tokens=kept.append).playlists.list()


def test_a_bulk_job_moves_on_with_the_clock() -> None:
    with FakeCcaiApps() as fake:
        ccai = fake.client()
        job = ccai.bulk_users.upload(b'[{"email": "a@b.example", "first_name": "A", "last_name": "B"}]')
        assert ccai.bulk_users.get_job(job.id).status == "created"
        fake.clock.advance(2)
        assert ccai.bulk_users.get_job(job.id).status == "valid_scheme"
        ccai.bulk_users.proceed(job.id)
        assert ccai.bulk_users.get_job(job.id).status == "in_progress"
        fake.clock.advance(2)
        done = ccai.bulk_users.get_job(job.id)
        assert (done.status, done.affected_rows, done.total_rows) == ("finished", 1, 1)


def test_faults_of_an_import_are_the_clients_errors(mode: str) -> None:
    async def script(ccai: Any) -> None:
        with pytest.raises(InvalidSchemeError) as invalid:
            await result_of(ccai.bulk_users.import_file(b'[{"email": "a@b.example", "first_name": "A"}]'))
        assert [(error.row, error.message) for error in invalid.value.errors] == [(1, "last_name is missing")]
        job = await result_of(ccai.bulk_users.import_file([GOOD], job_id=invalid.value.job_id))
        assert job.affected_rows == 1
        rows = [GOOD, {**GOOD, "email": "c@d.example", "location": "Unknown place"}]
        with pytest.raises(FailedRowsError) as failed:
            await result_of(ccai.bulk_users.import_file(rows))
        assert [error.row for error in failed.value.errors] == [2]

    with FakeCcaiApps() as fake:
        use(client_of(fake, mode), script)


def test_a_deadline_passes_by_the_fakes_clock() -> None:
    with FakeChatwoot() as fake:
        fake.fail("contacts.list", status=503, retry_after=20, times=None)
        with pytest.raises(ServerError):
            list(fake.client(deadline=30.0, retry=5).contacts.list())
        assert fake.clock.slept == [20.0]
