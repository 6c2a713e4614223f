"""Reads documents that strangers sent: what they are, their pages, their words, their signatures."""
