"""One call: attempts, retries, redirects, hooks, reading the response; raw requests and uploads too."""
