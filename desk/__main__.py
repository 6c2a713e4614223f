"""``python -m desk`` and the command ``desk``."""

from __future__ import annotations

import sys

from desk.app import main

if __name__ == "__main__":
    if getattr(sys, "frozen", False):
        # An installed copy starts itself again for each process that signs letters.
        from multiprocessing import freeze_support

        freeze_support()
    sys.exit(main())
