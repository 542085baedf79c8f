"""Responses whose items come one by one; only clients of APIs that have any carry this folder."""
