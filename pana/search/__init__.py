"""Search: Kazakh, Russian and English as people type them; built here, run in the browser."""
