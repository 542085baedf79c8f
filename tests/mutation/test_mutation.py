"""The tool that tests the tests: which faults it makes, where it makes none, and whether it knows who noticed."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.mutation.judges import JUDGES
from tests.mutation.mutants import Source
from tests.mutation.survivors import LIST, known

ROOT = Path(__file__).parents[2]


def changes(text: str) -> list[str]:
    return [mutant.change for mutant in Source(text, "sample.py").mutants]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a < b", ["a < b → a <= b"]),
        ("a is b", ["a is b → a is not b"]),
        ("a in b", ["a in b → a not in b"]),
        ("a and b", ["a and b → a or b", "a and b → b", "a and b → a"]),
        ("a or b or c", [f"a or b or c → {new}" for new in ("a and b and c", "b or c", "a or c", "a or b")]),
        ("not a", ["not a → a"]),
        ("a + b", ["a + b → a - b"]),
        ("a % b", ["a % b → a * b"]),
        ("1", ["1 → 2"]),
        ("True", ["True → False"]),
        ("'word'", ["'word' → ''"]),
        ("''", ["'' → 'x'"]),
        ("'for people'", []),
        ("None", []),
        ("min(a)", ["min → max"]),
        ("f(a, b, c=d)", ["f(a, b, c=d) → f(a, b)", "f(a, b, c=d) → f(a, c=d)"]),
        ("isinstance(a, b)", []),
        ("a if b else c", ["b → not b"]),
        ("a if b == c else d", ["b == c → b != c"]),
        ("[a for a in b if c]", ["for a in b if c → for a in b"]),
        ("f'{a + b} words'", ["a + b → a - b"]),
    ],
)  # fmt: skip
def test_expressions(text: str, expected: list[str]) -> None:
    assert changes(f"x = {text}") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("f()", ["f() → pass"]),
        ("a.b = c", ["a.b = c → pass"]),
        ("a += b", ["a += b → pass", "a += b → a -= b"]),
        ("raise a", ["raise a → pass"]),
        ("del a", ["del a → pass"]),
        ("for a in b:\n continue", ["continue → break"]),
        ("while a:\n b", ["a → not a", "b → pass"]),
        ("def f():\n return a", ["return a → return None"]),
        ("def f():\n return None", []),
        ("try:\n a = b\nexcept (c, d):\n pass", ["except (c, d): → except (d,):", "except (c, d): → except (c,):"]),
        ("a: int = 1", ["1 → 2"]),
        ("'''Says what it is for.'''", []),
        ("if TYPE_CHECKING:\n import a", []),
        ("def f(a: int | str) -> int | str: ...", []),
        ("@a(1)\nclass A: ...", []),
        ("__slots__ = ('a',)", []),
    ],
)
def test_statements(text: str, expected: list[str]) -> None:
    assert changes(text) == expected


TEXT = "class A:\n    def f(self):\n        a.b = 1\n        a.b = 1\n\ndef g():\n    return 1\n"


def test_a_key_names_one_mutant_wherever_its_line_is() -> None:
    keys = [mutant.key for mutant in Source(TEXT, "sample.py").mutants]
    assert keys == [
        "A.f: a.b = 1 → pass",
        "A.f: 1 → 2",
        "A.f: a.b = 1 → pass [2]",
        "A.f: 1 → 2 [2]",
        "g: return 1 → return None",
        "g: 1 → 2",
    ]
    assert [mutant.key for mutant in Source("\n\n" + TEXT, "sample.py").mutants] == keys


def test_each_mutant_has_one_fault() -> None:
    """Making one leaves the others as they were."""
    source = Source("def f():\n    return 1 + 2\n", "sample.py")
    results = []
    for mutant in source.mutants:
        names: dict[str, object] = {}
        exec(source.compiled(mutant), names)  # noqa: S102 -- our own
        results.append((mutant.change, names["f"]()))  # type: ignore[operator]
    assert results == [
        ("return 1 + 2 → return None", None),
        ("1 + 2 → 1 - 2", -1),
        ("1 → 2", 4),
        ("2 → 3", 4),
    ]


def test_the_modules_and_tests_that_the_table_names_are_there() -> None:
    paths = {*JUDGES, *(test for tests in JUDGES.values() for test in tests)}
    assert [path for path in sorted(paths) if not (ROOT / path).exists()] == []


def test_every_known_survivor_has_a_reason() -> None:
    reasons = known(LIST.read_text(encoding="utf-8"))
    assert reasons.keys() <= JUDGES.keys()
    assert [key for module in reasons.values() for key, reason in module.items() if not reason] == []


def test_a_list_of_survivors_that_cannot_be_read_is_refused() -> None:
    assert known("# note\n\na.py\n    f: 1 → 2\n        It is\n        the same.\n") == {
        "a.py": {"f: 1 → 2": "It is the same."}
    }
    with pytest.raises(ValueError, match=r"survivors\.txt:2"):
        known("a.py\n  f: 1 → 2\n")


SAMPLE = """
def double(number):
    while number < 0:
        number += 1000
    return number * 2
"""
TESTS = """
import sample

def test_double():
    assert sample.double(3) == 6
    assert sample.double(-1500) == 1000
"""
SCRIPT = """
import sys, time
from pathlib import Path
from tests.mutation import runner
runner.SPARE_SECONDS = 2
reasons = {"double: 0 → 1": "listed", "double: gone → gone": "stale"}
sys.exit(runner.Trial(Path(), "sample.py", ["test_sample.py"], reasons, 2, time.monotonic() + 60).run())
"""


def test_what_the_tests_notice_is_told_from_what_they_do_not(tmp_path: Path) -> None:
    """Failures and endless loops are noticed; the rest is printed, unless it is on the list."""
    (tmp_path / "sample.py").write_text(SAMPLE)
    (tmp_path / "test_sample.py").write_text(TESTS)
    environment = os.environ | {"PYTHONPATH": f"{ROOT}{os.pathsep}{tmp_path}", "PYTHONDONTWRITEBYTECODE": "1"}
    run = subprocess.run(
        [sys.executable, "-c", SCRIPT], cwd=tmp_path, env=environment, capture_output=True, text=True, check=True
    )
    assert run.stderr == ""
    assert run.stdout.splitlines() == [
        "sample.py double: gone → gone",
        "    is listed, but there is no such mutant any more",
        "sample.py:3 double: number < 0 → number <= 0",
        "sample.py: 4 killed, 3 killed by time, 1 survived, 1 known to survive, 0 not tried",
    ]
