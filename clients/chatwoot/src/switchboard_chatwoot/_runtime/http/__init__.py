# Copied from generator/runtime/http/__init__.py in the Switchboard repository: edit it there.
"""Connections: pool, sockets, TLS, proxies, content coding, and the backend for httpx transports."""
