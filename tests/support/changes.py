"""Pairs of tiny specs, one for each rule of change: what was, what is, and what must be said of it.

Each pair uses names of its own, so that all pairs together are one document before and one after.
"""

from __future__ import annotations

from copy import deepcopy
from dataclasses import dataclass, field
from typing import Any

Spec = dict[str, Any]


@dataclass(frozen=True)
class Pair:
    """One change, as parts of documents."""

    rule: str
    subject: str
    breaks: str
    """t: type checkers, r: calls at run time, w: only the wire."""
    old: Spec = field(default_factory=dict)
    new: Spec = field(default_factory=dict)
    old_decisions: Spec = field(default_factory=dict)
    new_decisions: Spec = field(default_factory=dict)
    text: str = ""
    """What the text must hold."""

    def __str__(self) -> str:
        return f"{self.rule} {self.subject}"


def op(name: str, verb: str = "get", path: str = "", **keys: Any) -> Spec:
    """A document with one operation `things_NAME.VERB`, whose answers have no body unless `gives` is a schema."""
    gives, takes, query = keys.pop("gives", None), keys.pop("takes", None), keys.pop("query", {})
    required, media = keys.pop("required", ()), keys.pop("media", "application/json")
    made: Spec = {"operationId": f"{name}.{verb}", "tags": [name], "responses": {"200": _response(gives)}}
    if takes is not None:
        made["requestBody"] = {"required": keys.pop("body_required", True), "content": {media: {"schema": takes}}}
    parameters = [
        {"name": key, "in": "query", "required": key in required, "schema": schema} for key, schema in query.items()
    ]
    parameters += keys.pop("parameters", [])
    if parameters:
        made["parameters"] = parameters
    return {"paths": {path or f"/{name}": {verb: made | keys}}}


def _response(schema: Spec | None) -> Spec:
    return {"description": "ok"} | ({} if schema is None else {"content": {"application/json": {"schema": schema}}})


def schemas(**found: Spec) -> Spec:
    """The schemas of a document."""
    return {"components": {"schemas": found}}


def together(*parts: Spec) -> Spec:
    """Parts of documents in one."""
    made: Spec = {}
    for part in parts:
        _merge(made, part)
    return made


def _merge(into: Spec, part: Spec) -> None:
    for key, value in part.items():
        if isinstance(value, dict) and isinstance(into.get(key), dict):
            _merge(into[key], value)
        else:
            into[key] = deepcopy(value)


def ref(name: str) -> Spec:
    """A reference to a schema."""
    return {"$ref": f"#/components/schemas/{name}"}


def path_parameters(*names: str, **kinds: str) -> list[Spec]:
    """Parameters in the path, of type string unless `kinds` says another."""
    return [
        {"name": name, "in": "path", "required": True, "schema": {"type": kinds.get(name, "string")}} for name in names
    ]


def model(name: str, old: Spec | None, new: Spec | None) -> tuple[Spec, Spec]:
    """An operation that gives a model, with other properties before and after."""
    reads = op(f"read_{name.lower()}", gives=ref(name))
    return tuple(
        together(reads, schemas(**{name: {"type": "object", "properties": properties}}))
        if properties is not None
        else op(f"read_{name.lower()}", gives={})
        for properties in (old, new)
    )  # type: ignore[return-value]


def enum(name: str, old: list[Any], new: list[Any]) -> tuple[Spec, Spec]:
    """An operation that takes an enum, with other values before and after."""

    def made(values: list[Any]) -> Spec:
        kind = "string" if isinstance(values[0], str) else "integer"
        takes = op(f"take_{name.lower()}", query={"q": ref(name)})
        return together(takes, schemas(**{name: {"type": kind, "enum": values}}))

    return made(old), made(new)


def nested(name: str, old: Spec, new: Spec) -> tuple[Spec, Spec]:
    """An operation that takes a typed dict within its body; `old` and `new` are schemas of the dict."""
    takes = op(f"send_{name.lower()}", "post", takes={"type": "object", "properties": {"inner": ref(name)}})
    return tuple(together(takes, schemas(**{name: {"type": "object", **found}})) for found in (old, new))  # type: ignore[return-value]


STR, INT, NUM, BOOL = ({"type": kind} for kind in ("string", "integer", "number", "boolean"))
NULLABLE: Spec = {"type": ["string", "null"]}
SECURE: Spec = {
    "components": {
        "securitySchemes": {
            "one": {"type": "apiKey", "in": "header", "name": "X-One"},
            "two": {"type": "apiKey", "in": "header", "name": "X-Two"},
        }
    }
}


def _query(name: str, old: Spec, new: Spec, **keys: Any) -> tuple[Spec, Spec]:
    return op(name, query=old, required=keys.get("before", ())), op(name, query=new, required=keys.get("after", ()))


def _of(rule: str, subject: str, breaks: str, documents: tuple[Spec, Spec], **more: Any) -> Pair:
    return Pair(rule, subject, breaks, *documents, **more)


A, B = op("ring_a"), op("ring_b")
NEXT = {"kind": "next_url", "items": "items", "next": "next"}
OFFSET = {"kind": "offset", "items": "items", "parameter": "offset"}
PAGED = {"type": "object", "properties": {"items": {"type": "array", "items": STR}, "next": STR}}
CATS = {"Cat": {"type": "object", "properties": {"meow": STR}}, "Dog": {"type": "object", "properties": {"bark": STR}}}
FISH = {"Fish": {"type": "object", "properties": {"bubble": STR}}}


def _union(name: str, *members: str, known: tuple[str, ...] = ("Cat", "Dog", "Fish")) -> Spec:
    named = {f"{name}{member}": schema for member, schema in (CATS | FISH).items() if member in known}
    reads = op(f"read_{name.lower()}", gives=ref(name))
    also = [op(f"read_{member.lower()}", gives=ref(member)) for member in named]
    return together(reads, *also, schemas(**named, **{name: {"oneOf": [ref(f"{name}{item}") for item in members]}}))


PAIRS = [
    # Calls
    Pair("call-removed", "call_gone.get()", "tr", op("call_gone"), {}),
    Pair("call-added", "call_came.get()", "", {}, op("call_came")),
    Pair(
        "call-renamed",
        "call_old.get()",
        "tr",
        op("call_old", path="/renamed"),
        op("call_new", path="/renamed"),
        text="call_new.get()",
    ),
    Pair("call-deprecated", "call_depr.get()", "", op("call_depr"), op("call_depr", deprecated=True)),
    Pair("call-undeprecated", "call_undepr.get()", "", op("call_undepr", deprecated=True), op("call_undepr")),
    Pair("request-changed", "call_moved.get()", "w", op("call_moved"), op("call_moved", path="/moved")),
    Pair(
        "server-changed",
        "call_host.get()",
        "w",
        op("call_host"),
        op("call_host", servers=[{"url": "https://other.example.com"}]),
    ),
    Pair(
        "body-format-changed",
        "call_form.post()",
        "w",
        op("call_form", "post", takes={"type": "object", "properties": {"a": STR}}),
        op(
            "call_form",
            "post",
            takes={"type": "object", "properties": {"a": STR}},
            media="application/x-www-form-urlencoded",
        ),
    ),
    Pair(
        "body-became-required",
        "call_body.post()",
        "r",
        op("call_body", "post", takes={"type": "object", "properties": {"a": STR}}, body_required=False),
        op("call_body", "post", takes={"type": "object", "properties": {"a": STR}}),
    ),
    Pair(
        "body-became-optional",
        "call_nobody.post()",
        "",
        op("call_nobody", "post", takes={"type": "object", "properties": {"a": STR}}),
        op("call_nobody", "post", takes={"type": "object", "properties": {"a": STR}}, body_required=False),
    ),
    Pair(
        "status-removed",
        "call_status.get()",
        "r",
        op("call_status", responses={"200": {"description": "ok"}, "202": {"description": "later"}}),
        op("call_status", responses={"200": {"description": "ok"}}),
    ),
    Pair(
        "status-added",
        "call_more.get()",
        "",
        op("call_more", responses={"200": {"description": "ok"}}),
        op("call_more", responses={"200": {"description": "ok"}, "202": {"description": "later"}}),
    ),
    Pair(
        "response-format-changed",
        "call_media.get()",
        "w",
        op("call_media", responses={"200": {"description": "ok", "content": {"text/plain": {"schema": STR}}}}),
        op("call_media", responses={"200": {"description": "ok", "content": {"text/html": {"schema": STR}}}}),
    ),
    Pair(
        "envelope-changed",
        "call_env.get()",
        "w",
        op("call_env", gives={"type": "object", "properties": {"a": STR, "b": STR}}),
        op("call_env", gives={"type": "object", "properties": {"a": STR, "b": STR}}),
        {"operations": {"call_env.get": {"unwrap": "a"}}},
        {"operations": {"call_env.get": {"unwrap": "b"}}},
    ),
    Pair(
        "security-narrowed",
        "call_key.get()",
        "r",
        together(SECURE, op("call_key", security=[{"one": []}])),
        together(SECURE, op("call_key", security=[{"one": [], "two": []}])),
    ),
    Pair(
        "security-widened",
        "call_keys.get()",
        "",
        together(SECURE, op("call_keys", security=[{"one": []}])),
        together(SECURE, op("call_keys", security=[{"one": []}, {"two": []}])),
    ),
    Pair(
        "replay-changed",
        "call_again.post()",
        "r",
        op("call_again", "post"),
        op("call_again", "post"),
        {},
        {"operations": {"call_again.post": {"replay": "idempotent"}}},
    ),
    # Results
    Pair("result-changed", "give_other.get()", "tr", op("give_other", gives=STR), op("give_other", gives=INT)),
    Pair("result-changed", "give_null.get()", "tr", op("give_null", gives=STR), op("give_null", gives=NULLABLE)),
    Pair("result-changed", "give_any.get()", "r", op("give_any", gives=STR), op("give_any", gives={})),
    Pair("result-narrowed", "give_less.get()", "", op("give_less", gives=NULLABLE), op("give_less", gives=STR)),
    Pair(
        "result-became-pages",
        "give_pages.list()",
        "tr",
        op("give_pages", gives=PAGED),
        op("give_pages", gives=PAGED),
        {"operations": {"give_pages.get": {"call": "give_pages.list"}}},
        {"operations": {"give_pages.get": {"call": "give_pages.list", "paging": NEXT}}},
    ),
    Pair(
        "paging-changed",
        "give_page.list()",
        "w",
        op("give_page", gives=PAGED, query={"offset": INT}),
        op("give_page", gives=PAGED, query={"offset": INT}),
        {"operations": {"give_page.get": {"call": "give_page.list", "paging": NEXT}}},
        {"operations": {"give_page.get": {"call": "give_page.list", "paging": OFFSET}}},
    ),
    # Arguments
    _of("argument-removed", "arg_gone.get()", "tr", _query("arg_gone", {"a": STR, "b": STR}, {"a": STR}), text="b"),
    _of("argument-added", "arg_came.get()", "", _query("arg_came", {"a": STR}, {"a": STR, "b": STR}), text="b"),
    _of("required-argument-added", "arg_must.get()", "tr", _query("arg_must", {}, {"a": STR}, after=("a",))),
    _of("argument-became-required", "arg_req.get()", "tr", _query("arg_req", {"a": STR}, {"a": STR}, after=("a",))),
    _of("argument-became-optional", "arg_opt.get()", "", _query("arg_opt", {"a": STR}, {"a": STR}, before=("a",))),
    _of(
        "argument-narrowed",
        "arg_less.get()",
        "tr",
        _query("arg_less", {"a": {"type": ["string", "integer"]}}, {"a": STR}),
    ),
    _of(
        "argument-widened", "arg_more.get()", "", _query("arg_more", {"a": STR}, {"a": {"type": ["string", "integer"]}})
    ),
    _of("argument-widened", "arg_float.get()", "", _query("arg_float", {"a": INT}, {"a": NUM})),
    _of("argument-changed", "arg_other.get()", "tr", _query("arg_other", {"a": STR}, {"a": INT})),
    _of(
        "argument-sent-differently",
        "arg_wire.get()",
        "w",
        _query("arg_wire", {"some_a": STR}, {"some-a": STR}),
    ),
    _of(
        "argument-default-changed",
        "arg_def.get()",
        "w",
        _query("arg_def", {"a": INT | {"default": 1}}, {"a": INT | {"default": 2}}),
    ),
    _of(
        "limits-tightened",
        "arg_lim.get()",
        "r",
        _query("arg_lim", {"a": INT | {"maximum": 9}}, {"a": INT | {"maximum": 5}}),
    ),
    _of(
        "limits-loosened",
        "arg_lax.get()",
        "",
        _query("arg_lax", {"a": INT | {"maximum": 5}}, {"a": INT | {"maximum": 9}}),
    ),
    Pair(
        "argument-renamed",
        "arg_name.get()",
        "tr",
        op("arg_name", query={"a": STR}),
        op("arg_name", query={"a": STR}),
        {},
        {"operations": {"arg_name.get": {"rename": {"a": "other"}}}},
        text="other",
    ),
    Pair(
        "argument-order-changed",
        "arg_order.get()",
        "r",
        op("arg_order", path="/arg_order/{x}/{y}", parameters=path_parameters("x", "y")),
        op("arg_order", path="/arg_order/{y}/{x}", parameters=path_parameters("x", "y")),
    ),
    Pair(
        "argument-order-changed",
        "arg_orders.get()",
        "tr",
        op("arg_orders", path="/arg_orders/{x}/{y}", parameters=path_parameters("x", "y", x="integer")),
        op("arg_orders", path="/arg_orders/{y}/{x}", parameters=path_parameters("x", "y", x="integer")),
    ),
    Pair(
        "argument-became-keyword",
        "arg_kw.get()",
        "tr",
        op("arg_kw", query={"a": STR}),
        op("arg_kw", query={"a": STR}),
        {"operations": {"arg_kw.get": {"positional": ["a"]}}},
        {},
    ),
    Pair(
        "argument-became-positional",
        "arg_pos.get()",
        "",
        op("arg_pos", query={"a": STR}),
        op("arg_pos", query={"a": STR}),
        {},
        {"operations": {"arg_pos.get": {"positional": ["a"]}}},
    ),
    # Models
    _of("model-removed", "ModelGone", "tr", model("ModelGone", {"a": STR}, None)),
    _of("model-added", "ModelCame", "", model("ModelCame", None, {"a": STR})),
    _of("field-removed", "FieldGone.b", "tr", model("FieldGone", {"a": STR, "b": STR}, {"a": STR})),
    _of("field-added", "FieldCame.b", "", model("FieldCame", {"a": STR}, {"a": STR, "b": STR})),
    _of("field-changed", "FieldOther.a", "tr", model("FieldOther", {"a": STR}, {"a": INT})),
    _of("field-changed", "FieldList.a", "tr", model("FieldList", {"a": STR}, {"a": {"type": "array", "items": STR}})),
    _of("field-sent-differently", "FieldWire.some_a", "w", model("FieldWire", {"some_a": STR}, {"some-a": STR})),
    # Enums
    _of("member-removed", "EnumGone.B", "tr", enum("EnumGone", ["a", "b", "c"], ["a", "c"])),
    _of("member-added", "EnumCame.B", "", enum("EnumCame", ["a", "c"], ["a", "b", "c"])),
    _of("enum-base-changed", "EnumBase", "tr", enum("EnumBase", ["1", "2"], [1, 2])),
    # Unions
    Pair("union-widened", "Wide", "t", _union("Wide", "Cat", "Dog"), _union("Wide", "Cat", "Dog", "Fish")),
    Pair("union-narrowed", "Slim", "", _union("Slim", "Cat", "Dog", "Fish"), _union("Slim", "Cat", "Dog")),
    # Typed dicts
    _of(
        "key-removed",
        "KeyGoneDict",
        "t",
        nested("KeyGone", {"properties": {"a": STR, "b": STR}}, {"properties": {"a": STR}}),
    ),
    _of(
        "key-added",
        "KeyCameDict",
        "",
        nested("KeyCame", {"properties": {"a": STR}}, {"properties": {"a": STR, "b": STR}}),
    ),
    _of(
        "required-key-added",
        "KeyMustDict",
        "t",
        nested("KeyMust", {"properties": {"a": STR}}, {"properties": {"a": STR, "b": STR}, "required": ["b"]}),
    ),
    _of(
        "key-became-required",
        "KeyReqDict",
        "t",
        nested("KeyReq", {"properties": {"a": STR}}, {"properties": {"a": STR}, "required": ["a"]}),
    ),
    _of(
        "key-became-optional",
        "KeyOptDict",
        "",
        nested("KeyOpt", {"properties": {"a": STR}, "required": ["a"]}, {"properties": {"a": STR}}),
    ),
    _of("key-changed", "KeyOtherDict", "t", nested("KeyOther", {"properties": {"a": STR}}, {"properties": {"a": INT}})),
    _of("key-widened", "KeyMoreDict", "", nested("KeyMore", {"properties": {"a": INT}}, {"properties": {"a": NUM}})),
]
