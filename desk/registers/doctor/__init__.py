"""The doctor: reaches every system and says what is slow, missing or more allowed than needed."""
