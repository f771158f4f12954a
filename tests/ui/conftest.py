"""A server of the real app, one of made-up stories, and a browser, each started once and only when a test asks."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.ui.browser_kit import settle

ROOT = Path(__file__).resolve().parents[2]
ARGUMENTS = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking"]


def _serve(script: Path) -> Iterator[str]:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    # Streamlit reads its settings from the folder it is started in; the app's own lie in ui/.
    server = subprocess.Popen(
        [sys.executable, "-m", "streamlit", "run", str(script), "--server.port", str(port), "--server.headless", "true", "--server.fileWatcherType", "none"],
        cwd=ROOT / "ui", stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
    )
    address = f"http://localhost:{port}"
    try:
        until = time.monotonic() + 60
        while True:
            try:
                with urllib.request.urlopen(f"{address}/_stcore/health", timeout=2):
                    break
            except OSError:
                if server.poll() is not None or time.monotonic() > until:
                    pytest.fail(f"the server of {script.name} did not start")
        yield address
    finally:
        server.terminate()
        server.wait(timeout=20)


@pytest.fixture(scope="session")
def seeds_address() -> Iterator[str]:
    """The address of the app as users start it."""
    yield from _serve(ROOT / "ui" / "app.py")


@pytest.fixture(scope="session")
def made_up_address() -> Iterator[str]:
    """The address of the app over made-up stories."""
    yield from _serve(ROOT / "tests" / "ui" / "apps" / "synthetic_app.py")


@pytest.fixture(scope="session")
def browser():
    """Headless Chromium: the system's, else Playwright's own."""
    from playwright.sync_api import Error, expect, sync_playwright

    expect.set_options(timeout=20_000)  # for machines that are busy with something else
    path = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    with sync_playwright() as playwright:
        try:
            made = playwright.chromium.launch(executable_path=path, args=ARGUMENTS)
        except Error as error:
            reason = f"no Chromium found: install it (apt-get install chromium), or run `python -m playwright install chromium` ({str(error).splitlines()[0]})"
            if os.environ.get("TIMELINE_REQUIRE_BROWSER"):
                pytest.fail(reason)
            pytest.skip(reason)
        yield made
        made.close()


@pytest.fixture
def visit(browser):
    """Open an address in a session of its own and wait until the page is drawn: `visit(address, width=390)`."""
    contexts = []

    def opened(address: str, *, width: int = 1440, height: int = 900, dark: bool = False):
        context = browser.new_context(viewport={"width": width, "height": height}, color_scheme="dark" if dark else "light", accept_downloads=True)
        contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(30_000)
        page.goto(address)
        page.wait_for_selector(".tl-head")
        settle(page)
        return page

    yield opened
    for context in contexts:
        context.close()
