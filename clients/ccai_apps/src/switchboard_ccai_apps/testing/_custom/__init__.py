"""Hand-written parts of this fake, copied from overrides/."""
