"""The pages for articles, comparing and export in a real browser."""

from __future__ import annotations

import json
import re

import pytest
from playwright.sync_api import expect

from tests.ui.browser_kit import params

pytestmark = pytest.mark.browser


def test_the_unnamed_outlet_of_the_seeds_is_called_unnamed(visit, seeds_address):
    page = visit(f"{seeds_address}/articles")
    expect(page.locator(".tl-table")).to_contain_text("The Western Journal")
    expect(page.locator(".tl-table")).to_contain_text("Outlet not named")


@pytest.mark.parametrize("key", ["click", "Enter"])
def test_a_title_on_the_compare_page_opens_its_event(visit, made_up_address, key):
    page = visit(f"{made_up_address}/compare?story=twenty")
    page.wait_for_selector(".st-key-tl-opener [data-listening]", state="attached")
    row = page.locator(".tl-matrix .tl-open").nth(2)
    title = row.inner_text()
    if key == "click":
        row.click()
    else:
        row.focus()
        page.keyboard.press(key)
    page.wait_for_url(re.compile("/event"))
    expect(page.locator(".tl-event .tl-name")).to_have_text(title)
    assert params(page)["story"] == "twenty"


def test_the_downloaded_json_is_the_filtered_timeline(visit, made_up_address):
    page = visit(f"{made_up_address}/?story=five-hundred&status=denied or did not happen")
    expect(page.locator(".tl-summary")).to_contain_text("of 500 events shown")
    page.get_by_role("link", name="Export").first.click()
    with page.expect_download() as waiting:
        page.get_by_role("button", name="Download timeline.json").click()
    made = json.loads(waiting.value.path().read_text(encoding="utf-8"))
    assert {event["status"] for event in made["events"] + made["undated"]} == {"denied"}
    expect(page.locator(".tl-left-out")).to_contain_text("events that the filters hide (status: denied or did not happen)")
