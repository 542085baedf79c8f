"""What a receiver of webhooks is made of: the tag that the document shows, signatures, a class for each event."""

from __future__ import annotations

import hashlib
import hmac
import json
import subprocess
import sys
from importlib import import_module
from typing import TYPE_CHECKING, Any

import pytest

from generator.runtime.webhooks.scheme import EventTag, EventType, Signature
from tests.support.generator_project import operation, ref, spec

if TYPE_CHECKING:
    from generator.runtime.webhooks.scheme import Receiving
    from tests.support.generator_project import Project


def constant(*values: str) -> dict[str, Any]:
    return {"type": "string", "const": values[0]} if len(values) == 1 else {"type": "string", "enum": list(values)}


def model(required: tuple[str, ...] = (), /, **properties: Any) -> dict[str, Any]:
    return {"type": "object", "required": list(required), "properties": properties}


def post(schema: Any, **keys: Any) -> dict[str, Any]:
    return operation("post", requestBody={"content": {"application/json": {"schema": schema}}}, **keys)


def document(schemas: dict[str, Any], webhooks: dict[str, Any] | None = None, **top: Any) -> dict[str, Any]:
    hooks = webhooks or {name.lower(): post(ref(name)) for name in schemas if not name.startswith("_")}
    return spec({"/a": operation()}, schemas, webhooks=hooks, **top)


def receiving(project: Project, *arguments: Any, **top: Any) -> Receiving:
    found = project.shape(document(*arguments, **top)).receiving
    assert found is not None
    return found


PAID, SENT = model(kind=constant("paid")), model(kind=constant("sent"))
TAGS: list[tuple[str, dict[str, Any], dict[str, Any], EventTag, list[tuple[str, ...]]]] = [
    ("constants at one key", {"Paid": PAID, "Sent": SENT}, {}, EventTag(("kind",)), [("paid",), ("sent",)]),
    (
        "several constants of one class",
        {"Paid": PAID, "Sent": model(kind=constant("sent", "sent_again"))},
        {}, EventTag(("kind",)), [("paid",), ("sent", "sent_again")],
    ),
    (
        "further in",
        {"Paid": model(data=ref("_A")), "Sent": model(data=ref("_B")), "_A": PAID, "_B": SENT},
        {}, EventTag(("data", "kind")), [("paid",), ("sent",)],
    ),
    (
        "single ones before several",
        {
            "Paid": model(name=constant("a", "b"), data=ref("_A")),
            "Sent": model(name=constant("c", "d"), data=ref("_B")), "_A": PAID, "_B": SENT,
        },
        {}, EventTag(("data", "kind")), [("paid",), ("sent",)],
    ),
    (
        "not where two are the same in part",
        {"Paid": model(kind=constant("a", "b")), "Sent": model(kind=constant("b", "c"))},
        {}, EventTag(), [(), ()],
    ),
    ("not where one has none", {"Paid": PAID, "Sent": model(kind={"type": "string"})}, {}, EventTag(), [(), ()]),
    ("none at all", {name: model(a={"type": "string"}) for name in ("Paid", "Sent")}, {}, EventTag(), [(), ()]),
    (
        "as the document says",
        {"Paid": model(kind=constant("x"), data=ref("_A")), "Sent": model(kind=constant("y")), "_A": PAID},
        {"x-event-tag": "data.kind"}, EventTag(("data", "kind")), [("paid",), ()],
    ),
    (
        "in a header, by the names of the webhooks",
        {"Paid": PAID, "Sent": SENT},
        {"x-event-tag": {"header": "X-Event"}}, EventTag(header="X-Event"), [("paid",), ("sent",)],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("schemas", "top", "tag", "names"), [row[1:] for row in TAGS], ids=[row[0] for row in TAGS])
def test_the_tag_is_found(
    project: Project, schemas: dict[str, Any], top: dict[str, Any], tag: EventTag, names: list[tuple[str, ...]]
) -> None:
    found = receiving(project, schemas, **top)
    assert found.tag == tag
    assert [(event.cls, event.names) for event in found.events] == list(zip(["Paid", "Sent"], names, strict=True))


def test_a_prefix_stands_for_all_names_that_begin_so(project: Project) -> None:
    ruled = model(kind={"type": "string"}) | {"x-event-prefix": "rule."}
    found = receiving(project, {"Paid": PAID, "Ruled": ruled}, **{"x-event-tag": "kind"})
    assert found.events == (EventType("Paid", ("paid",)), EventType("Ruled", prefix="rule."))


def test_a_class_that_is_sent_in_several_ways_goes_by_all_its_names(project: Project) -> None:
    """As a webhook, and in a callback whose discriminator says no mapping: by the names of the components, too."""
    choice = {"oneOf": [ref("Paid"), ref("Sent")], "discriminator": {"propertyName": "kind"}}
    found = receiving(
        project,
        {"Paid": PAID, "Sent": SENT},
        {"paid": post(ref("Paid")), "sent": post(ref("Sent")), "any": post(choice)},
    )
    assert found.tag == EventTag(("kind",))
    assert found.events == (EventType("Paid", ("paid", "Paid")), EventType("Sent", ("sent", "Sent")))


def test_the_members_of_a_choice_are_events_by_its_discriminator(project: Project) -> None:
    plain = model(("kind",), kind={"type": "string"})
    choice = {
        "oneOf": [ref("Paid"), ref("Sent")],
        "discriminator": {"propertyName": "kind", "mapping": {"p": ref("Paid")["$ref"], "s": ref("Sent")["$ref"]}},
    }
    found = receiving(project, {"Paid": plain, "Sent": plain}, {"any": post(choice)})
    assert found.tag == EventTag(("kind",))
    assert found.events == (EventType("Paid", ("p",)), EventType("Sent", ("s",)))


def test_callbacks_send_events_too(project: Project) -> None:
    callback = {"onMove": {"{$request.body#/url}": post(ref("Moved"), summary="It moved")}}
    paths = {"/a": operation("post", operationId="subscribe", callbacks=callback)}
    found = project.shape(spec(paths, {"Moved": model(("at",), at={"type": "string"})})).receiving
    assert found is not None
    assert found.events == (EventType("Moved"),)
    assert not found.any_json


def test_an_api_that_sends_nothing_has_no_receiver(project: Project) -> None:
    assert project.shape(spec()).receiving is None


@pytest.mark.parametrize(
    ("schema", "any_json"), [(ref("Paid"), False), ({"type": "array", "items": ref("Paid")}, True), ({}, True)]
)
def test_bodies_that_are_no_objects_are_known(project: Project, schema: Any, any_json: bool) -> None:
    assert receiving(project, {"Paid": PAID}, {"paid": post(schema)}).any_json is any_json


WHOLE = {
    "scheme": "hmac", "algorithm": "sha512", "encoding": "base64", "key": "base64", "header": "X-Sig",
    "signed": "{id}.{timestamp}.{body}", "forms": ["v1,{signature}"], "separator": " ", "tolerance": 60,
    "timestamp": {"header": "X-Time", "unit": "milliseconds"}, "delivery": "X-Id",
    "x-evidence": {"level": "documented"},
}  # fmt: skip


def test_a_signature_is_data(project: Project) -> None:
    found = receiving(project, {"Paid": PAID}, **{"x-signature": WHOLE})
    assert found.signature == Signature(
        "hmac", "X-Sig", "sha512", "base64", "base64", "{id}.{timestamp}.{body}", ("v1,{signature}",), " ",
        "X-Time", "milliseconds", 60, "X-Id",
    )  # fmt: skip
    least = receiving(project, {"Paid": PAID}, **{"x-signature": {"header": "X-Sig", "signed": "{body}"}})
    assert least.signature == Signature("hmac", "X-Sig")
    assert receiving(project, {"Paid": PAID}).signature == Signature("none")


def test_an_event_may_be_signed_in_another_way(project: Project) -> None:
    hooks = {
        "paid": post(ref("Paid")),
        "sent": post(ref("Sent"), **{"x-signature": "none"}),
        "lost": post(ref("Lost"), **{"x-signature": {"scheme": "basic"}}),
    }
    schemas = {"Paid": PAID, "Sent": SENT, "Lost": model(kind=constant("lost"))}
    found = receiving(project, schemas, hooks, **{"x-signature": WHOLE})
    assert [event.signature for event in found.events] == [None, Signature("none"), Signature("basic")]


REFUSED: list[tuple[dict[str, Any], str, str]] = [
    ({"headr": "X"}, "unknown key 'headr'", "did you mean 'header'?"),
    ({"timestamp": {"heder": "X"}}, "unknown key 'heder'", "did you mean 'header'?"),
    ({"scheme": "hmca"}, "unknown scheme 'hmca'", "did you mean 'hmac'?"),
    ({"algorithm": "sha257"}, "unknown algorithm 'sha257'", "did you mean"),
    ({"encoding": "bas64"}, "unknown encoding", "did you mean 'base64'?"),
    ({"key": "raw"}, "unknown key 'raw'", "known: base64, hex, text"),
    ({"timestamp": {"header": "X", "unit": "minutes"}}, "unknown unit", "milliseconds"),
    ({"tolerance": "300"}, "'tolerance' is of type str", "docs/specs.md"),
    ({"tolerance": True}, "'tolerance' is of type bool", "docs/specs.md"),
    ({"forms": "sha256={signature}"}, "'forms' is of type str", "docs/specs.md"),
    ({"timestamp": "X-Time"}, "'timestamp' is of type str", "docs/specs.md"),
    ({"header": ""}, "no header", "header:"),
    ({"signed": "{timestamp}"}, "the body is not signed", "{body}"),
    ({"forms": ["sha256="]}, "a form that ends in no value", "sha256={signature}"),
    ({"forms": [5]}, "a form that ends in no value", "sha256={signature}"),
    ({"forms": ["t={timestamp}"]}, "no form holds the signature", "{signature}"),
    ({"timestamp": {}}, "a time is signed, but stands nowhere", "timestamp: {header"),
    ({"signed": "{id}{body}", "delivery": ""}, "the delivery's id is signed", "delivery:"),
]


@pytest.mark.parametrize(("changes", "problem", "cure"), REFUSED)
@pytest.mark.parametrize("at_event", [False, True], ids=["root", "event"])
def test_what_no_request_could_be_verified_by_is_refused(
    project: Project, changes: dict[str, Any], problem: str, cure: str, at_event: bool
) -> None:
    stated = {"x-signature": WHOLE | changes}
    hooks = {"paid": post(ref("Paid"), **stated)} if at_event else None
    error = project.refused(document({"Paid": PAID}, hooks, **({} if at_event else stated)))
    assert problem in error.problem
    assert cure in error.cure
    assert error.where.rpartition(":")[2].isdigit()


@pytest.mark.parametrize(
    ("wrong", "problem"),
    [
        ({"x-signature": ["hmac"]}, "x-signature: an object is needed, not a value of type list"),
        ({"x-signature": 5}, "x-signature: an object is needed, not a value of type int"),
        ({"x-event-tag": 5}, "x-event-tag: an object is needed, not a value of type int"),
        ({"x-event-tag": {"heder": "X"}}, "x-event-tag: unknown key 'heder'"),
        ({"x-event-tag": {"header": 5}}, "x-event-tag: 'header' is of type int"),
        ({"x-event-tag": {"header": ""}}, "x-event-tag: it names no place"),
        ({"x-event-tag": {}}, "x-event-tag: it names no place"),
        ({"x-event-tag": ""}, "x-event-tag: an object is needed, not a value of type str"),
    ],
)
def test_other_forms_are_refused(project: Project, wrong: dict[str, Any], problem: str) -> None:
    error = project.refused(document({"Paid": PAID}, **wrong))
    assert error.problem == problem
    assert error.where.rpartition(":")[2].isdigit()


SHOP = document(
    {
        "Paid": model(
            ("kind",), kind=constant("paid"), raw={"type": "string"}, sent_at={"type": "string"}, event_tag={},
            amount={},
        ),
        "WebhookEvent": model(kind=constant("other")),
    },
    **{"x-signature": {"header": "X-Sig", "signed": "{body}"}},
)  # fmt: skip


LONE = model(("kind",), kind=constant("paid"), state=constant("new", "done"), version={"const": 1}, amount={})


@pytest.mark.parametrize(
    ("body", "known"),
    [
        ({"kind": "paid"}, True),
        ({"kind": "paid", "state": "lost", "version": 2}, True),  # enums are open, and a number is no name
        ({"kind": None, "amount": 1}, True),
        ({"kind": "lost", "amount": 1}, False),
        ({"kind": "lost", "state": "new", "version": 1}, False),
    ],
)
@pytest.mark.parametrize("beside", [{}, {"_Plain": model(note={"type": "string"})}])
def test_where_no_tag_is_found_a_constant_still_tells_what_nobody_knows(
    project: Project, beside: dict[str, Any], body: dict[str, Any], known: bool
) -> None:
    bodies = {"lone": post(ref("Lone"))} | {name: post(ref(name)) for name in beside}
    project.spec("shop", document({"Lone": LONE, **beside}, bodies))
    project.package("shop")
    hooks = import_module("switchboard_shop.webhooks")
    event = hooks.WebhookReceiver(unsigned=True).parse({}, json.dumps(body).encode())
    assert type(event) is (hooks.Lone if known else hooks.WebhookEvent)
    assert event.to_dict() == body


def test_another_api_receives_its_events(project: Project) -> None:
    project.spec("shop", SHOP)
    package = project.package("shop")
    hooks = import_module("switchboard_shop.webhooks")
    receiver = hooks.WebhookReceiver(secret="s")
    body = json.dumps({"kind": "paid", "raw": "r", "sent_at": "s", "event_tag": "t", "amount": 1}).encode()
    event = receiver.parse({"x-sig": hmac.new(b"s", body, hashlib.sha256).hexdigest()}, body)
    assert type(event) is hooks.Paid is package.Paid
    assert (event.raw_, event.sent_at_, event.event_tag_, event.amount) == ("r", "s", "t", 1)
    assert (event.raw, event.sent_at, event.event_tag) == (json.loads(body), None, "paid")
    assert event.to_dict() == json.loads(body)
    assert package.WebhookEvent is not hooks.WebhookEvent
    assert issubclass(package.WebhookEvent, hooks.WebhookEvent)
    unknown = hooks.WebhookReceiver(unsigned=True).parse({}, b'{"kind": "lost"}')
    assert type(unknown) is hooks.WebhookEvent
    assert (unknown.event_tag, unknown.to_dict()) == ("lost", {"kind": "lost"})
    with pytest.raises(package.ShopError):
        receiver.parse({}, body)
    assert hooks.SignatureError.__module__ == "switchboard_shop.webhooks"
    assert {"Paid", "WebhookReceiver", "WebhookEvent", "SignatureError", "WEBHOOKS"} <= set(hooks.__all__)


def test_the_client_imports_nothing_of_the_receiver(project: Project) -> None:
    project.spec("shop", SHOP)
    project.package("shop")
    script = (
        "import sys; import switchboard_shop as shop; shop.Shop(base_url='https://shop.example').close()\n"
        "assert not [name for name in sys.modules if 'webhooks' in name]\n"
        "shop.Paid; assert not [name for name in sys.modules if name.endswith(('.receiver', 'shop.webhooks'))]"
    )
    source = str(project.root / "clients" / "shop" / "src")
    done = subprocess.run(
        [sys.executable, "-c", f"import sys; sys.path.insert(0, {source!r})\n{script}"],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
