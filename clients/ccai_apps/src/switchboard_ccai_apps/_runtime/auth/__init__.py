# Copied from generator/runtime/auth/__init__.py of Switchboard.
"""Credentials of a client, and OAuth tokens that are kept fresh."""
