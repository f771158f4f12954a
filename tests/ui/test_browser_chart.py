"""The chart in a real browser: its labels, zooming and scrolling."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.ui.browser_kit import boxes, overlapping, settle, wait_for_chart

pytestmark = pytest.mark.browser


def test_labels_never_collide_and_more_appear_on_zooming_in(visit, made_up_address):
    page = visit(f"{made_up_address}/?story=five-hundred&top=everything")
    wait_for_chart(page)
    assert not overlapping(boxes(page, ".tl-label"))
    before = set(page.locator(".tl-label").all_inner_texts())
    caption = page.locator(".tl-caption").inner_text()
    area = page.locator(".tl-layer").bounding_box()
    page.mouse.move(area["x"] + area["width"] * 0.7, area["y"] + 200)
    page.keyboard.down("Control")
    for _ in range(6):
        page.mouse.wheel(0, -240)
    page.keyboard.up("Control")
    expect(page.locator(".tl-caption")).not_to_have_text(caption)
    page.wait_for_function("before => [...document.querySelectorAll('.tl-label')].some(e => !before.includes(e.innerText))", arg=list(before))
    assert not overlapping(boxes(page, ".tl-label"))


def test_on_a_phone_the_most_important_events_have_a_label_and_so_has_whichever_is_chosen(visit, seeds_address):
    page = visit(f"{seeds_address}/?story=invented-saltmere", width=390)
    wait_for_chart(page)
    expect(page.locator(".tl-label").first).to_have_class("tl-label chosen")  # once the rows are made for a phone
    lead = page.locator(".tl-event .tl-name").inner_text()
    assert lead.startswith(page.locator(".tl-label").first.inner_text().rstrip("…"))
    assert not overlapping(boxes(page, ".tl-label"))
    rows = page.locator(".tl-row")
    named = 0
    for number in range(3, rows.count(), 5):
        rows.nth(number).click()
        expect(page.locator(".tl-event .tl-name")).to_have_text(rows.nth(number).locator(".tl-title").inner_text())
        settle(page)
        ringed = page.locator(".tl-ring").count()
        expect(page.locator(".tl-label.chosen")).to_have_count(ringed)
        named += ringed
    assert named > 1


@pytest.mark.parametrize("span", ["The core", "Whole span"])
def test_a_lanes_name_lies_over_no_mark_and_no_label(visit, made_up_address, span):
    page = visit(f"{made_up_address}/?story=twenty&lanes=Source&span={span}", width=1280)
    wait_for_chart(page)
    names = boxes(page, ".tl-lane")
    assert len(names) > 1
    marks = boxes(page, ".overplot .barlayer .point path, .overplot .scatterlayer .points path.point")
    for drawn in (*marks, *boxes(page, ".tl-label")):
        assert not [pair for pair in overlapping([drawn, *names]) if pair[0] == drawn]


@pytest.mark.parametrize("span", ["The core", "Whole span"])
def test_every_label_stands_at_its_mark_where_a_side_is_open_too(visit, made_up_address, span):
    page = visit(f"{made_up_address}/?story=open-ended&span={span}")
    wait_for_chart(page)
    drawn = boxes(page, ".overplot .barlayer .point path, .overplot .scatterlayer .points path.point")
    labels = boxes(page, ".tl-label")
    assert drawn
    assert labels
    for left, top, right, bottom in labels:
        middle = (top + bottom) / 2
        near = [max(a - right, left - c, 0) for a, b, c, d in drawn if b - 2 <= middle <= d + 2]
        assert min(near) < 20


def test_scrolling_over_the_chart_scrolls_the_page(visit, made_up_address):
    page = visit(f"{made_up_address}/?story=five-hundred", height=600)
    wait_for_chart(page)
    caption = page.locator(".tl-caption").inner_text()
    area = page.locator(".tl-layer").bounding_box()
    page.mouse.move(area["x"] + 300, area["y"] + 150)
    page.mouse.wheel(0, 300)
    page.wait_for_function("document.querySelector('[data-testid=stMain]').scrollTop > 100")
    assert page.locator(".tl-caption").inner_text() == caption
