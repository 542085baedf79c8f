"""The parameters of an operation: an argument and a record of the runtime for each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.runtime.operation import Parameter
from generator.shape.annotations import argument_type, checked_names, checked_type
from generator.shape.limits import limits_of
from generator.shape.shapes import Argument

if TYPE_CHECKING:
    from generator.parse.facts import ParameterFact
    from generator.shape.arguments import Arguments


def parameters(arguments: Arguments) -> tuple[Parameter, ...]:
    """The records of all parameters, those of the path first and in its order; each becomes an argument."""
    path = arguments.fact.path

    def order(fact: ParameterFact) -> int:
        return path.index("{" + fact.wire + "}") if fact.location == "path" else len(path)

    return tuple(_parameter(fact, arguments) for fact in sorted(arguments.fact.parameters, key=order))


def _parameter(fact: ParameterFact, arguments: Arguments) -> Parameter:
    return Parameter(
        name=arguments.add_parameter(fact.wire, fact.location, _argument(fact, arguments)),
        wire=fact.wire,
        location=fact.location,
        type=checked_type(fact.form, arguments.book),
        required=fact.required and fact.location != "path",  # a path value always is
        style=fact.style,
        explode=None if fact.explode is _default_explode(fact) else fact.explode,
        allow_reserved=fact.allow_reserved,
        json=fact.json,
        limits=limits_of(fact.schema),
        sensitive=fact.sensitive is True or fact.schema.get("x-sensitive") is True,
    )


def _argument(fact: ParameterFact, arguments: Arguments) -> Argument:
    """The argument, but for the name that is free for it."""
    text = fact.description or str(fact.schema.get("description") or "")
    in_path = fact.location == "path"
    from_client = in_path and fact.wire in (arguments.decisions.get("arguments") or {})
    return Argument(
        name=fact.wire,
        type=argument_type(fact.form, arguments.book),
        description=f"Deprecated. {text}" if fact.deprecated else text,
        required=fact.required and not from_client,
        positional=in_path and not from_client,
        from_client=from_client,
        schema=fact.schema,
        checked=checked_names(fact.form, arguments.book),
    )


def _default_explode(fact: ParameterFact) -> bool:
    """What OpenAPI says where `explode` is not given."""
    return fact.style in {"", "form"} and fact.location in {"query", "cookie"}
