"""Secrets that hold other secrets: nothing of the longer one is left when the shorter one is known too."""

from __future__ import annotations

from itertools import permutations

from hypothesis import given
from hypothesis import strategies as st

from generator.runtime.redact import REDACTED, Redactor

short = st.text("abcdefgh", min_size=4, max_size=8)
more = st.text("stuvwxyz", min_size=1, max_size=8)


def test_the_longest_secret_is_redacted_first() -> None:
    for values in permutations(["pass", "password", "password-1"]):
        assert (
            Redactor(values=values).text("is password-1 or password or pass")
            == f"is {REDACTED} or {REDACTED} or {REDACTED}"
        )


@given(short, more, more)
def test_no_rest_of_a_secret_is_left_beside_a_shorter_one(inner: str, before: str, after: str) -> None:
    """Wherever in the longer one the shorter one stands."""
    for outer in (inner + after, before + inner, before + inner + after):
        for values in ([inner, outer], [outer, inner]):
            assert Redactor(values=values).text(f"<{outer}>") == f"<{REDACTED}>"


def test_the_quoted_form_of_a_secret_goes_as_a_whole() -> None:
    """A plain secret that stands in the quoted form of another one does not break it up."""
    assert Redactor(values=["two words", "two%20words and more"]).text("two%20words") == REDACTED
    assert Redactor(values=["two words", "two%"]).text("two%20words") == REDACTED


def test_a_secret_of_one_call_that_holds_one_of_the_client() -> None:
    """The call's own secrets are looked for first."""
    assert Redactor(values=["pass"]).plus(["pass-word"]).text("<pass-word>") == f"<{REDACTED}>"
