"""The page that takes articles in, in a real browser: uploads, the questions about them, their dates."""

from __future__ import annotations

import json
import re

import pytest
from playwright.sync_api import expect

from tests.ui.browser_kit import params, settle

pytestmark = pytest.mark.browser


ARTICLES = [
    {"id": "ferry-1", "title": "Ferry sinks off Marlow", "source": "Harbour Post", "published": "2024-03-06",
     "text": "The ferry Aurora sank off Marlow on Tuesday. Police arrested the captain on Wednesday, the harbour office said."},
    {"id": "ferry-2", "title": "Captain held after ferry disaster",
     "text": "Police arrested the captain of the ferry Aurora on Wednesday. An inquiry will open next Monday in Port Selwyn."},
]


def test_an_upload_is_asked_about_built_and_stays_in_its_session(visit, made_up_address, tmp_path):
    page = visit(f"{made_up_address}/add?story=empty")
    lines = "\n".join(map(json.dumps, ARTICLES)) + "\n{broken\n"
    page.locator('input[type="file"]').set_input_files({"name": "ferry.jsonl", "mimeType": "application/json", "buffer": lines.encode()})
    expect(page.locator(".tl-incoming")).to_have_count(2)
    expect(page.locator(".tl-rejected")).to_contain_text("ferry.jsonl line 3")
    expect(page.get_by_label("Outlet")).to_have_count(1)
    page.get_by_label("Outlet").fill("Coast Radio")
    page.get_by_label("Outlet").press("Enter")
    settle(page)
    page.get_by_role("button", name=re.compile("Build the timeline from 2 articles")).click()
    page.get_by_role("link", name="See the timeline").click()
    expect(page.locator(".tl-dek")).to_contain_text("from 2 articles of 2 outlets")
    expect(page.locator(".tl-list")).to_contain_text("captain", ignore_case=True)
    assert params(page)["story"] == "yours"
    other = visit(page.url)
    expect(other.get_by_text("a story that this session does not have")).to_be_visible()
    expect(other.locator("body")).not_to_contain_text("Aurora")


def test_a_date_typed_for_an_undated_article_is_taken_by_the_button_beside_it(visit, made_up_address):
    page = visit(f"{made_up_address}/add?story=empty")
    lines = "\n".join(map(json.dumps, ARTICLES))
    page.locator('input[type="file"]').set_input_files({"name": "ferry.jsonl", "mimeType": "application/json", "buffer": lines.encode()})
    page.get_by_role("button", name=re.compile("Build the timeline from 2 articles")).click()
    anew = page.get_by_role("button", name="Resolve the dates anew")
    anew.click()
    expect(page.get_by_role("alert").filter(has_text="Give at least one whole date first")).to_be_visible()
    page.get_by_test_id("stDateInput").get_by_role("spinbutton").first.click()
    page.keyboard.type("20240307")
    page.keyboard.press("Enter")
    anew.click()
    expect(page.get_by_text("1 publication date given")).to_be_visible()
