"""The timeline page in a real browser: what is chosen by mouse, finger and keyboard, and where it is shown."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from tests.ui.browser_kit import boxes, params, settle, wait_for_chart

pytestmark = pytest.mark.browser


def test_a_click_on_the_chart_shows_the_citation(visit, seeds_address):
    page = visit(seeds_address)
    wait_for_chart(page)
    expect(page.locator(".tl-kicker")).to_have_text("Most important event")
    lead = page.locator(".tl-event .tl-name").inner_text()
    drawn = boxes(page, ".scatterlayer .points path.point")
    area = page.locator(".tl-layer").bounding_box()
    inside = [b for b in drawn if area["x"] + 20 < b[0] < area["x"] + area["width"] - 20]
    for left, top, right, bottom in inside:
        page.mouse.click((left + right) / 2, (top + bottom) / 2)
        page.wait_for_function("new URLSearchParams(location.search).has('event')")
        settle(page)
        if page.locator(".tl-event .tl-name").inner_text() != lead:
            break
    expect(page.locator(".tl-kicker")).to_have_text("Chosen event")
    assert page.locator(".tl-event .tl-name").inner_text() != lead
    citation = page.locator(".tl-citation").first
    expect(citation.locator(".tl-outlet")).to_contain_text("published Tuesday 18 March 2025")
    expect(citation.locator("mark.trigger")).to_have_count(1)
    expect(page.locator('.tl-row[aria-current="true"] .tl-title')).to_have_text(page.locator(".tl-event .tl-name").inner_text())


def test_search_and_choice_are_in_the_address_and_come_back_from_it(visit, made_up_address):
    page = visit(f"{made_up_address}/?story=five-hundred")
    wait_for_chart(page)  # what is typed before the page is drawn may be lost
    page.get_by_label("Search").fill("salvage marlow")
    page.get_by_label("Search").press("Enter")
    expect(page.locator(".tl-row").filter(has_not_text="salvage contract in Marlow")).to_have_count(0)  # the rows of before are gone
    title = page.locator(".tl-row").nth(2).locator(".tl-title").inner_text()
    page.locator(".tl-row").nth(2).click()
    expect(page.locator(".tl-kicker")).to_have_text("Chosen event")
    expect(page.locator(".tl-event .tl-name")).to_have_text(title)  # the page is drawn piece by piece
    rows = page.locator(".tl-row").count()
    assert params(page)["q"] == "salvage marlow"
    again = visit(page.url)
    expect(again.get_by_label("Search")).to_have_value("salvage marlow")
    expect(again.locator(".tl-event .tl-name")).to_have_text(title)
    expect(again.locator(".tl-row")).to_have_count(rows)


def top_of(page, selector):
    return page.locator(selector).first.bounding_box()["y"]


def test_on_a_phone_a_tapped_entry_brings_its_account_into_view_and_back(visit, made_up_address):
    page = visit(f"{made_up_address}/?story=five-hundred", width=400, height=850)
    wait_for_chart(page)
    for number in (12, 12, 4):  # the same once more, and another
        row = page.locator(".tl-row").nth(number)
        row.click()
        expect(page.locator(".tl-event .tl-name")).to_have_text(row.locator(".tl-title").inner_text())
        expect(page.locator(".tl-event .tl-name")).to_be_in_viewport()
        assert 0 <= top_of(page, ".tl-kicker") < 400
        page.get_by_role("button", name="Back to the list").click()
        expect(row).to_be_in_viewport()
    page.locator(".tl-layer").scroll_into_view_if_needed()
    label = page.locator(".tl-label").last
    label.click()
    expect(page.locator(".tl-event .tl-name")).to_be_in_viewport()


def test_on_a_wide_screen_a_choice_moves_nothing(visit, made_up_address):
    page = visit(f"{made_up_address}/?story=five-hundred", width=1400)
    wait_for_chart(page)
    page.locator(".tl-label").nth(3).click()
    expect(page.locator(".tl-kicker")).to_have_text("Chosen event")
    settle(page)
    assert page.evaluate("document.querySelector('[data-testid=stMain]').scrollTop") == 0
    expect(page.locator(".tl-back")).to_be_hidden()


def test_keyboard_alone_from_the_list_to_a_citation_in_its_article(visit, made_up_address):
    page = visit(f"{made_up_address}/?story=twenty")
    wait_for_chart(page)
    lead = page.locator(".tl-event .tl-name").inner_text()
    for _ in range(60):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.classList.contains('tl-row')"):
            break
    page.keyboard.press("Home")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    expect(page.locator(".tl-event .tl-name")).not_to_have_text(lead)
    title = page.locator(".tl-event .tl-name").inner_text()
    settle(page)
    assert page.evaluate("document.activeElement.querySelector('.tl-title')?.innerText") == title
    for _ in range(30):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.innerText").strip().endswith("Read it in the article"):
            break
    page.keyboard.press("Enter")
    page.wait_for_selector(".tl-text .target")
    for _ in range(80):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.classList.contains('target')"):
            break
    expect(page.locator(".tl-note")).to_be_visible()
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile("/event"))
    expect(page.locator(".tl-event .tl-name")).to_have_text(title)


def test_five_thousand_events_open_and_answer(visit, made_up_address):
    page = visit(f"{made_up_address}/?story=five-thousand")
    wait_for_chart(page)
    page.locator(".tl-row").nth(5).click()
    expect(page.locator(".tl-kicker")).to_have_text("Chosen event")
    expect(page.locator(".tl-event .tl-name")).to_have_text(page.locator(".tl-row").nth(5).locator(".tl-title").inner_text())
