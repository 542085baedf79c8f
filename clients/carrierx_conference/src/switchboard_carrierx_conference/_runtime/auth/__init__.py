# Copied from generator/runtime/auth/__init__.py in the Switchboard repository: edit it there.
"""Credentials of a client, and OAuth tokens that are kept fresh."""
