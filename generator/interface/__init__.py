"""The public interface of a client as data: what users can name, call, give and get, and what goes over the wire."""
