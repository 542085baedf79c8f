"""Whatever is changed in a response, what comes out is a value of the declared type or one of the client's errors.

Mutants of all samples, successes and errors, with sync and async clients, strict and not. They are seeded: the same in
each run. `SWITCHBOARD_MUTANTS=20000 pytest --timeout 0 tests/conformance/test_mutants.py` makes more.
"""

from __future__ import annotations

import os
from dataclasses import replace
from itertools import islice
from random import Random
from typing import TYPE_CHECKING

import pytest

from tests.support.declared import faults
from tests.support.mutants import mutant
from tests.support.sample_calls import calls_of_samples
from tests.support.specs import KEPT
from tests.support.typed_calls import TypedCalls

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.support.caller import Call
    from tests.support.specs import Sample

COUNT = int(os.environ.get("SWITCHBOARD_MUTANTS", "400"))
"""Mutants for each client; each goes through one of its kinds."""
BATCH = 200


def mutants(originals: list[Call], random: Random) -> Iterator[Call]:
    while True:
        call = random.choice(originals)
        first, *rest = call.response.responses
        yield replace(call, response=replace(call.response, responses=(mutant(first, random), *rest)))


def is_json_response(sample: Sample) -> bool:
    return sample.kind in {"response", "object"} and "json" in (sample.media_type or "json")


@pytest.mark.parametrize("api", KEPT)
def test_what_comes_out_is_of_the_declared_type(api: str) -> None:
    found: list[str] = []
    with TypedCalls(api) as calls:
        samples = calls_of_samples(calls.caller)
        originals = [item.call for item in samples if is_json_response(item.sample)]
        for number in range(0, COUNT, BATCH):
            random = Random(f"{api} {number}")  # noqa: S311 -- the same in each run
            mode, strict = random.choice(("sync", "async")), random.random() < 0.3
            for outcome in calls.make(islice(mutants(originals, random), BATCH), mode, strict=strict):
                sent = outcome.call.response.responses[0]
                found += [
                    f"{outcome.call.label}, {sent.status} {sent.headers} {sent.encoded()[:400]!r}: {fault}"
                    for fault in faults(api, outcome.declared, outcome.value)
                ]
    assert not found, f"{len(found)} faults\n" + "\n".join(found[:20])
