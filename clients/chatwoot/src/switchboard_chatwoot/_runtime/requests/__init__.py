# Copied from generator/runtime/requests/__init__.py in the Switchboard repository: edit it there.
"""From arguments to a request: styles, limits, bodies, multipart, files."""
