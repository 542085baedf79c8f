"""From arguments to a request: styles, limits, bodies, multipart, files."""
