"""The errors that users catch, and how each is made of a response or of a failure."""
