"""The dashboard: `streamlit run ui/app.py`."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

import streamlit as st

ROOT = Path(__file__).resolve().parents[1]
if str(ROOT) not in sys.path:  # Streamlit puts this file's folder on the path, not the project's.
    sys.path.insert(0, str(ROOT))

from timeline.errors import TimelineError  # noqa: E402
from ui import stories  # noqa: E402
from ui.screens import add, articles, compare, event, export, navigation, overview  # noqa: E402

STYLE = Path(__file__).with_name("style.css")
ICON = Path(__file__).parent / "assets" / "icon.png"  # a named or emoji icon would be fetched from another host


def main(offered: Sequence[stories.Story] | None = None, *, first: str = "timeline") -> None:
    """Run the app on these stories, or on the seeds; `first` is the page that the bare address opens."""
    st.set_page_config(page_title="Timeline of events", page_icon=ICON, layout="wide")
    st.html(STYLE)
    stories.offer(offered if offered is not None else [*stories.given_stories(), *stories.seed_stories()])
    screens = {"timeline": overview, "event": event, "articles": articles, "compare": compare, "add": add, "export": export}
    pages = {
        name: st.Page(screen.show, title=name.capitalize(), url_path=name, default=name == first) for name, screen in screens.items()
    }
    navigation.keep(pages)
    page = st.navigation(list(pages.values()), position="top")
    try:
        navigation.masthead()
        page.run()
    except TimelineError as error:
        # Raised on purpose, with a sentence for the reader; anything else is a fault of ours and shows as one.
        st.error(navigation.as_markdown(str(error)))


if __name__ == "__main__":
    main()
