"""The walk: everything about one person, system by system, kept as it comes."""
