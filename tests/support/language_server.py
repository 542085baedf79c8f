"""Asks pyright's language server what an editor would offer at a place in a program."""

from __future__ import annotations

import json
import subprocess
from typing import TYPE_CHECKING, Any

from tests.support.specs import ROOT

if TYPE_CHECKING:
    from pathlib import Path

SERVER = ROOT / "node_modules" / "pyright" / "langserver.index.js"
CURSOR = "|"


class _Server:
    """The server as a child that speaks JSON-RPC."""

    def __init__(self, folder: Path) -> None:
        command = ["node", str(SERVER), "--stdio"]
        self.child = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=folder)

    def send(self, **message: Any) -> None:
        assert self.child.stdin is not None
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self.child.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
        self.child.stdin.flush()

    def receive(self) -> Any:
        assert self.child.stdout is not None
        length = 0
        while line := self.child.stdout.readline().strip():
            name, _, value = line.partition(b":")
            length = int(value) if name.lower() == b"content-length" else length
        return json.loads(self.child.stdout.read(length))

    def ask(self, method: str, **params: Any) -> Any:
        """The result of a request; questions of the server's own are met with nothing."""
        self.send(id=method, method=method, params=params)
        while (message := self.receive()).get("id") != method or "method" in message:
            if {"id", "method"} <= message.keys():
                wanted = message.get("params", {}).get("items", [])
                self.send(id=message["id"], result=[{}] * len(wanted))
        return message["result"]


def offered(folder: Path, program: str) -> list[str]:
    """What is offered where `|` stands in a program; `folder` has a pyrightconfig.json."""
    before = program.partition(CURSOR)[0].splitlines()
    uri = (folder / "program.py").as_uri()
    server = _Server(folder)
    try:
        workspace = [{"uri": folder.as_uri(), "name": "program"}]
        server.ask("initialize", processId=None, rootUri=folder.as_uri(), capabilities={}, workspaceFolders=workspace)
        server.send(method="initialized", params={})
        text = program.replace(CURSOR, "", 1)
        document = {"uri": uri, "languageId": "python", "version": 1, "text": text}
        server.send(method="textDocument/didOpen", params={"textDocument": document})
        position = {"line": len(before) - 1, "character": len(before[-1])}
        found = server.ask("textDocument/completion", textDocument={"uri": uri}, position=position)
    finally:
        server.child.kill()
        server.child.communicate()
    items = found["items"] if isinstance(found, dict) else found or []
    return [item["label"] for item in items]
