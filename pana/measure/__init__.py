"""Measuring the built site as a phone would load it."""
