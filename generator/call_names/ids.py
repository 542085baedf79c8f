"""What an operationId says: its own words, without what frameworks write around them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.call_names.routes import VERSION
from generator.call_names.vocabulary import ARTICLES, PHRASAL, PREPOSITIONS, is_verb, same
from generator.naming import snake, words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from generator.parse.facts import OperationFact

_OF_CODE = r"[A-Za-z0-9]*[Cc]ontroller|[A-Z][A-Za-z0-9]*(?:Operations|Service)"
"""Names of code that frameworks write before that of a function: of NestJS and Spring, TypeSpec, gRPC."""
_BEFORE = re.compile(rf"^(?:{_OF_CODE})[_.:#-]+(?=.)|^[A-Za-z0-9]*[Cc]ontroller(?=[A-Z])")
_VERSIONS = re.compile(
    r"(?<![A-Za-z0-9])(?:api[-_./]?)?v\d+(?:[._]\d+)*(?![A-Za-z0-9])|(?<=[a-z])V\d+(?:[._]\d+)*(?![A-Za-z0-9])"
)


def is_made_up(operation_id: str) -> bool:
    """Whether the document has no operationId, so that it was made of method and path."""
    return " " in operation_id


def dotted(operation_id: str) -> tuple[str, ...]:
    """The parts of an id that is `resource.method` (or with slashes) already; empty for any other."""
    for sign in "./":
        parts = [part for part in operation_id.split(sign) if not VERSION.fullmatch(part) and part != "api"]
        if len(parts) > 1 and not is_made_up(operation_id) and all(_is_name(part) for part in parts):
            return () if _is_no_resource(parts[0]) else tuple(snake(part) for part in parts)
    return ()


def _is_name(part: str) -> bool:
    return bool(snake(part)) and not part[:1].isdigit() and not _VERSIONS.search(part)


def _is_no_resource(part: str) -> bool:
    """Whether a name is that of code (`CatsController`), or begins with what is done: `post-chat`, `get`."""
    return bool(re.fullmatch(_OF_CODE, part)) or is_verb(words(part)[0].lower())


def own_words(fact: OperationFact) -> list[str]:
    """The words of an id in lower case; none where the document has no id."""
    if is_made_up(fact.id):
        return []
    text = _BEFORE.sub("", _without_path(fact))
    found = [word.lower() for word in words(_VERSIONS.sub(" ", text) if _VERSIONS.sub("", text).strip() else text)]
    return [word for word in found if word not in ARTICLES] or found


def _without_path(fact: OperationFact) -> str:
    """The id without FastAPI's suffix of path and method: `read_item_items__item_id__get` is `read_item`."""
    parts = fact.path.split("/")
    for start in range(1, len(parts)):
        path = re.sub(r"\W", "_", "/" + "/".join(parts[start:]))
        suffix = f"{path}_{fact.method.lower()}"
        if fact.id.endswith(suffix) and len(fact.id) > len(suffix):
            return fact.id.removesuffix(suffix).rstrip("_") or fact.id
    return fact.id


def without(found: list[str], own: Iterable[str]) -> list[str]:
    """The words without those of the resource, and without a preposition that led to one of these."""
    taken = list(own)
    rest = [word for word in _compounds(found, taken) if not _is_among(word, taken)]
    if rest[-2:] == ["by", "id"]:
        rest = rest[:-2]
    if len(rest) > 1 and rest[-1] == "by" and found[-1] != "by":  # a key among `api_keys` is found by a key
        return [*rest, found[-1]]
    while rest and rest != found and rest[-1] in PREPOSITIONS and not (len(rest) > 1 and rest[-2] in PHRASAL):
        rest = rest[:-1]
    return rest


def _compounds(found: list[str], own: list[str]) -> Iterator[str]:
    """The words, where two of them are one word of the resource (`user group` of `usergroups`) as that."""
    words_left = iter(range(len(found)))
    for index in words_left:
        pair = "".join(found[index : index + 2])
        if index + 1 < len(found) and _is_among(pair, own):
            next(words_left)
            yield pair
        else:
            yield found[index]


def _is_among(word: str, others: Iterable[str]) -> bool:
    return any(same(word, other) for other in others)
