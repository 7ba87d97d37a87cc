"""Each concept by its one term in each language."""
