"""What holds of every page in a real browser: hostile articles stay text, no barrier, nothing too wide, no other host."""

from __future__ import annotations

from urllib.parse import urlsplit

import pytest
from playwright.sync_api import expect

from tests.ui.browser_kit import boxes, overlapping, settle, wait_for_chart
from tests.ui.synthetic import HOSTILE, built
from ui.safe import plain

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("where", ["", "event", "articles", "compare", "add", "export"])
def test_a_hostile_article_stays_text(visit, made_up_address, where):
    event = built("hostile").timeline.events[0]
    page = visit(f"{made_up_address}/{where}?story=hostile&event={event.id}&lanes=Who")
    page.on("dialog", lambda dialog: pytest.fail("a script ran"))
    if where == "":
        wait_for_chart(page)
        page.locator(".tl-label").first.hover()
        expect(page.locator(".tl-card-title")).to_contain_text("<script>")
        assert plain(HOSTILE)[:60] in page.locator(".tl-name").inner_text()
    if where == "articles":
        expect(page.locator(".tl-text")).to_contain_text("<script>document.title='owned'</script>")
        page.locator(".tl-phrase.time").first.focus()
    assert page.title() != "owned"
    main = page.locator('[data-testid="stMain"]')
    assert main.locator("script, iframe[src^='javascript'], img[src='x'], a[href^='javascript']").count() == 0
    assert main.locator("svg[onload], [onerror], [onload]").count() == 0
    assert "\u202e" not in main.inner_text()


@pytest.mark.parametrize(
    ("where", "dark", "width"),
    [("", False, 1440), ("", True, 1440), ("", False, 390), ("event", False, 1440), ("articles", False, 1440), ("compare", True, 1440), ("add", False, 1440), ("export", False, 1440)],
)
def test_no_serious_barrier(visit, made_up_address, where, dark, width):
    from axe_playwright_python.sync_playwright import Axe

    page = visit(f"{made_up_address}/{where}?story=twenty&lanes=Source", dark=dark, width=width)
    if where == "":
        wait_for_chart(page)
    found = Axe().run(page, options={"resultTypes": ["violations"]}).response["violations"]
    serious = [(one["id"], [node["target"] for node in one["nodes"]][:4]) for one in found if one["impact"] in ("serious", "critical")]
    assert not serious


def test_on_a_phone_the_menu_closes_over_the_page_that_was_chosen(visit, made_up_address):
    page = visit(f"{made_up_address}/?story=twenty", width=400, height=850)
    for name, shown in (("Compare", ".tl-matrix"), ("Timeline", ".tl-list")):
        page.get_by_role("button", name="Expand sidebar").click()
        page.get_by_test_id("stSidebarNav").get_by_role("link", name=name).click()
        expect(page.locator(shown)).to_be_visible()
        expect(page.get_by_test_id("stSidebarNav")).not_to_be_in_viewport()


@pytest.mark.parametrize("width", [1440, 1024, 390])
@pytest.mark.parametrize("case", ["long-titles", "four-centuries", "one-day"])
def test_nothing_is_wider_than_the_screen(visit, made_up_address, case, width):
    page = visit(f"{made_up_address}/?story={case}", width=width)
    wait_for_chart(page)
    wide = page.evaluate("document.querySelector('[data-testid=stMain]').scrollWidth - document.querySelector('[data-testid=stMain]').clientWidth")
    assert wide <= 0
    assert not overlapping(boxes(page, ".tl-label"))


@pytest.mark.parametrize("where", ["", "articles", "export"])
def test_the_page_asks_no_other_host_for_anything(browser, seeds_address, where):
    page = browser.new_context().new_page()
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(f"{seeds_address}/{where}")
    page.wait_for_selector(".tl-head")
    settle(page)
    if where == "":
        wait_for_chart(page)
    page.context.close()
    assert {urlsplit(url).hostname for url in asked if not url.startswith(("data:", "blob:"))} == {"localhost"}
