"""Reads a drawn letter as a stranger would, before it is signed, and says what is wrong with it."""
