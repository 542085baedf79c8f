"""How operations get their names: what a path, an operationId and a response say of them, and who yields in a clash."""
