"""Letters: one module a letter type."""
