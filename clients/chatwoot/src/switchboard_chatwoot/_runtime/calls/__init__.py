# Copied from generator/runtime/calls/__init__.py of Switchboard.
"""One call: attempts, retries, redirects, hooks, reading the response; raw requests and uploads too."""
