"""The search for the right person."""
