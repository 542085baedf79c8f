"""Programs that heed Ctrl-C, also where the tests themselves run in the background and ignore it."""

from __future__ import annotations

import signal


def heed_interrupts() -> None:
    """For `preexec_fn` of a process: what its parent ignores it would ignore, too."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)
