# Copied from generator/runtime/requests/__init__.py of Switchboard.
"""From arguments to a request: styles, limits, bodies, multipart, files."""
