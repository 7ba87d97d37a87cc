"""Addresses that were published: they never die (data/addresses)."""
