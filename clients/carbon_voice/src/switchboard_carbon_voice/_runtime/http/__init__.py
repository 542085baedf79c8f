# Copied from generator/runtime/http/__init__.py of Switchboard.
"""Connections: pool, sockets, TLS, proxies, content coding, and the backend for httpx transports."""
