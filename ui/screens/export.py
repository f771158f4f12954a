"""Stub while the page is written."""


def show() -> None:
    """The page."""
