"""Checks of the content: each module looks for one family of mistakes and returns problems."""
