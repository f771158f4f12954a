"""`python -m timeline app`: the page opens on the inputs it is given, and a mistake is one sentence."""

import json
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

from streamlit.testing.v1 import AppTest

from timeline import commands

ROOT = Path(__file__).parents[2]
STORY = "The ferry sank off Port Ennis on Monday, the coast guard said. The mayor will visit the harbour on Friday."


def test_the_page_opens_on_the_inputs_it_is_given(tmp_path, monkeypatch):
    (tmp_path / "ferry.txt").write_text(STORY)
    (tmp_path / "manifest.json").write_text('{"story": "The ferry of Port Ennis", "articles": [{"file": "ferry.txt", "published": "2024-05-14"}]}')
    monkeypatch.setenv(commands.INPUTS_VARIABLE, json.dumps([str(tmp_path)]))
    page = AppTest.from_file(str(ROOT / "ui" / "app.py"), default_timeout=60).run()
    assert not page.exception
    assert "The ferry of Port Ennis" in str(page.main)


def test_the_page_says_which_keys_of_a_manifest_nothing_reads(tmp_path, monkeypatch):
    (tmp_path / "ferry.txt").write_text(STORY)
    (tmp_path / "manifest.json").write_text('{"articles": [{"file": "ferry.txt", "publishd": "2024-05-14"}]}')
    monkeypatch.setenv(commands.INPUTS_VARIABLE, json.dumps([str(tmp_path)]))
    page = AppTest.from_file(str(ROOT / "ui" / "app.py"), default_timeout=60).run()
    assert not page.exception
    said = "\n".join(element.body for element in page.get("html"))
    assert "manifest.json has a key that is not known and was passed over: &#x27;publishd&#x27; for &#x27;ferry.txt&#x27;" in said


def test_the_server_starts_and_stops_on_interrupt(tmp_path):
    (tmp_path / "ferry.txt").write_text(STORY)
    with socket.socket() as free:
        free.bind(("localhost", 0))
        port = free.getsockname()[1]
    server = subprocess.Popen(
        [sys.executable, "-m", "timeline", "app", str(tmp_path / "ferry.txt"), "--port", str(port)],
        cwd=ROOT, env={**os.environ, "STREAMLIT_SERVER_HEADLESS": "true"}, stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True,
    )  # fmt: skip
    try:
        for _ in range(120):
            try:
                with urllib.request.urlopen(f"http://localhost:{port}/_stcore/health", timeout=5) as answer:
                    assert answer.read() == b"ok"
                break
            except OSError:
                time.sleep(0.25)
        else:
            raise AssertionError("the server did not answer within 30 seconds")
    finally:
        os.killpg(server.pid, signal.SIGINT)  # what Ctrl+C sends: to the command and to its server
        _, err = server.communicate(timeout=20)
    assert server.returncode == 0
    assert b"Traceback" not in err
