"""Makes the demo workspace: invented people, registers and files."""
