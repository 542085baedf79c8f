"""The rules of change as a table: what each kind of change is called, which version it asks for, and who breaks.

For a type that changed, who breaks is found out by `fits`; the table holds the most that it can be.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Bump = Literal["major", "minor", "patch"]
Breaks = Literal["type checkers", "calls at run time", "only the wire"]
TYPES: Breaks = "type checkers"
RUN_TIME: Breaks = "calls at run time"
WIRE: Breaks = "only the wire"
BOTH: tuple[Breaks, ...] = (TYPES, RUN_TIME)


@dataclass(frozen=True)
class Rule:
    """One kind of change."""

    id: str
    bump: Bump
    breaks: tuple[Breaks, ...]
    why: str
    """What users meet who don't change their code."""


@dataclass(frozen=True)
class Change:
    """One difference between two interfaces."""

    rule: Rule
    subject: str
    """What it is about, in users' words: `contacts.create()`, `Contact.name`, `Role.AGENT`."""
    text: str
    """What happened to it: `argument inbox_id became required`."""
    old: str = ""
    new: str = ""
    breaks: tuple[Breaks, ...] = ()
    part: str = ""
    """The argument, where it is about one."""

    @property
    def bump(self) -> Bump:
        """The version that it asks for, from 1.0 on."""
        return "major" if self.breaks else "patch" if self.rule.bump == "patch" else "minor"

    @property
    def breaking(self) -> bool:
        """Whether somebody's code breaks."""
        return bool(self.breaks)


def _rules(*rules: tuple[str, Bump, tuple[Breaks, ...], str]) -> dict[str, Rule]:
    return {rule[0]: Rule(*rule) for rule in rules}


RULES = _rules(
    # Calls
    ("call-removed", "major", BOTH, "The call is an AttributeError."),
    ("call-renamed", "major", BOTH, "The call goes by another name."),
    ("call-added", "minor", (), "A new call."),
    ("call-deprecated", "minor", (), "The call works; the vendor gives it up."),
    ("call-undeprecated", "patch", (), "The vendor keeps the call after all."),
    ("operation-id-changed", "major", (RUN_TIME,), "`OPERATIONS` has the call by another id."),
    ("request-changed", "major", (WIRE,), "The same call sends another request: mocks and proxies that know it miss."),
    ("server-changed", "major", (WIRE,), "The same call goes to another address."),
    ("body-format-changed", "major", (WIRE,), "The body is written in another format."),
    ("body-format-added", "minor", (), "The body can be written in one more format."),
    ("constants-changed", "major", (WIRE,), "Values that are written for the user changed."),
    ("body-became-required", "major", (RUN_TIME,), "A call without a body is refused."),
    ("choice-became-required", "major", (RUN_TIME,), "Calls that give none of these arguments are refused."),
    ("choice-became-optional", "minor", (), "Calls that give fewer arguments are taken."),
    ("body-became-optional", "minor", (), "A call without a body is taken."),
    ("status-removed", "major", (RUN_TIME,), "A response of this status counts as undocumented."),
    ("status-added", "minor", (), "A response of this status is understood."),
    ("response-format-changed", "major", (WIRE,), "Another media type is asked for and read."),
    ("envelope-changed", "major", (WIRE,), "The result is looked for at another place of the body."),
    ("security-narrowed", "major", (RUN_TIME,), "Credentials that were enough are not."),
    ("security-widened", "minor", (), "More credentials are taken."),
    ("replay-changed", "major", (RUN_TIME,), "After a failure the call is sent again, or is no longer."),
    ("result-changed", "major", BOTH, "The call gives a value of another type."),
    ("result-narrowed", "minor", (), "The call gives less than it could before."),
    ("stream-event-changed", "major", (RUN_TIME,), "Events of this name are of another class."),
    ("result-became-pages", "major", BOTH, "The call gives pages of items."),
    ("result-no-longer-pages", "major", BOTH, "The call gives everything at once."),
    ("paging-changed", "major", (WIRE,), "The pages of the list are asked for in another way."),
    ("paging-described", "minor", (), "Lists know more of themselves: their total, or what tells their items apart."),
    # Arguments
    ("argument-removed", "major", BOTH, "Calls that give it are a TypeError."),
    ("argument-renamed", "major", BOTH, "It goes by another name."),
    ("argument-added", "minor", (), "It may be given."),
    ("required-argument-added", "major", BOTH, "Calls that lack it are a TypeError."),
    ("argument-became-required", "major", BOTH, "Calls that lack it are a TypeError."),
    ("argument-became-optional", "minor", (), "It may be left out."),
    ("argument-narrowed", "major", BOTH, "Values that were taken are not."),
    ("argument-widened", "minor", (), "More values are taken."),
    ("argument-changed", "major", BOTH, "Values of another type are taken."),
    ("argument-order-changed", "major", BOTH, "What was given by position goes to another argument."),
    ("argument-became-keyword", "major", BOTH, "It cannot be given by position."),
    ("argument-became-positional", "minor", (), "It can be given by position too."),
    ("argument-default-changed", "major", (WIRE,), "Calls that leave it out mean something else."),
    ("argument-left-client", "major", (RUN_TIME,), "It is no longer taken from the client."),
    ("argument-joined-client", "minor", (), "It is taken from the client when it is not given."),
    ("argument-sent-differently", "major", (WIRE,), "It goes to another place of the request, or in another style."),
    ("limits-tightened", "major", (RUN_TIME,), "Values that were sent are refused before they are."),
    ("limits-loosened", "minor", (), "More values are sent."),
    ("sensitivity-changed", "patch", (), "Whether it is shown in logs and texts changed."),
    ("signature-removed", "major", BOTH, "Arguments that were enough are not, or no longer go together."),
    ("signature-added", "minor", (), "Other arguments are enough, or go together."),
    ("part-deprecated", "minor", (), "It works; the vendor gives it up."),
    ("part-undeprecated", "patch", (), "The vendor keeps it after all."),
    # Classes
    ("model-removed", "major", BOTH, "The class cannot be imported."),
    ("model-added", "minor", (), "A new class."),
    ("field-removed", "major", BOTH, "The attribute is an AttributeError."),
    ("field-renamed", "major", BOTH, "The attribute goes by another name."),
    ("field-added", "minor", (), "A new attribute."),
    ("field-changed", "major", BOTH, "The attribute holds values of another type."),
    ("field-became-nullable", "major", BOTH, "The attribute may be None."),
    ("field-narrowed", "minor", (), "The attribute holds less than it could before."),
    ("field-sent-differently", "major", (WIRE,), "The attribute is read from, and written to, another key."),
    ("enum-removed", "major", BOTH, "The class cannot be imported."),
    ("enum-added", "minor", (), "A new class."),
    ("member-removed", "major", BOTH, "The member is an AttributeError."),
    ("member-renamed", "major", BOTH, "The member goes by another name."),
    ("member-added", "minor", (), "A new member: enums are open."),
    ("member-value-changed", "major", BOTH, "The member means another value."),
    ("enum-base-changed", "major", BOTH, "Values are of another type."),
    ("union-removed", "major", BOTH, "The name cannot be imported."),
    ("union-added", "minor", (), "A new name."),
    ("union-widened", "major", (TYPES,), "A value may be of one more class: exhaustive matches have a gap."),
    ("union-narrowed", "minor", (), "A value is of fewer classes."),
    ("union-tags-changed", "major", (RUN_TIME,), "Values become objects of other classes."),
    ("union-tags-added", "minor", (), "Values are told apart by what they say they are."),
    ("typed-dict-removed", "major", BOTH, "The name cannot be imported."),
    ("typed-dict-added", "minor", (), "A new name."),
    ("key-removed", "major", (TYPES,), "Type checkers refuse dicts with the key."),
    ("key-added", "minor", (), "Dicts may have the key."),
    ("required-key-added", "major", (TYPES,), "Type checkers refuse dicts without the key."),
    ("key-became-required", "major", (TYPES,), "Type checkers refuse dicts without the key."),
    ("key-became-optional", "minor", (), "Dicts may lack the key."),
    ("key-changed", "major", (TYPES,), "Type checkers refuse values that they took."),
    ("key-widened", "minor", (), "More values are taken."),
    ("error-removed", "major", BOTH, "The class cannot be imported."),
    ("error-added", "minor", (), "A new class."),
    ("error-base-changed", "major", BOTH, "`except` of the old base misses it."),
    # Webhooks
    ("event-removed", "major", (RUN_TIME,), "Events of this name are of no class: handlers of that class miss them."),
    ("event-renamed", "major", (RUN_TIME,), "Events of the old name are of no class."),
    ("event-added", "minor", (), "Events of this name have a class."),
    ("event-changed", "major", (RUN_TIME,), "The event is of another class: handlers of the old one miss it."),
    ("event-tag-changed", "major", (RUN_TIME,), "What is named in the old way is of no class."),
    ("signature-scheme-changed", "major", (RUN_TIME,), "What is signed in the old way is refused."),
    # The client
    ("package-renamed", "major", BOTH, "The old package cannot be imported."),
    ("name-deprecated", "minor", (), "The old name works, with a warning, until the version that is named."),
    ("environment-changed", "major", (RUN_TIME,), "Variables of the environment are not read by their old names."),
    ("credential-sent-differently", "major", (WIRE,), "Proxies and mocks look for it at the old place."),
    ("required-setting-added", "major", (RUN_TIME,), "Clients made without it are a ConfigurationError."),
    ("setting-became-required", "major", (RUN_TIME,), "Clients made without it are a ConfigurationError."),
    ("setting-became-optional", "minor", (), "It may be left out."),
    ("setting-removed", "major", BOTH, "Clients made with it are a TypeError."),
    ("setting-added", "minor", (), "It may be given."),
    ("setting-changed", "major", BOTH, "Values of another type are taken."),
    ("setting-widened", "minor", (), "More values are taken."),
    ("option-removed", "major", BOTH, "Calls with it are a TypeError."),
    ("option-added", "minor", (), "Calls may have it."),
    ("address-changed", "major", (WIRE,), "Clients made without `base_url` talk to another address."),
    (
        "request-id-changed",
        "major",
        (RUN_TIME,),
        "Errors and logs have the server's id of a request from another header.",
    ),
    ("rate-changed", "minor", (), "The client sends at another pace."),
    ("name-removed", "major", BOTH, "The name cannot be imported."),
    ("name-added", "minor", (), "A new name."),
    ("class-renamed", "major", BOTH, "The client goes by another name."),
)
