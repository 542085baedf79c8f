"""Commands beside generate and check."""
