"""From records and Markdown to the HTML that a reader sees."""
