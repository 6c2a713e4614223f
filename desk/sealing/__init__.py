"""Everything that happens to a letter after it is drawn."""
