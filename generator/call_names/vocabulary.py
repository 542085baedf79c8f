"""The English that names are judged by: standard methods and their synonyms, plurals, small words."""

from __future__ import annotations

STANDARD = frozenset({"list", "get", "create", "update", "replace", "delete"})
# What vendors call the standard methods.
SYNONYMS = {
    "show": "get", "retrieve": "get", "fetch": "get", "read": "get", "find": "get", "describe": "get", "index": "list",
    "modify": "update", "edit": "update", "patch": "update", "put": "replace", "remove": "delete", "destroy": "delete",
    "post": "create", "add": "create", "new": "create", "insert": "create",
}  # fmt: skip
QUERIES = frozenset({"search", "filter", "query", "count", "lookup", "export", "download", "preview", "validate"})
ARTICLES = frozenset({"a", "an", "the"})
PREPOSITIONS = frozenset({"of", "to", "in", "from", "for", "on", "at", "with", "by", "into", "and"})
PHRASAL = frozenset({"log", "sign", "opt", "check", "clock", "turn", "add", "switch"})
"""Verbs that a preposition behind them belongs to: `sign_in`."""
_IRREGULAR = {"person": "people", "child": "children", "index": "indices", "medium": "media", "datum": "data"}
_ALWAYS_ONE = ("ss", "us", "is", "ics")


def is_verb(word: str) -> bool:
    """Whether it is a standard method, or a synonym of one."""
    return word in STANDARD or word in SYNONYMS


def standard(word: str) -> str:
    """The standard method that a word stands for; the word itself where it is none."""
    return SYNONYMS.get(word, word)


def same(first: str, second: str) -> bool:
    """Whether two words are one, in singular or plural."""
    return bool(_forms(first) & _forms(second))


def is_plural(word: str) -> bool:
    """Whether a word looks like the plural of a noun."""
    return word in _IRREGULAR.values() or (len(word) > 3 and word.endswith("s") and not word.endswith(_ALWAYS_ONE))


def _forms(word: str) -> set[str]:
    """The word, and the singulars that it may be the plural of."""
    forms = {word, _IRREGULAR.get(word, word)}
    if word.endswith("s") and not word.endswith("ss"):
        forms.add(word[:-1])
    if word.endswith("es"):
        forms.add(word[:-2])
    if word.endswith("ies"):
        forms.add(f"{word[:-3]}y")
    return forms
