"""How old pages, contacts and sources are, and what that means."""
