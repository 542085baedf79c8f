"""Each request that a vendor's document prints is accepted by the fake, unless the vendor calls it wrong itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.support.caller import Caller
from tests.support.clients import ACCOUNT, package_of
from tests.support.fakes import fake_class, fill, make_call
from tests.support.loopback import Loopback
from tests.support.sample_calls import calls_of_samples
from tests.support.specs import KEPT, spec_of

if TYPE_CHECKING:
    from tests.support.sample_calls import SampleCall

SENT = {"request", "query"}
IN_WORDS = {"oauth.token"}
"""Calls whose samples name what nobody has: a code, a refresh token."""


def sent_samples(api: str) -> list[SampleCall]:
    with Loopback() as server:
        found = calls_of_samples(Caller(api, server))
    return [item for item in found if item.sample.kind in SENT and not item.sample.wrong]


@pytest.mark.parametrize("api", KEPT)
def test_requests_of_the_document_are_accepted(api: str) -> None:
    items, wrong = sent_samples(api), []
    with fake_class(api)(seed=2, strict=False) as fake:
        held = dict.fromkeys(fake.table.api.arguments.values(), ACCOUNT)
        client: Any = fake.client(retry=0, rate_limit=None, **held)
        fake.limit(None)
        for item in items:
            fake.reset()
            case = item.call.case
            fill(fake, item.call.operation, case.path, case.body, case.query)
            record = package_of(api).OPERATIONS[item.call.operation]
            seen = make_call(fake, client, record, case)
            if fake.undocumented or not fake.calls():
                wrong.append(f"{item.sample.file}: {seen.error or fake.undocumented[0].problems}")
            elif seen.error is not None and record.call not in IN_WORDS:
                wrong.append(f"{item.sample.file}: {seen.error}")
    assert not wrong, "\n".join(wrong)
    assert items or not any(one.kind in SENT for one in spec_of(api).samples)
