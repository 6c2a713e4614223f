"""SAR Desk: answers a person who asks what a company holds about them."""
