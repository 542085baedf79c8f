# Copied from generator/runtime/calls/__init__.py in the Switchboard repository: edit it there.
"""One call: attempts, retries, redirects, hooks, reading the response; raw requests and uploads too."""
