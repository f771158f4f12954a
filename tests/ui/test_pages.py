"""Every page in every state, as Streamlit runs it, without a browser."""

import json
import re
import time
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from tests.ui.synthetic import CASES, built
from timeline.commands import INPUTS_VARIABLE
from timeline.export.words import STATUS
from ui.incoming import build_inputs

ROOT = Path(__file__).resolve().parents[2]
APP = str(Path(__file__).parent / "apps" / "synthetic_app.py")
PAGES = ("timeline", "event", "articles", "compare", "add", "export")


def opened(case, page="timeline", **params):
    """The app on a story and a page, run once."""
    app = AppTest.from_file(APP, default_timeout=60)
    for key, value in {"story": case, "first": page, **params}.items():
        app.query_params[key] = value
    return app.run()


def page_text(app):
    return "\n".join(element.body for element in app.get("html") if "<style>" not in element.body)


def pasted(text):
    """The page that takes articles in, once this text was pasted into it."""
    app = opened("empty", "add")
    app.text_area[0].set_value(text).run()
    assert not app.exception
    return app


@pytest.mark.parametrize("case", [case for case in CASES if case != "five-thousand"])
@pytest.mark.parametrize("page", PAGES)
def test_every_page_stands_every_story(page, case):
    app = opened(case, page)
    assert not app.exception
    assert "<h1>" in page_text(app)


def test_the_chosen_event_shows_who_says_so():
    event = next(e for e in built("twenty").timeline.events if e.agreement == "conflicting")
    app = opened("twenty", event=event.id)
    said = page_text(app)
    assert "Chosen event" in said
    assert "Where the reports disagree" in said
    for citation in event.citations:
        assert citation.trigger.exact in said
    for claim in event.claims:
        assert claim.date.display in said


def test_a_sentence_that_tells_an_event_in_two_words_is_shown_once(monkeypatch):
    article = ROOT / "seeds" / "invented-saltmere" / "07-courier-return.txt"
    event = next(e for e in build_inputs([str(article)]).timeline.events if e.title == "The petition was delivered to City Hall")
    assert [citation.trigger.exact for citation in event.citations] == ["petition", "delivered"]
    monkeypatch.setenv(INPUTS_VARIABLE, json.dumps([str(article)]))
    app = AppTest.from_file(str(ROOT / "ui" / "app.py"), default_timeout=60)
    app.query_params["event"] = event.id
    said = page_text(app.run())
    assert not app.exception
    assert said.count('class="tl-citation"') == 1
    assert re.findall(r'<mark class="(.*?)" title=".*?">(.*?)</mark>', said) == [("trigger", "petition"), ("trigger", "delivered"), ("time", "Aug. 15")]
    assert re.findall(r'<summary><q><bdi>(.*?)</bdi></q>: <span class="tl-basis (.*?)">', said) == [("delivered", "stated"), ("petition", "carried")]
    assert "Corvane Courier, “petition” and “delivered”</bdi>: <b>the verb says that the noun took place</b>" in said


def test_an_event_that_is_gone_is_said_and_the_lead_shown():
    app = opened("twenty", event="ev-gone")
    assert "does not have" in app.info[0].value
    assert "Most important event" in page_text(app)


def test_a_story_that_is_gone_is_said():
    assert "does not have" in opened("no-such-story").info[0].value


def test_the_address_carries_the_filters():
    app = opened("five-hundred", q="pier", status=STATUS["denied"], top="10", lanes="Source")
    assert app.text_input(key="q").value == "pier"
    assert app.multiselect(key="status").value == ["denied"]
    assert app.select_slider(key="top").value == "10"
    assert " of 500 events shown" in page_text(app)


def test_a_long_story_opens_with_its_most_important_events_and_says_so():
    app = opened("five-hundred")
    assert "<b>25</b> of 500 events shown, the most important" in page_text(app)
    next(button for button in app.button if button.label == "Show all").click()
    app.run()
    assert "<b>All 500 events</b> shown" in page_text(app)


def test_the_most_important_is_said_only_of_what_importance_chose():
    few = page_text(opened("five-hundred", status=STATUS["denied"], where="Marlow"))
    assert " of 500 events shown" in few
    assert "the most important" not in few
    assert "events shown, the most important" in page_text(opened("five-hundred", status="happened"))


def test_a_chosen_event_is_shown_however_unimportant():
    least = min(built("five-hundred").timeline.events, key=lambda e: e.importance)
    said = page_text(opened("five-hundred", event=least.id))
    assert "<b>26</b> of 500 events shown" in said
    assert "The filters hide this event" not in said


def test_filters_that_fit_nothing_can_be_cleared():
    app = opened("twenty")
    app.text_input(key="q").set_value("zeppelin").run()
    assert "No event fits these filters" in page_text(app)
    next(button for button in app.button if button.label == "Clear all filters" and not button.disabled).click()
    app.run()
    assert not app.exception
    assert "All 20 events" in page_text(app)


def test_undated_events_and_left_out_inputs_are_shown():
    said = page_text(opened("twenty"))
    assert "of them without a date, in the list only" in said
    assert "scan.bin is not text" in said
    assert "nothing to put on an axis" in page_text(opened("undated"))


def test_hostile_articles_leave_no_tag_on_any_page():
    event = built("hostile").timeline.events[0]
    for page in PAGES:
        app = opened("hostile", page, event=event.id)
        assert not app.exception
        said = page_text(app)
        for tag in ("<script", "<img", "<svg", "<iframe", "<u>", 'href="javascript', "\u202e"):
            assert tag not in said, (page, tag)


def test_copies_of_one_text_are_told_apart_from_reports_on_the_compare_page():
    events = [e for e in built("twenty").timeline.events if e.sources > 1]
    assert events
    assert all(e.independent_origins < e.sources for e in events)
    assert f"2 outlets, {events[0].independent_origins} independent origin" in page_text(opened("twenty", "compare"))


def test_a_pasted_article_is_shown_before_it_is_added():
    app = pasted("The ferry sank on Tuesday in the harbour of Marlow. Forty people were saved by the crew of a tug.")
    said = page_text(app)
    assert "The ferry sank on Tuesday" in said
    assert "1 article" in said
    assert "Outlet: <bdi>not found" in said
    assert any(one.label == "Publication date" for one in app.date_input)


def test_a_page_source_that_was_pasted_is_read_without_its_tags_and_said():
    said = page_text(pasted("<div><p>The ferry sank on Tues\u00adday 9&nbsp;June.</p><p>It was raised.</p></div>"))
    assert "The ferry sank on Tuesday 9 June." in said
    assert "pasted.txt is HTML, not plain text, and was read as a web page" in said


@pytest.mark.parametrize(
    ("case", "manifest", "title"),
    [("empty", {"story": "Carrowby ammonia leak"}, "Carrowby ammonia leak"), ("twenty", {"story": "Carrowby ammonia leak"}, "Carrowby ammonia leak"), ("twenty", {}, "My story")],
)
def test_a_new_story_is_called_what_the_manifest_among_its_files_calls_it(case, manifest, title):
    app = opened(case, "add")
    assert "A <code>manifest.json</code> among the files may name the story" in page_text(app)
    app.file_uploader[0].upload("manifest.json", json.dumps(manifest).encode(), "application/json")
    app.file_uploader[0].upload("leak.txt", b"Ammonia leaked from a cold store in Carrowby on Tuesday, the fire service said.", "text/plain").run()
    assert not app.exception
    assert next(field for field in app.text_input if field.label == "Title of the story").value == title
    next(button for button in app.button if button.label.startswith("Build the timeline from")).click().run()
    assert f"<h1><bdi>{title}</bdi></h1>" in page_text(app)


FRENCH = "Le bac a coulé mardi dans le port de Marlow. Les quarante passagers et les marins sont sains et saufs, a dit le maire de la ville, qui a vu le bac."


@pytest.mark.parametrize(
    ("content", "label", "chosen", "read"),
    [
        (FRENCH.encode(), "Read as English what does not look like it", True, "Le bac a coulé mardi"),
        ("The ferry Café sank on Tuesday.".encode("cp1252"), "Encoding of the files that are not UTF-8", "cp1252", "The ferry Café sank on Tuesday."),
    ],
)
def test_what_the_page_advises_for_an_upload_can_be_done_on_the_page(content, label, chosen, read):
    app = opened("empty", "add")
    app.file_uploader[0].upload("bac.txt", content, "text/plain").run()
    assert f"“{label}” while adding it" in page_text(app)
    assert "--" not in re.sub(r"<[^>]*>", "", page_text(app))
    control = next(one for one in (*app.checkbox, *app.selectbox) if one.label == label)
    control.set_value(chosen).run()
    assert not app.exception
    assert f"<bdi>{read}" in page_text(app)
    assert "Left out" not in page_text(app)


def test_nothing_is_asked_about_reading_where_all_was_read():
    app = pasted("The ferry sank on Tuesday in the harbour of Marlow.")
    assert not [one for one in (*app.checkbox, *app.selectbox) if one.label.startswith(("Read as", "Encoding"))]


def test_an_upload_that_cannot_be_used_is_named_with_its_reason():
    app = opened("empty", "add")
    app.file_uploader[0].upload("scan.txt", b"\x00\x01\x02\xff\xfe", "text/plain").run()
    assert not app.exception
    assert "scan.txt" in page_text(app)
    assert "Left out" in page_text(app)


def test_the_export_offers_the_filtered_view_and_says_what_it_hides():
    app = opened("five-hundred", "export", status=STATUS["denied"])
    assert not app.exception
    assert len(app.get("download_button")) == 1


def test_the_exported_page_carries_the_storys_title():
    app = opened("open-ended", "export")
    app.segmented_control(key="format").set_value("html").run()
    assert not app.exception
    assert "<h1><bdi>Open ended</bdi></h1>" in str(app.get("bidi_component")[-1].proto)


def test_no_rerun_over_a_second_with_five_thousand_events():
    """Measured in processor time, which a busy machine does not stretch."""
    app = opened("five-thousand", top="everything")
    chosen = built("five-thousand").timeline.events[2500]
    for change in (lambda: None, lambda: app.text_input(key="q").set_value("salvage"), lambda: app.query_params.__setitem__("event", chosen.id)):
        change()
        before = time.process_time()
        app.run()
        assert time.process_time() - before < 1.0
        assert not app.exception


def test_a_second_hidden_event_takes_the_place_of_the_first():
    last = sorted(built("five-hundred").timeline.events, key=lambda e: e.importance)[:2]
    app = opened("five-hundred", event=last[0].id)
    app.query_params["event"] = last[1].id
    app.run()
    drawn = app.session_state["_once_rows"][1].decode()
    assert last[1].id in drawn
    assert last[0].id not in drawn


def test_odd_offsets_in_the_address_are_no_fault():
    assert not opened("twenty", "articles", at="²").exception
