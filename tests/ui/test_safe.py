"""What an article says is shown as text, whatever it says."""

import pytest

from tests.ui.synthetic import HOSTILE, built
from timeline.model import Citation, Quote, Selector, TimeExpression
from ui.safe import html, link, marked_quote, pieces, plain, shorten


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("<b>", "&lt;b&gt;"),
        ('"x" & \'y\'', "&quot;x&quot; &amp; &#x27;y&#x27;"),
        ("costs $5 or `6`", "costs &#36;5 or &#96;6&#96;"),
        ("a\u202eb\u2066c\u0000d", "abcd"),
        (None, ""),
    ],
)
def test_text_is_escaped_and_direction_overrides_go(text, shown):
    assert html(text) == shown


def test_right_to_left_text_stays():
    assert plain("שלום עולם") == "שלום עולם"


@pytest.mark.parametrize(
    "url", ["javascript:alert(1)", "JaVaScript:alert(1)", "data:text/html,x", "//host/path", "file:///etc/passwd", "https://", "", None, "http://[bad"]
)
def test_only_web_addresses_become_links(url):
    assert link(url) is None


def test_a_web_address_stays_as_it_is():
    assert link(" https://example.org/a?b=c ") == "https://example.org/a?b=c"


@pytest.mark.parametrize(("text", "limit", "cut"), [("short", 10, "short"), ("one two three four", 12, "one two…"), ("x" * 30, 10, "x" * 9 + "…")])
def test_long_texts_are_cut_at_a_word(text, limit, cut):
    assert shorten(text, limit) == cut


def test_pieces_of_overlapping_spans_cover_the_text_once():
    made = pieces("abcdef", [(1, 4, "x"), (3, 9, "y")])
    assert made == [("a", ()), ("bc", ("x",)), ("d", ("x", "y")), ("ef", ("y",))]


def test_a_quote_marks_what_happened_and_when():
    time = TimeExpression(start=115, end=121, text="Friday", type="DATE", value="2024-02-02", rule="r", explanation="e")
    citation = Citation(mention_id="a:103", article_id="a", quote=Selector(exact="It <b>urned on Friday.", start=100, end=122),
                        trigger=Quote(exact="<b>urned", start=103, end=111), time=time)
    assert marked_quote([citation]) == (
        '<bdi>It <mark class="trigger" title="what happened">&lt;b&gt;urned</mark> on <mark class="time" title="when">Friday</mark>.</bdi>'
    )


def test_a_quote_marks_all_its_triggers_and_a_phrase_they_share_once():
    time = TimeExpression(start=113, end=119, text="Friday", type="DATE", value="2024-02-02", rule="r", explanation="e")
    fire, broke = (
        Citation(mention_id=f"a:{start}", article_id="a", quote=Selector(exact="A fire began Friday.", start=100, end=120), trigger=Quote(exact=word, start=start, end=end), time=time)
        for word, start, end in (("fire", 102, 106), ("began", 107, 112))
    )
    assert marked_quote([fire, broke]) == (
        '<bdi>A <mark class="trigger" title="what happened">fire</mark> <mark class="trigger" title="what happened">began</mark> '
        '<mark class="time" title="when">Friday</mark>.</bdi>'
    )


def test_hostile_words_leave_no_tag_behind():
    event = next(e for e in built("hostile").timeline.events if e.status == "alleged")
    shown = marked_quote(event.citations[:1])
    assert "<script" not in shown and "<img" not in shown and "\u202e" not in shown
    assert "&lt;script&gt;" in shown
    assert html(HOSTILE).count("<") == 0
