"""Pana: protection information for displaced and stateless people in Kazakhstan."""
