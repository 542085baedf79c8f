"""Connections: pool, sockets, TLS, proxies, content coding, and the backend for httpx transports."""
