"""What `make new` proposes after it has seen a whole document: envelope, paging, secrets, class, rate limit."""
