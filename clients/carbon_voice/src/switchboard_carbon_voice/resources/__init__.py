"""The resources of this client, one module each; get them from the client (`client.<resource>`)."""
