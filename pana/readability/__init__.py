"""How easy pages are to read, measured, and the targets they keep."""
