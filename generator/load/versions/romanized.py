"""Names in other alphabets, in ASCII letters: by what Unicode calls each letter, as far as that says how it sounds."""

from __future__ import annotations

import re
import unicodedata

_LETTER = re.compile(
    r"(\w+) (?:CAPITAL |SMALL )?(?:LETTER|LIGATURE|SYLLABLE) (?:FINAL |SMALL |SHARP )*(.+?)(?: WITH .*)?"
)
_CLUSTER = re.compile(r"[^AEIOUY]+|[AEIOUY]")
_CONSONANTS = re.compile(r"[^AEIOUY ]+")
_OTHERWISE = {
    "LATIN": {"S": "SS"},  # the sharp one, since the plain one is ASCII
    "GREEK": {"ETA": "I"},
    "CYRILLIC": {
        "IE": "E", "IO": "YO", "YERU": "Y", "SHORT I": "I", "SHORT U": "U", "HARD SIGN": "", "SOFT SIGN": "",
        "GHE": "G", "BYELORUSSIAN-UKRAINIAN I": "I", "UKRAINIAN IE": "YE",
    },
}  # fmt: skip
"""Letters that sound otherwise than the rules below have it."""
_PROLONGED = "\N{KATAKANA-HIRAGANA PROLONGED SOUND MARK}"
_WHOLE = frozenset({"LATIN", "HANGUL", "HIRAGANA", "KATAKANA"})
"""Alphabets whose letters are called as they sound."""
_BEGINS = frozenset({"GREEK", "HEBREW", "ARABIC", "ARMENIAN", "GEORGIAN"})
"""Those whose letters sound as their names begin: gamma, shin."""


def romanized(text: str) -> str:
    """A text with each letter of a known alphabet in ASCII; all else stays as it is."""
    return "".join(char if char.isascii() else _romanized(char) for char in _composed(text))


def _composed(text: str) -> str:
    return unicodedata.normalize("NFC", text).replace(_PROLONGED, "")


def _romanized(char: str) -> str:
    plain = unicodedata.normalize("NFKD", char).encode("ascii", "ignore").decode()
    found = _LETTER.fullmatch(unicodedata.name(char, ""))
    if plain or found is None:
        return plain or char
    sound = _sound(found[1], found[2])
    return char if sound is None else sound.capitalize() if char.isupper() else sound.lower()


def _sound(alphabet: str, letter: str) -> str | None:
    """How a letter sounds; None where its name does not say."""
    known = _OTHERWISE.get(alphabet, {}).get(letter)
    if known is not None:
        return known
    if alphabet in _WHOLE:
        return letter.rpartition(" ")[2]
    if alphabet == "CYRILLIC":
        consonants = _CONSONANTS.search(letter)
        return consonants[0] if consonants else letter
    cluster = _CLUSTER.match(letter)
    return cluster[0] if cluster and alphabet in _BEGINS else None
