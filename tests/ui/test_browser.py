"""The page in a real browser: what a reader does with mouse and keyboard, and what a hostile article cannot do."""

from __future__ import annotations

import json
import re
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import expect

from tests.ui.synthetic import HOSTILE, built
from ui.safe import plain

expect.set_options(timeout=20_000)  # for machines that are busy with something else
pytestmark = pytest.mark.browser
pytest_plugins = ["tests.ui.browser_kit"]


def settle(page):
    """Wait until the server has nothing more to send."""
    page.wait_for_selector('[data-testid="stApp"][data-test-script-state="notRunning"]')


def params(page):
    return {key: values[0] for key, values in parse_qs(urlsplit(page.url).query).items()}


def wait_for_chart(page):
    page.wait_for_function("document.querySelector('.tl-layer')?.dataset.labels > 0")


def boxes(page, selector):
    return page.eval_on_selector_all(selector, "all => all.map(e => { const b = e.getBoundingClientRect(); return [b.left, b.top, b.right, b.bottom]; })")


def overlapping(found):
    return [
        (a, b) for i, a in enumerate(found) for b in found[i + 1 :]
        if a[0] < b[2] - 1 and b[0] < a[2] - 1 and a[1] < b[3] - 1 and b[1] < a[3] - 1
    ]


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


def test_the_unnamed_outlet_of_the_seeds_is_called_unnamed(visit, seeds_address):
    page = visit(f"{seeds_address}/articles")
    expect(page.locator(".tl-table")).to_contain_text("The Western Journal")
    expect(page.locator(".tl-table")).to_contain_text("Outlet not named")


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


def test_on_a_phone_the_menu_closes_over_the_page_that_was_chosen(visit, made_up_address):
    page = visit(f"{made_up_address}/?story=twenty", width=400, height=850)
    for name, shown in (("Compare", ".tl-matrix"), ("Timeline", ".tl-list")):
        page.get_by_role("button", name="Expand sidebar").click()
        page.get_by_test_id("stSidebarNav").get_by_role("link", name=name).click()
        expect(page.locator(shown)).to_be_visible()
        expect(page.get_by_test_id("stSidebarNav")).not_to_be_in_viewport()


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
    page = visit(f"{made_up_address}/?story=five-hundred&status=denied")
    expect(page.locator(".tl-summary")).to_contain_text("of 500 events shown")
    page.get_by_role("link", name="Export").first.click()
    with page.expect_download() as waiting:
        page.get_by_role("button", name="Download timeline.json").click()
    made = json.loads(waiting.value.path().read_text(encoding="utf-8"))
    assert {event["status"] for event in made["events"] + made["undated"]} == {"denied"}
    expect(page.locator(".tl-left-out")).to_contain_text("events that the filters hide (status: denied)")


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


@pytest.mark.parametrize("width", [1440, 1024, 390])
@pytest.mark.parametrize("case", ["long-titles", "four-centuries", "one-day"])
def test_nothing_is_wider_than_the_screen(visit, made_up_address, case, width):
    page = visit(f"{made_up_address}/?story={case}", width=width)
    wait_for_chart(page)
    wide = page.evaluate("document.querySelector('[data-testid=stMain]').scrollWidth - document.querySelector('[data-testid=stMain]').clientWidth")
    assert wide <= 0
    assert not overlapping(boxes(page, ".tl-label"))


def test_five_thousand_events_open_and_answer(visit, made_up_address):
    page = visit(f"{made_up_address}/?story=five-thousand")
    wait_for_chart(page)
    page.locator(".tl-row").nth(5).click()
    expect(page.locator(".tl-kicker")).to_have_text("Chosen event")
    expect(page.locator(".tl-event .tl-name")).to_have_text(page.locator(".tl-row").nth(5).locator(".tl-title").inner_text())


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
