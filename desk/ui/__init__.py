"""The window: pages, jobs, messages and style."""
