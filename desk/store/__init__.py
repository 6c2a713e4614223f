"""The desk's own database and vault."""
