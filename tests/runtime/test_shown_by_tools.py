"""What tools of users show of models: rich, devtools, pprint and attrs go by fields, and secrets stay hidden."""

from __future__ import annotations

import io
from pprint import pformat as pprint_text
from typing import TYPE_CHECKING, Any

import attrs
import pytest
from devtools import pformat as devtools_text
from rich.console import Console
from rich.pretty import pretty_repr

from generator.runtime.data.not_given import NOT_GIVEN
from generator.runtime.models.model import Model, model
from generator.runtime.redact import Redactor, Secret, is_secret_name
from tests.support.sample_models import Item
from tests.support.sample_objects import models_of
from tests.support.specs import APIS

if TYPE_CHECKING:
    from collections.abc import Callable


def printed_by_rich(value: Any) -> str:
    console = Console(file=io.StringIO(), width=200)
    console.print(value)
    return console.file.getvalue()  # type: ignore[attr-defined]


def as_local(value: Any) -> str:
    """A traceback of rich, with the locals of its frames."""
    console = Console(file=io.StringIO(), width=200)
    try:
        int("no number")
    except ValueError:
        console.print_exception(show_locals=True)
    return console.file.getvalue()  # type: ignore[attr-defined]


def of_subclass(value: Any) -> str:
    """The repr that attrs makes for a class of a user's."""
    if not isinstance(value, Model):
        return repr(value)
    mine = attrs.define(type("Mine", (type(value),), {"__annotations__": {}}), kw_only=True, eq=False)
    return repr(mine.from_dict(value.to_dict()))


TOOLS: dict[str, Callable[[Any], str]] = {
    "repr": repr, "rich": pretty_repr, "print of rich": printed_by_rich, "traceback of rich": as_local,
    "devtools": devtools_text, "pprint": pprint_text, "attrs": of_subclass,
}  # fmt: skip
every_tool = pytest.mark.parametrize("show", TOOLS.values(), ids=list(TOOLS))
SECRETS: dict[str, Any] = {
    "id": 7, "door": "Zq9-marked", "free": {"api_key": "Zq9-named", "n": [{"password": {"is": "Zq9"}}], "x": "seen"},
    "anything": [{"token": "Zq9-list"}], "unknown": {"token": "Zq9-extra"},
    "maker": {"name": "n", "secret": "Zq9-inner"},
}  # fmt: skip


@every_tool
@pytest.mark.parametrize("many", [False, True])
def test_secrets_of_a_model_are_hidden_and_the_rest_is_shown(show: Callable[[Any], str], *, many: bool) -> None:
    item = Item.from_dict(SECRETS)
    text = show([item, {"of": item}] if many else item)
    assert "Zq9" not in text
    assert "seen" in text
    assert "id=7" in text.replace(" ", "")
    assert "Zq9" not in show(item.extra)
    assert item.door == "Zq9-marked"


@every_tool
@pytest.mark.parametrize("api", APIS)
def test_marked_fields_of_every_model_are_hidden(api: str, show: Callable[[Any], str]) -> None:
    for cls in models_of(api).values():
        for name in cls._sensitive:
            assert "Zq9" not in show(cls(**{name: "Zq9-secret"})), f"{cls.__name__}.{name}"


@model(kw_only=True)
class Signed(Model):
    _plain = frozenset(["message_signature"])

    message_signature: str | None = NOT_GIVEN
    signature: str | None = NOT_GIVEN


Signed._codec = Item._codec


@every_tool
def test_what_the_spec_marks_as_no_secret_is_shown(show: Callable[[Any], str]) -> None:
    text = show(Signed(message_signature="Kind regards", signature="Zq9"))
    assert "Kind regards" in text
    assert "Zq9" not in text


def test_logs_show_what_the_spec_marks_as_no_secret() -> None:
    redactor = Redactor(["pin"], plain=["Message_Signature"])
    assert redactor.data({"message_signature": "x", "signature": "y"}) == {
        "message_signature": "x", "signature": "[redacted]",
    }  # fmt: skip
    assert not redactor.plus(["other"]).hides("message_signature")


@pytest.mark.parametrize(
    "name",
    [
        "country_code", "postal_code", "status_code", "countryCode", "error_code", "zip-code", "token_type",
        "tokenType", "max_tokens", "token_count", "has_password", "password_length", "token_expires_at",
        "session_duration", "secretary", "refresh_token_exp", "auth_type",
    ],
)  # fmt: skip
def test_names_that_only_sound_like_a_secret(name: str) -> None:
    assert not is_secret_name(name)


@pytest.mark.parametrize("name", ["code", "access_code", "accessCode", "verification-code", "user_code", "tokens"])
def test_names_that_mean_a_secret(name: str) -> None:
    assert is_secret_name(name)


@every_tool
@pytest.mark.parametrize("length", [8, 100, 3000])
def test_a_secret_does_not_show_itself(show: Callable[[Any], str], length: int) -> None:
    secret = Secret("Zq9" + "x" * length)
    for value in ([secret], {"a": secret}, (("authorization", secret),)):
        assert "xxx" not in show(value)
    assert f"{secret}" == "Zq9" + "x" * length
    assert secret.encode() == b"Zq9" + b"x" * length
