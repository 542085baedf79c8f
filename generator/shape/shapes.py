"""What the shape stage makes: the classes, methods and arguments of a client, named and typed, ready to be rendered."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any

from generator.python_types import AS_THEY_ARE, NONE, EnumLike, enums_given, printed, union_of
from generator.runtime.models.kinds import UnionOf

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.load.decisions import Decisions
    from generator.load.inputs import CodeFile, Inputs
    from generator.parse.facts import Facts, OperationFact
    from generator.python_types import Type
    from generator.runtime.api import Api
    from generator.runtime.operation import Operation, Paging, Streaming, Webhook
    from generator.runtime.webhooks.scheme import Receiving

TIMES = {"date": "_datetime.date", "datetime": "_datetime.datetime"}
"""Types that a field may have the name of, and how they are written then."""


@dataclass(frozen=True)
class Argument:
    """One argument of a method."""

    name: str
    type: Type
    description: str
    required: bool = False
    positional: bool = False
    from_client: bool = False
    """Its default is set on the client (`account_id`)."""
    schema: dict[str, Any] = field(default_factory=dict)
    """What the spec says of its values, for the limits in docstrings."""
    sent: bool = True
    """It is part of the request, which `accept` is not: it chooses among responses."""
    checked: frozenset[str] = frozenset()
    """The names in the type by which it is checked: its own writes named unions out."""


@dataclass(frozen=True)
class Signature:
    """One of several ways to call a method."""

    arguments: tuple[Argument, ...]
    returns: Type
    one: bool = False
    """It gives one response, of a list that has pages otherwise."""


@dataclass(frozen=True)
class MethodShape:
    """One operation as a method and as the record that the runtime needs to call it."""

    name: str
    constant: str
    fact: OperationFact
    record: Operation[Any]
    arguments: tuple[Argument, ...]
    returns: Type
    """For a list: the type of an item."""
    results: tuple[Type, ...]
    """The types of all documented successes; empty for a list. Where one may be anything, `returns` is too."""
    paging_rule: tuple[str | int, ...] = ()
    """Where client.yaml says how this list goes on."""
    kind: bool = False
    """One kind of an operation that has a method of its own for all kinds (`split`)."""
    signatures: tuple[Signature, ...] = ()
    """The ways to call it, where it has several."""

    @property
    def call(self) -> str:
        """`resource.method` as called on the client."""
        return self.record.call

    @property
    def paging(self) -> Paging | None:
        """How the list goes on, of a method that gives pages."""
        return self.record.paging

    @property
    def streaming(self) -> Streaming | None:
        """How the items come, of a method that gives a stream."""
        return self.record.streaming

    @property
    def chooses(self) -> bool:
        """Whether a caller can ask for one media type or another."""
        return any(not argument.sent for argument in self.arguments)

    @property
    def ways(self) -> tuple[Signature, ...]:
        """All ways to call it."""
        return self.signatures or (self.together,)

    @property
    def together(self) -> Signature:
        """All ways in one."""
        return Signature(self.arguments, self.returns)

    @property
    def pages_or_one(self) -> bool:
        """Whether it gives pages, or one response in another media type."""
        return any(way.one for way in self.signatures)

    @property
    def checked(self) -> frozenset[str]:
        """The names in the types by which its arguments are checked."""
        return frozenset(name for argument in self.arguments for name in argument.checked)

    @property
    def types(self) -> tuple[Type, ...]:
        """The types in its signature."""
        given = [argument.type for argument in self.arguments]
        return (*given, self.returns, *(way.returns for way in self.signatures if way.one))


@dataclass(frozen=True)
class ResourceShape:
    """One resource: a module with a sync and an async class."""

    path: tuple[str, ...]
    module: str
    cls: str
    description: str
    methods: tuple[MethodShape, ...]
    children: tuple[ResourceShape, ...]
    sync_class: tuple[str, str]
    """Module (below the package) and name of the class that users get: generated, or hand-written over it."""
    async_class: tuple[str, str]


@dataclass(frozen=True)
class FieldShape:
    """One field of a model."""

    name: str
    wire: str
    type: Type
    description: str
    required: bool
    nullable: bool
    sensitive: bool | None
    top_level: bool = False
    patterns: tuple[str, ...] = ()
    """What its texts look like, where that tells members of a union apart."""
    unix_time: tuple[int, bool] | None = None
    """Of a time that travels as a number: how many of them are a second, and whether 0 stands for none."""

    @property
    def annotation(self) -> Type:
        """The type that readers see: a field that a response may lack, or that may be null, may be None."""
        return self.type if self.required and not self.nullable else union_of([self.type, NONE])


@dataclass(frozen=True)
class ModelShape:
    """One attrs class."""

    name: str
    module: str
    description: str
    fields: tuple[FieldShape, ...]
    attributes_key: str
    open: bool
    event: bool = False
    """It is what the vendor's server sends, so it knows when that came."""

    @property
    def shadowed(self) -> Mapping[str, str]:
        """How to write the types that fields of these names hide."""
        hidden = not TIMES.keys().isdisjoint(field.name for field in self.fields)
        return TIMES if hidden else AS_THEY_ARE

    @property
    def unix_times(self) -> dict[str, tuple[int, bool]]:
        """The fields that are times and travel as numbers, with `FieldShape.unix_time`."""
        return {field.name: field.unix_time for field in self.fields if field.unix_time is not None}

    @property
    def kebab_case(self) -> bool:
        """Whether underscores of the Python names are dashes on the wire, as a rule."""
        dashes = sum(field.wire == field.name.replace("_", "-") != field.name for field in self.fields)
        return dashes > sum(field.wire == field.name and "_" in field.name for field in self.fields)

    @property
    def names(self) -> tuple[FieldShape, ...]:
        """The fields whose wire name does not follow from the Python name."""
        dashed = self.kebab_case
        return tuple(f for f in self.fields if f.wire != (f.name.replace("_", "-") if dashed else f.name))


@dataclass(frozen=True)
class EnumShape:
    """One open enum."""

    name: str
    base: str
    description: str
    members: tuple[tuple[str, Any, str], ...]


@dataclass(frozen=True)
class UnionShape:
    """One named union."""

    name: str
    module: str
    description: str
    options: tuple[Type, ...]
    discriminator: str
    mapping: Mapping[str, str]
    default: str = ""

    @property
    def record(self) -> UnionOf:
        """What the codec needs to know of it."""
        options = tuple(printed(option) for option in self.options)
        return UnionOf(options, self.discriminator, self.mapping, self.default)


@dataclass(frozen=True)
class CredentialShape:
    """One constructor argument that authenticates, or that the client remembers for its operations."""

    name: str
    type: Type
    description: str
    variable: str
    secret: bool = False
    """It is a credential, and so may be a function that gives it."""
    hook: bool = False
    """It is a function that is given new tokens."""
    address: bool = False
    """It is part of the address, which copies of a client share."""


@dataclass(frozen=True)
class ClientShape:
    """A whole client."""

    inputs: Inputs
    decisions: Decisions
    facts: Facts
    resources: tuple[ResourceShape, ...]
    models: tuple[ModelShape, ...]
    enums: tuple[EnumShape, ...]
    unions: tuple[UnionShape, ...]
    api: Api
    """The runtime's record of the API as a whole."""
    credentials: tuple[CredentialShape, ...]
    exports: tuple[tuple[str, str], ...]
    """Names that hand-written code adds to the package, and their modules."""
    code: tuple[CodeFile, ...]
    typed_dicts: str
    webhooks: tuple[Webhook, ...] = ()
    """What the vendor's server sends."""
    receiving: Receiving | None = None
    """What a receiver of that needs to know."""

    @property
    def title(self) -> str:
        """The API's name for people."""
        return self.api.title

    @property
    def version(self) -> str:
        """The version of the package."""
        return self.api.version

    @cached_property
    def classes(self) -> dict[str, str]:
        """Module (below the package) of each model, union and enum."""
        named: list[ModelShape | UnionShape] = [*self.models, *self.unions]
        return {shape.name: f"models.{shape.module}" for shape in named} | {shape.name: "enums" for shape in self.enums}

    @cached_property
    def likes(self) -> dict[str, str]:
        """The enums that arguments take, by name, with their aliases in signatures."""
        enums = enums_given(*(type_ for method in self.methods for type_ in method.types))
        return {enum: EnumLike(enum).name for enum in sorted(enums)}

    @cached_property
    def methods(self) -> tuple[MethodShape, ...]:
        """All methods of all resources."""
        return tuple(method for resource in self.all_resources for method in resource.methods)

    @cached_property
    def all_resources(self) -> tuple[ResourceShape, ...]:
        """All resources, nested ones after their parents."""
        return tuple(_walk(self.resources))


def _walk(resources: tuple[ResourceShape, ...]) -> list[ResourceShape]:
    return [found for resource in resources for found in [resource, *_walk(resource.children)]]
