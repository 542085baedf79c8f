# Copied from generator/runtime/auth/__init__.py: edit it there.
"""Credentials of a client, and OAuth tokens that are kept fresh."""
