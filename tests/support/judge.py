"""Judges requests: openapi-core against the overlaid spec, and checks of our own where it does not look closely."""

from __future__ import annotations

import json
import re
import warnings
from base64 import b64encode
from functools import cache
from mimetypes import guess_type
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from openapi_core import Config, OpenAPI
from openapi_core.datatypes import RequestParameters
from openapi_core.exceptions import OpenAPIError
from werkzeug.datastructures import Headers, ImmutableMultiDict

from tests.support.cases import MISSING, Case
from tests.support.clients import api_record, credentials_of
from tests.support.specs import spec_of
from tests.support.styles import MisreadError, read_form, read_path, read_query
from tests.support.values import FORMATS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.support.loopback import Received
    from tests.support.specs import Spec, SpecOperation

HOST = "http://judge.test"


class _Request:
    """A recorded request in the form that openapi-core takes."""

    def __init__(self, request: Received, target: str) -> None:
        self.host_url = HOST
        self.path = urlsplit(target).path
        self.method = request.method.lower()
        self.content_type = request.headers.get("content-type", "")
        self.body = request.body or None
        cookies = dict(
            item.strip().split("=", 1) for item in request.headers.get("cookie", "").split(";") if "=" in item
        )
        self.parameters = RequestParameters(
            query=ImmutableMultiDict(request.query),
            header=Headers(list(request.headers.items())),
            cookie=ImmutableMultiDict(cookies),
        )


def _is_time(text: Any) -> bool:
    """Whether a text is a full-time of RFC 3339: openapi-core's own check refuses the offset that must be there."""
    return isinstance(text, str) and re.fullmatch(r"\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)", text) is not None


@cache
def _judge(api: str) -> OpenAPI:
    # phonenumberE164… are formats of one vendor: texts
    texts: Any = {name: str for name in FORMATS if name.startswith("phone")}
    unchecked: Any = None  # that the spec itself is valid is checked by tests/specs.
    config = Config(
        extra_format_unmarshallers=texts,
        extra_format_validators={**dict.fromkeys(texts, bool), "time": _is_time},
        spec_validator_cls=unchecked,
    )
    return OpenAPI.from_dict({**spec_of(api).data, "servers": [{"url": HOST}]}, config=config)


def verdict(api: str, request: Received, prefix: str) -> Iterator[str]:
    """What openapi-core objects to. It cannot read nested multipart parts (3.1), so those bodies are ours alone."""
    judged = _Request(request, request.target.removeprefix(prefix))
    if judged.content_type.startswith("multipart/"):
        return
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # deprecated parameters are sent on purpose; OAuth 2 is checked by ourselves
        yield from map(_said, _errors(_judge(api), judged))


def _errors(judge: OpenAPI, request: Any) -> list[Exception]:
    try:
        return list(judge.iter_request_errors(request))
    except OpenAPIError as error:
        return [error]


def _said(error: Exception) -> str:
    reasons = [error.__cause__, *getattr(error.__cause__, "schema_errors", ())]
    return (
        f"openapi-core: {type(error).__name__}: {error} {'; '.join(str(reason)[:200] for reason in reasons if reason)}"
    )


def differences(spec: Spec, operation: SpecOperation, case: Case, request: Received, prefix: str) -> Iterator[str]:
    """Where a request is not what the case's arguments must become."""
    if request.method != operation.method:
        yield f"method {request.method}"
    target = urlsplit(request.target)
    if not target.path.startswith(prefix):
        yield f"path {target.path} is not below the base URL"
    try:
        yield from _unlike(
            "path",
            read_path(operation.path, target.path.removeprefix(prefix)),
            {k: text_of(v) for k, v in case.path.items()},
        )
        declared = [parameter for parameter in operation.parameters if parameter["in"] == "query"]
        yield from _unlike("query", read_query(target.query, declared, spec), case.query)
    except (MisreadError, ValueError) as error:
        yield str(error)
    headers = {name: request.headers.get(name.lower()) for name in case.headers}
    yield from _unlike("headers", headers, {name: text_of(value) for name, value in case.headers.items()})
    yield from _bodies(case, request)
    yield from _accepts(operation, request)


def text_of(value: Any) -> str:
    """The text of a plain value, or of a list of them, in a path or a header."""
    if isinstance(value, list):
        return ",".join(map(text_of, value))
    return value if isinstance(value, str) else json.dumps(value)


def _unlike(what: str, seen: Any, wanted: Any) -> Iterator[str]:
    if exact(seen) != exact(wanted):
        yield f"{what}: sent {exact(seen)[:300]}, wanted {exact(wanted)[:300]}"


def exact(value: Any) -> str:
    """JSON text by which values are compared: 1, 1.0 and true differ."""
    return json.dumps(value, sort_keys=True, ensure_ascii=False, default=repr)


def _bodies(case: Case, request: Received) -> Iterator[str]:
    came = request.headers.get("content-type", "")
    if case.body is MISSING:
        if request.body or came:
            yield f"a body was sent ({came}) where none was given"
        return
    if came.partition(";")[0] != case.media_type:
        yield f"content type {came}, wanted {case.media_type}"
    elif "json" in case.media_type:
        yield from _unlike("body", json.loads(request.body), case.body)
    elif case.media_type == "application/x-www-form-urlencoded":
        yield from _unlike("form", sorted(read_form(request.body.decode())), sorted(_form(case.body)))
    elif case.media_type.startswith("multipart/"):
        yield from _unlike("parts", sorted(read_parts(came, request.body)), sorted(_parts(case)))
    elif request.body != case.body:
        yield "the body is not the bytes that were given"


def _form(body: dict[str, Any]) -> Iterator[tuple[str, str]]:
    for name, value in body.items():
        for item in value if isinstance(value, list) else [value]:
            yield name, text_of(item)


def read_parts(content_type: str, body: bytes) -> list[tuple[str, str, str, str]]:
    """Name, file name, media type and content (as hex) of each part of a multipart body."""
    boundary = content_type.partition("boundary=")[2].strip('"').encode()
    pieces = (b"\r\n" + body).split(b"\r\n--" + boundary)
    assert pieces[-1].strip() == b"--", "the multipart body does not end with its boundary"
    return [_part(piece.removeprefix(b"\r\n")) for piece in pieces[1:-1]]


def _part(piece: bytes) -> tuple[str, str, str, str]:
    head, _, content = piece.partition(b"\r\n\r\n")
    lines = dict(line.split(": ", 1) for line in head.decode().split("\r\n"))
    names = dict(re.findall(r'(\w+)="([^"]*)"', lines["Content-Disposition"]))
    return names["name"], names.get("filename", ""), lines.get("Content-Type", ""), content.hex()


def _parts(case: Case) -> Iterator[tuple[str, str, str, str]]:
    for name, value in case.body.items():
        encoding = case.encoding.get(name, {})
        for item in value if isinstance(value, list) and "json" not in encoding.get("contentType", "") else [value]:
            yield from _wanted(name, item, encoding)


def _wanted(name: str, item: Any, encoding: dict[str, Any]) -> Iterator[tuple[str, str, str, str]]:
    kind = encoding.get("contentType", "")
    if isinstance(item, tuple):
        yield name, item[0], kind or guess_type(item[0])[0] or "application/octet-stream", item[1].hex()
    elif isinstance(item, bytes):
        yield name, "upload", kind or "application/octet-stream", item.hex()
    elif isinstance(item, dict) and encoding.get("style") == "deepObject":
        for key, inner in item.items():
            yield from _wanted(f"{name}[{key}]", inner, encoding)
    elif isinstance(item, (dict, list)) and encoding.get("style") == "deepObject":
        for inner in item:
            yield from _wanted(f"{name}[]", inner, encoding)
    elif isinstance(item, (dict, list)):
        text = json.dumps(item, ensure_ascii=False, separators=(",", ":"))
        yield name, "", kind or "application/json", text.encode().hex()
    else:
        yield name, "", kind, text_of(item).encode().hex()


def _accepts(operation: SpecOperation, request: Received) -> Iterator[str]:
    good = {
        kind
        for status, response in operation.responses.items()
        if status.startswith("2")
        for kind in response.get("content", {})
    }
    accepted = {kind.strip() for kind in request.headers.get("accept", "").split(",")}
    if good and not good & accepted:
        yield f"accepts {sorted(accepted)}, the response is {sorted(good)}"


def unauthenticated(api: str, record: Any, request: Received) -> Iterator[str]:
    """Whether the credentials are those of the first alternative that the client holds, and no others."""
    held = credentials_of(api)
    schemes = api_record(api).schemes
    wanted: set[tuple[str, str]] = set()
    for alternative in record.security:
        if all(argument in held for name in alternative for argument in schemes[name].arguments):
            wanted = {pair for name in alternative for pair in _placed(schemes[name], held)}
            break
    else:
        if record.security:
            yield f"the client holds the credentials of none of {record.security}"
    sent = {(name, value) for name, value in request.headers.items() if "s3cret" in value or name == "authorization"}
    sent |= {("query " + name, value) for name, value in request.query if "s3cret" in value}
    if sent != wanted:
        yield f"credentials: sent {sorted(sent)}, wanted {sorted(wanted)}"


def _placed(scheme: Any, held: dict[str, Any]) -> set[tuple[str, str]]:
    match type(scheme).__name__:
        case "Basic":
            token = b64encode(f"{held[scheme.user]}:{held[scheme.password]}".encode()).decode()
            return {("authorization", f"Basic {token}")}
        case "Bearer":
            return {("authorization", f"Bearer {held[scheme.token]}")}
        case "ApiKey" if scheme.location == "cookie":
            return {("cookie", f"{scheme.wire}={held[scheme.argument]}")}
        case "ApiKey":
            return {("query " * (scheme.location == "query") + scheme.wire.lower(), held[scheme.argument])}
    raise AssertionError(f"a scheme that this test does not know: {scheme}")
