"""schemathesis, which knows the effective spec and nothing of us, finds nothing wrong with the fakes."""

from __future__ import annotations

import pytest
from schemathesis.generation import GenerationMode

from tests.support.outside_judge import OutsideJudge
from tests.support.specs import KEPT, spec_of

pytestmark = [pytest.mark.slow, pytest.mark.timeout(1200)]
EXAMPLES = 2
"""Of each operation, one about what is there, and one about anything."""
FILTERED = ("accounts", "calls", "call_flows", "dids", "did_groups", "meetings", "meeting_rooms")
ONE_OF = {"messages.send", "messages.send_direct", "messages.create_voice_memo", "users.find", "end_users.get"}
"""Operations that need one of some optional arguments: a transcript or links; an email, a phone, a name or an id."""
IN_WORDS = {
    *(f"{name}.list" for name in FILTERED), *ONE_OF, "messaging_channels.update", "oauth.authorize", "oauth.token",
    "bulk_users.proceed",
}  # fmt: skip
"""Operations whose arguments must mean something that schemas can't say: a filter, a patch, a URL, a grant, a job that
waits to go on."""


@pytest.mark.parametrize("api", KEPT)
def test_requests_as_documented_get_responses_as_documented(api: str) -> None:
    with OutsideJudge(api) as judge:
        asked = judge.judge(EXAMPLES)
    assert judge.found == [], f"{len(judge.found)} faults\n" + "\n".join(judge.found[:20])
    assert asked.keys() == spec_of(api).operations.keys()
    assert judge.refused.keys() <= IN_WORDS
    assert sum(count for status, count in judge.seen.items() if status < 300) > len(asked) / 2


@pytest.mark.parametrize("api", KEPT)
def test_requests_that_are_not_as_documented_get_responses_as_documented(api: str) -> None:
    with OutsideJudge(api, GenerationMode.NEGATIVE) as judge:
        judge.judge(EXAMPLES)
    assert judge.found == [], f"{len(judge.found)} faults\n" + "\n".join(judge.found[:20])
    assert judge.refused
    assert not [status for status in judge.seen if status >= 500]


def test_the_judge_sees_what_is_wrong() -> None:
    with OutsideJudge("carbon_voice") as judge:
        judge.fake.engine.world.on_shown = lambda _: [[None]]
        judge.judge(EXAMPLES)
    assert any("playlists.list 200: JsonSchemaError" in found for found in judge.found), judge.found
