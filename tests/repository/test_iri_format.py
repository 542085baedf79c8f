"""The test helper that puts the grammars of IRIs off leaves jsonschema's judgement as it is."""

from __future__ import annotations

import subprocess
import sys

import pytest
from jsonschema import FormatChecker

from tests.support.specs import ROOT

PUT_OFF = """
import sys
from tests.support.iri_format import put_off
put_off()
import jsonschema
assert "lark" not in sys.modules
"""


@pytest.mark.parametrize("name", ["iri", "iri-reference"])
def test_iris_are_still_judged(name: str) -> None:
    assert FormatChecker().conforms("http://example.com/é", name)
    assert not FormatChecker().conforms("http://example.com/a b", name)


def test_the_grammars_are_not_loaded_with_jsonschema() -> None:
    subprocess.run([sys.executable, "-c", PUT_OFF], cwd=ROOT, check=True)
