"""The rate limit: in one process, or shared through Redis."""
