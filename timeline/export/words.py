"""What a reader is told for the values of a status, the same in every format and on the page."""

from __future__ import annotations

STATUS: dict[str, str] = {
    "occurred": "happened",
    "ongoing": "under way",
    "planned": "planned",
    "proposed": "proposed",
    "alleged": "alleged",
    # The value stands for what somebody denies as for what was called off, refused or failed: nobody denied a cancelled visit.
    "denied": "denied or did not happen",
    "hypothetical": "hypothetical",
}
"""Each status in words; JSON and CSV keep the value itself, for programs."""
