"""The filters of the timeline page in a real browser: however they were set, they can be cleared."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from tests.ui.browser_kit import wait_for_chart

pytestmark = pytest.mark.browser


def clear_by_hand(page):
    """Press "Clear all filters": the one in the filters' box where that is open, else the notice's."""
    page.get_by_role("button", name="Clear all filters").locator("visible=true").last.click()


def assert_unfiltered(page):
    expect(page.locator(".tl-summary")).to_contain_text("25 of 500 events shown, the most important")
    expect(page.locator(".st-key-tl-filters button").first).not_to_contain_text("(")
    expect(page).not_to_have_url(re.compile(r"[?&](q|source|who|where|status|agree|from|to|top)="))
    expect(page.locator(".st-key-q input")).to_have_value("")
    again = page.url
    page.goto(again)
    wait_for_chart(page)
    expect(page.locator(".tl-summary")).to_contain_text("25 of 500 events shown, the most important")


def test_a_filter_picked_by_hand_is_cleared(visit, made_up_address):
    page = visit(f"{made_up_address}/?story=five-hundred", width=1400)
    wait_for_chart(page)
    page.locator(".st-key-tl-filters button").click()
    page.get_by_role("combobox", name="Source").click()
    page.get_by_role("option", name="The Meridian").click()
    expect(page).to_have_url(re.compile("source=The"))
    expect(page.locator(".st-key-tl-filters button").first).to_contain_text("(1)")
    page.mouse.click(300, 110)
    expect(page.locator(".st-key-source")).to_have_count(0)  # the box is closed
    page.locator(".st-key-tl-filters button").click()
    clear_by_hand(page)
    expect(page.locator(".st-key-source")).not_to_contain_text("The Meridian")
    assert_unfiltered(page)


def test_filters_from_the_address_are_cleared(visit, made_up_address):
    asked = "q=the&source=The+Meridian&who=Ada+Okoro&where=Marlow&status=happened&agree=reports+agree&from=2000-01-01&to=2030-01-01"
    page = visit(f"{made_up_address}/?story=five-hundred&{asked}")
    expect(page.locator(".st-key-tl-filters button").first).to_contain_text("(7)")
    page.locator(".st-key-tl-filters button").click()
    clear_by_hand(page)
    assert_unfiltered(page)


def test_a_search_that_finds_nothing_is_cleared(visit, made_up_address):
    page = visit(f"{made_up_address}/?story=five-hundred")
    wait_for_chart(page)
    for _ in range(2):  # the same again must clear again
        page.get_by_label("Search").fill("zzz")
        page.get_by_label("Search").press("Enter")
        expect(page.get_by_text("No event fits these filters")).to_be_visible()
        clear_by_hand(page)
        expect(page.get_by_text("No event fits these filters")).to_have_count(0)
        expect(page.get_by_label("Search")).to_have_value("")
    assert_unfiltered(page)


def test_from_later_than_until_is_said_where_it_is_set_and_where_nothing_fits(visit, made_up_address):
    page = visit(f"{made_up_address}/?story=five-hundred&from=2025-05-20&to=2025-05-01")
    said = "“From” (20 May 2025) is later than “Until” (1 May 2025)"
    expect(page.locator(".tl-empty")).to_contain_text(said)
    expect(page.locator(".tl-summary")).to_have_text("0 of 500 events shown")
    page.locator(".st-key-tl-filters button").click()
    expect(page.get_by_role("alert")).to_contain_text(said)
    clear_by_hand(page)
    expect(page.get_by_role("alert")).to_have_count(0)
    assert_unfiltered(page)
