"""Shapes webhooks and callbacks: a record of the runtime for each, and the type of what is sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.python_types import NONE, printed
from generator.runtime.operation import Webhook
from generator.shape.annotations import value_type

if TYPE_CHECKING:
    from generator.parse.facts import Facts
    from generator.python_types import Type


def webhooks_of(facts: Facts) -> list[tuple[Webhook, Type]]:
    """Each request that the vendor's server makes, and the type of its body."""
    types = [value_type(fact.form, facts.book) if fact.form is not None else NONE for fact in facts.webhooks]
    return [
        (Webhook(fact.name, fact.method, None if type_ == NONE else printed(type_), fact.summary), type_)
        for fact, type_ in zip(facts.webhooks, types, strict=True)
    ]
