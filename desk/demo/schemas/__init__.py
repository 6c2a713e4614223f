"""The tables and files of each invented register, as such systems have them."""
