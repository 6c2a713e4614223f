"""Encrypted tables of the desk's own: for extracts that are read, and for registers that are imported."""
