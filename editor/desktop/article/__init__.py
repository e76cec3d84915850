"""The article part of the window: the list, the page, and what stands beside the page."""
