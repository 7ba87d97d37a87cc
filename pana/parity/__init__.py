"""The same page in each language says the same: comparison by section."""
