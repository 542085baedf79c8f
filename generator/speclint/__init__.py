"""Keeps the specs in openapi/ honest and readable: their layout, named rules, samples."""
