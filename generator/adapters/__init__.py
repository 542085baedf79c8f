"""The two schema tools, each imported in one module only."""
