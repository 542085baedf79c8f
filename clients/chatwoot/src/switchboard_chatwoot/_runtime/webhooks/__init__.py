# Copied from generator/runtime/webhooks/__init__.py of Switchboard.
"""What the vendor's server sends to a service: verified, made a typed event, handed to handlers, once each."""
