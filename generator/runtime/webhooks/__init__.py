"""What the vendor's server sends to a service: verified, made a typed event, handed to handlers, once each."""
