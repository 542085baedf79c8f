"""Credentials of a client, and OAuth tokens that are kept fresh."""
