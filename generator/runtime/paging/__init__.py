"""Lists over many pages: what comes next, and whether it may be believed."""
