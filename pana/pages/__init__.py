"""Pages: Markdown files read into typed records with line numbers."""
