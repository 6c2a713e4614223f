"""Data maps: what a system holds, how its collections are linked, and what is wrong in a map."""
