"""Which source text each translation matches, and what has moved since."""
