"""Sums up the day's messages of a conversation with a prompt, sends the result there, and files it as a voice memo.

python handover.py CONVERSATION_ID "Name of a prompt"
"""

import sys
from datetime import UTC, datetime, timedelta

from switchboard_carbon_voice import CarbonVoice


def hand_over(cv: CarbonVoice, conversation_id: str, prompt_name: str, since: datetime) -> str:
    """What the AI said about the messages since then."""
    prompt = next(prompt for prompt in cv.prompts.list() if prompt.name == prompt_name)
    messages = [
        message.id
        for message in cv.messages.list(conversation_id=conversation_id, start_date=since, size=50)  # page by page
        if message.id
    ]
    response = cv.responses.create(prompt_id=prompt.id or "", message_ids=messages, channel_id=conversation_id)
    text = next((said.text for said in response.responses or [] if said.text), "")
    cv.messages.send(conversation_id, transcript=text)
    _file(cv, conversation_id, text)
    return text


def _file(cv: CarbonVoice, conversation_id: str, text: str) -> None:
    """Keep it as a voice memo, in a folder of its own."""
    workspace_id = cv.conversations.get(conversation_id).workspace_id or "personal"
    folders = cv.folders.list(type="voicememo", workspace_id=workspace_id)
    known = next((folder for folder in folders if folder.name == "Handovers"), None)
    folder = known or cv.folders.create(name="Handovers", type="voicememo", workspace_id=workspace_id)
    cv.messages.create_voice_memo(transcript=text, folder_id=folder.id or "", workspace_id=workspace_id)


def main(conversation_id: str, prompt_name: str) -> None:
    """Print it, too. An API key, or an access token, comes from the environment."""
    with CarbonVoice() as cv:
        print(hand_over(cv, conversation_id, prompt_name, datetime.now(UTC) - timedelta(days=1)))


if __name__ == "__main__":
    main(*sys.argv[1:])
