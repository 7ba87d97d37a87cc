"""The built site: everything a build needs, and what it writes besides the pages."""
