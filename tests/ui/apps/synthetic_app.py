"""The dashboard over made-up stories: `streamlit run tests/ui/apps/synthetic_app.py`."""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
sys.path.insert(0, str(ROOT))

import streamlit as st  # noqa: E402

from tests.ui.synthetic import CASES, built  # noqa: E402
from ui import app, stories  # noqa: E402

if __name__ == "__main__":
    app.main(
        [stories.Story(key, key.replace("-", " ").capitalize(), "", lambda key=key: built(key)) for key in CASES],
        first=st.query_params.get("first", "timeline"),
    )
