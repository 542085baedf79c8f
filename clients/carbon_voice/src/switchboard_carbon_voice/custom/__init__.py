"""Hand-written parts of this client, copied from overrides/."""
