"""What a user's program does with an installed client: import it, call it, sync and async, and print what came."""

import asyncio
import importlib
import json
import sys
from typing import Any


def plain(value: Any) -> Any:
    return (
        value.to_dict()
        if hasattr(value, "to_dict")
        else [plain(item) for item in value]
        if isinstance(value, list)
        else value
    )


def method_of(client: Any, call: str) -> Any:
    for name in call.split("."):
        client = getattr(client, name)
    return client


def call_sync(package: object, plan: dict[str, Any]) -> object:
    with getattr(package, plan["class"])(base_url=plan["url"], **plan["credentials"]) as client:
        return plain(method_of(client, plan["call"])(**plan["arguments"]))


async def call_async(package: object, plan: dict[str, Any]) -> object:
    async with getattr(package, f"Async{plan['class']}")(base_url=plan["url"], **plan["credentials"]) as client:
        return plain(await method_of(client, plan["call"])(**plan["arguments"]))


def main() -> None:
    answers = []
    for plan in json.loads(sys.argv[1]):
        package = importlib.import_module(plan["package"])
        missing = [name for name in package.__all__ if getattr(package, name, None) is None]
        answers.append([package.__version__, missing, call_sync(package, plan), asyncio.run(call_async(package, plan))])
    print(json.dumps(answers))


main()
