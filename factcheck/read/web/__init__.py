"""Articles in HTML: the page as its readers see it, what it states of itself, and which of it is the article."""
