# Copied from generator/runtime/testing/webhooks/__init__.py of Switchboard.
"""The vendor's server as a sender of events. Only fakes of APIs that send any carry it."""
