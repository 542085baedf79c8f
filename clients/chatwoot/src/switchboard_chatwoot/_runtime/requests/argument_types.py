# Copied from generator/runtime/requests/argument_types.py of Switchboard.
"""Whether plain data is of the type that the spec gives an argument, at every depth.

Unknown keys and unknown members of enums fit: the vendor may know more than its document.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from ..data.guards import is_array, is_object
from ..data.values import number_text
from ..models.containers import ListOf, MapOf, ModelRef
from ..models.drift import parts_of
from ..models.kinds import Enumerated, Kind, Moment, Scalar
from ..models.unions import OneOf
from .misfits import Misfit, moment_cure, seen, seen_moment, shown, wanted

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..models.drift import Part

_SPELLED: dict[type[Any], re.Pattern[str]] = {
    int: re.compile(r"-?(0|[1-9][0-9]{0,4000})"),
    float: re.compile(r"-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?"),
    bool: re.compile("true|false"),
}
"""Texts that are written as the numbers and booleans that they spell."""


def misfit(kind: Kind, data: Any, at: str, *, text: bool = False) -> Misfit | None:
    """The first place where plain data is not of a kind; None when it fits.

    `text`: it travels as text (in a URL, a header, a form), where 5 and "5" are the same.
    """
    if data is None and kind.nullable:
        return None
    test: Callable[..., Misfit | None] = _TESTS.get(kind.__class__) or _of_other
    return test(kind, data, at, text=text)


def _of_other(kind: Any, data: Any, at: str, *, text: bool) -> Misfit | None:  # noqa: ARG001 -- as the others
    return None if kind.accepts(data) else Misfit(at, wanted(kind), seen(data))


def _of_scalar(kind: Scalar | Enumerated, data: Any, at: str, *, text: bool) -> Misfit | None:
    if data.__class__ in kind.types:
        return None
    other = typed(kind, data)
    if text and other.__class__ in kind.types:
        return None
    return Misfit(at, wanted(kind), seen(data), "" if other is data else f"give {shown(other)}")


def _of_moment(kind: Moment, data: Any, at: str, *, text: bool) -> Misfit | None:  # noqa: ARG001 -- as the others
    if data.__class__ is not str:
        return Misfit(at, wanted(kind), seen(data))
    if kind.parse(data).__class__ is not str:
        return None
    return Misfit(at, wanted(kind), seen_moment(data) or "another text", moment_cure(kind, data))


def _of_list(kind: ListOf, data: Any, at: str, *, text: bool) -> Misfit | None:
    if is_array(data):
        found = (misfit(kind.item, item, f"{at}[{index}]", text=text) for index, item in enumerate(data))
        return next(filter(None, found), None)
    meant = data is not None and misfit(kind.item, data, at, text=text) is None
    return Misfit(at, wanted(kind), f"{seen(data)} alone" if meant else seen(data), f"give [{shown(data)}]" * meant)


def _of_map(kind: MapOf, data: Any, at: str, *, text: bool) -> Misfit | None:  # noqa: ARG001 -- as the others
    if not is_object(data):
        return Misfit(at, wanted(kind), seen(data))
    return next(filter(None, (misfit(kind.value, item, f"{at}.{key}") for key, item in data.items())), None)


def _of_model(kind: ModelRef, data: Any, at: str, *, text: bool) -> Misfit | None:  # noqa: ARG001 -- as the others
    if not is_object(data):
        return Misfit(at, wanted(kind), seen(data))
    top, attributes = parts_of(kind.codec, kind.name)
    found = _of_part(top, data, at)
    key = top.ignored
    if found is not None or not key or key not in data:
        return found
    inner, within = data[key], f"{at}.{key}"
    return _of_part(attributes, inner, within) if is_object(inner) else Misfit(within, "a dict", seen(inner))


def _of_part(part: Part, data: dict[str, Any], at: str) -> Misfit | None:
    for key, item in data.items():
        expected = part.keys.get(key)
        if expected is None or item.__class__ in expected.types:
            continue
        within = f"{at}.{key}"
        if item is None:  # readers may see None for a key that is missing, which says nothing of null
            return Misfit(within, wanted(expected.kind), "None")
        found = misfit(expected.kind, item, within)
        if found is not None:
            return found._replace(cure="") if expected.sensitive else found
    return None


def _of_union(kind: OneOf, data: Any, at: str, *, text: bool) -> Misfit | None:
    tagged = kind.tagged(data) if is_object(data) else None
    if tagged is not None:
        return misfit(tagged, data, at)
    found = [misfit(option, data, at, text=text) for option in kind.options]
    if None in found:
        return None
    meant = kind.choose(data)
    if meant is not None:  # its outer form fits: what is wrong is within
        return found[kind.options.index(meant)]
    cure = next((each.cure for each in found if each is not None and each.cure), "")
    return Misfit(at, wanted(kind), seen(data), cure)


_TESTS: dict[type[Kind], Callable[..., Misfit | None]] = {
    Scalar: _of_scalar,
    Enumerated: _of_scalar,
    Moment: _of_moment,
    ListOf: _of_list,
    MapOf: _of_map,
    ModelRef: _of_model,
    OneOf: _of_union,
}


def typed(kind: Kind, data: Any) -> Any:
    """The value that a text spells, or the text of an integer, where the kind is of that type; else the data itself."""
    if isinstance(kind, ListOf) and is_array(data):
        return [typed(kind.item, item) for item in data]
    types = kind.types if isinstance(kind, (Scalar, Enumerated)) else ()
    if data.__class__ is int and str in types:
        return number_text(data)
    if data.__class__ is str and str not in types:
        found = (type_ for type_ in types if type_ in _SPELLED and _SPELLED[type_].fullmatch(data))
        return next((data == "true" if type_ is bool else type_(data) for type_ in found), data)
    return data
