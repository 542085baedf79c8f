"""Compares two interfaces of a client: what changed, who breaks by it, and which version it asks for."""
