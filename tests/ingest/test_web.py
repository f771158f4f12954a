"""Saved web pages: main text, outlet, title, address, and whose word the date is."""

import pytest

from timeline.ingest import IngestOptions, read_articles, read_upload

PARAGRAPHS = (
    "<p>The ferry Maid of Ennis sank off the northern mole on Monday shortly after it had left the harbour with forty people on board.</p>"
    "<p>Two boats were near and took most of them up within half an hour, the coast guard said, and nobody was badly hurt.</p>"
    "<p>The master had warned the owners in writing last week that the bow door did not close as it should.</p>"
)


def page(head: str = "", before: str = "", after: str = "", body: str = PARAGRAPHS) -> bytes:
    return (
        f"<!DOCTYPE html><html lang='en'><head><meta charset='utf-8'><title>Ferry sinks – Ennis Post</title>{head}</head><body>"
        f"<nav><a href='/'>Home</a><a href='/sport'>Sport</a></nav><main><article><h1>Ferry sinks off Port Ennis</h1>{before}{body}</article></main>"
        f"{after}<footer>© 2019 Ennis Post. All rights reserved.</footer></body></html>"
    ).encode()


def read(content: bytes, name: str = "ferry.html"):
    articles, rejected = read_upload(name, content)
    assert rejected == []
    return articles[0]


JSON_LD = """<script type="application/ld+json">{"@context": "https://schema.org", "@graph": [{"@type": "Organization", "name": "Ennis Media"},
{"@type": "NewsArticle", "headline": "Maid of Ennis sinks", "datePublished": "2024-05-14T01:30:00Z", "dateModified": "2024-05-16",
"url": "https://post.example/ferry", "publisher": {"@type": "Organization", "name": "The Ennis Post"}}]}</script>"""


def test_the_text_is_the_article_and_nothing_around_it():
    article = read(page(after="<aside><h2>Most read</h2><p>Council raises the price of parking in the old town again.</p></aside>"))
    assert "The ferry Maid of Ennis sank off the northern mole on Monday" in article.text
    assert "bow door" in article.text
    assert "All rights reserved" not in article.text
    assert "Sport" not in article.text
    assert article.title == "Ferry sinks off Port Ennis"


def test_structured_data_comes_first_and_keeps_its_zone():
    """01:30 UTC on the 14th is the evening of the 13th in New York: the zone must stay."""
    article = read(page(head=JSON_LD + "<meta property='article:published_time' content='2020-01-01'>"))
    assert (article.published, article.published_basis) == ("2024-05-14T01:30:00Z", "metadata")
    assert article.published_reason == "From its structured data (JSON-LD)."
    assert (article.title, article.source, article.url) == ("Maid of Ennis sinks", "The Ennis Post", "https://post.example/ferry")


@pytest.mark.parametrize(
    ("head", "before", "published", "basis"),
    [
        ("<meta property='article:published_time' content='2024-05-14T08:00:00+01:00'>", "", "2024-05-14T08:00:00+01:00", "metadata"),
        ("<meta name='DC.date.issued' content='14 mai 2024'>", "", "2024-05-14", "metadata"),
        ("<link rel='canonical' href='https://post.example/2024/05/14/ferry-sinks'>", "", "2024-05-14", "metadata"),
        ("", "<time datetime='2024-05-14' pubdate>yesterday</time>", "2024-05-14", "metadata"),
        ("<meta name='date' content='04/05/2024'>", "", None, None),
        ("<meta name='date' content='04/05/2024'><meta name='pubdate' content='May 4, 2024'>", "", "2024-05-04", "metadata"),
        ("", "<time datetime='2024-05-14T09:00'>14 May</time>", "2024-05-14T09:00", "inferred"),
        ("", "<time datetime='2024-05-14'>14 May</time><time datetime='2023-01-01'>1 January</time>", None, None),
        ("", "", None, None),
    ],
    ids=["meta", "meta in French", "address", "time pubdate", "ambiguous", "ambiguous, then clear", "lone time", "two times", "none"],
)
def test_the_date_and_whose_word_it_is(head, before, published, basis):
    article = read(page(head=head, before=before))
    assert (article.published, article.published_basis) == (published, basis)


def test_a_sidebars_date_is_not_the_articles():
    article = read(page(after="<aside><p>Events</p><time datetime='2024-06-01'>1 June 2024</time><p>Published: June 1, 2024</p></aside>"))
    assert article.published is None


def test_a_persons_word_stands_above_the_markup_and_the_option_above_a_guess(tmp_path):
    (tmp_path / "a.html").write_bytes(page(head=JSON_LD))
    (tmp_path / "b.html").write_bytes(page(before="<time datetime='2024-05-14'>14 May</time>", body=PARAGRAPHS.replace("forty", "sixty")))
    (tmp_path / "manifest.json").write_text('{"articles": [{"file": "a.html", "published": "2024-05-13", "source": "Other"}]}')
    articles, _ = read_articles([tmp_path], options=IngestOptions(published="2024-05-15"))
    assert [(one.id, one.published, one.published_basis) for one in articles] == [("a", "2024-05-13", "given"), ("b", "2024-05-15", "given")]
    assert articles[0].source == "The Ennis Post"


@pytest.mark.parametrize(
    "head",
    [
        "<link rel='canonical' href='javascript:alert(1)'>",
        "<meta property='og:url' content='data:text/html,x'>",
        "<script type='application/ld+json'>{broken</script>",
        "<script type='application/ld+json'>" + "[" * 5000 + "</script>",
        "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"datePublished\": {\"x\": 1}, \"publisher\": \"x\"}</script>",
    ],
)
def test_broken_or_hostile_markup_gives_no_address_and_no_date(head):
    article = read(page(head=head))
    assert (article.url, article.published) == (None, None)


@pytest.mark.parametrize(
    "content",
    [b"<html></html>", b"<p>Please enable cookies to continue.</p>", b"   ", b"<!-- -->", b"<html><script>var x = 1;</script></html>"],
)
def test_a_page_without_an_article_is_named(content):
    articles, rejected = read_upload("wall.html", content)
    assert articles == []
    assert [one.input for one in rejected] == ["wall.html"]
    assert "holds no article text" in rejected[0].reason or "is not a web page" in rejected[0].reason


def test_the_declared_encoding_is_read_and_an_undeclared_old_one_as_browsers_do():
    body = PARAGRAPHS.replace("harbour", "café")
    written = page(body=body).decode().replace("–", "-")
    declared = written.replace("utf-8", "iso-8859-1").encode("iso-8859-1")
    undeclared = written.replace("<meta charset='utf-8'>", "").encode("cp1252")
    for content in (declared, undeclared, written.encode(), written.encode("utf-16")):
        assert "left the café with" in read(content).text


def test_a_page_in_an_old_encoding_that_only_the_user_knows_is_read_by_their_word():
    content = page(body=PARAGRAPHS.replace("harbour", "Ростов")).decode().replace("<meta charset='utf-8'>", "").replace("–", "-").replace("©", "")
    articles, _ = read_upload("ferry.html", content.encode("koi8-r"), options=IngestOptions(encoding="koi8-r"))
    assert "left the Ростов with" in articles[0].text


@pytest.mark.parametrize("name", ["base64", "rot13", "no-such"])
def test_a_page_that_names_no_encoding_of_text_is_read_as_one_that_names_none(name):
    assert "northern mole" in read(page().replace(b"utf-8", name.encode())).text


def test_an_xhtml_page_with_a_declaration_is_read():
    assert "northern mole" in read(b'<?xml version="1.0" encoding="utf-8"?>\n' + page(), "ferry.xhtml").text


# ---------------------------------------------------------------- HTML under the name of a text

REMARK = "is HTML, not plain text, and was read as a web page, without its tags and scripts"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
@pytest.mark.parametrize("before", ["", "\n  ", "<?xml version='1.0'?>\n", "<!-- saved from -->", "Ferry sinks off Port Ennis\n"])
def test_a_page_under_the_name_of_a_text_is_read_as_the_page_it_is(before, encoding):
    notices: list[str] = []
    content = (before + page(head=JSON_LD + "<script>var day = '9 June';</script>").decode()).encode(encoding)
    articles, rejected = read_upload("ferry.txt", content, notice=notices.append)
    assert (rejected, notices) == ([], [f"ferry.txt {REMARK}"])
    assert "northern mole" in articles[0].text
    assert not any(word in articles[0].text for word in ("<", "var day", "All rights reserved", "Sport"))
    assert (articles[0].published, articles[0].source) == ("2024-05-14T01:30:00Z", "The Ennis Post")


@pytest.mark.parametrize(
    ("stored", "text"),
    [
        ("<p>It left on 9&nbsp;June.</p>\n<p>It sank on Tues&shy;day.</p>\n <P class='x'>It was <b>raised</b><br>later.</P>", "It left on 9 June.\n\nIt sank on Tuesday.\n\nIt was raised\nlater."),
        ("<p>It left.</p><p>It sank.</p><p>It was raised.</p>", "It left.\n\nIt sank.\n\nIt was raised."),
        ("Ferry sinks\n\nIt left <i>on Monday</i>.<script>var x = '<p>';</script>\n\n<ul><li>One</li><li>Two</li></ul>", "Ferry sinks\n\nIt left on Monday.\n\nOne\n\nTwo"),
        ("&lt;p&gt;It left.&lt;/p&gt; &lt;p&gt;It sank.&lt;/p&gt; &lt;p&gt;It rose.&lt;/p&gt;", "It left.\n\nIt sank.\n\nIt rose."),
        ("<form><p>It left.</p>\n<p>It sank.</p>\n<footer>By A. Rao</footer>\n<nav>More</nav></form><p>It rose.</p>", "It left.\n\nIt sank.\n\nBy A. Rao\n\nMore\n\nIt rose."),
        ("<p>One</p>\n<p>Two</p>\n<p>Three</p>\n<style>p {}</style><noscript>x</noscript><template>y</template><!-- z -->", "One\n\nTwo\n\nThree"),
        ("<table><tr><td>9 June</td><td>It left.</td></tr></table>", "9 June It left."),
    ],
)
def test_a_piece_of_a_page_under_the_name_of_a_text_keeps_all_of_its_text_without_the_tags(stored, text):
    notices: list[str] = []
    articles, rejected = read_upload("ferry.txt", stored.encode(), notice=notices.append)
    assert ([one.text for one in articles], rejected, notices) == ([text], [], [f"ferry.txt {REMARK}"])


SPEAKS_OF_TAGS = [
    "The tags <p>, <div> and <br> are the commonest, said Ms Rao on Monday.",
    "Tags such as <html> were invented on Monday.",
    "He wrote on Monday:\n> <html> is quoted\nand left.",
    "<html> is a tag that was invented on Monday.",
    "<!doctype html> stands above a page, she said on Monday.",
    "On Monday the tag was closed by </html>",
    "<p> is a tag.\n<div> is another.\n<ul> is a third, he said on Monday.",
    "The example ran on Monday:\n<p>One</p>\n<p>Two</p>\nand so on.",
    "On Monday she wrote <p>One</p><p>Two</p><p>Three</p> on the wall.",
]


@pytest.mark.parametrize(
    ("stored", "text"),
    [
        ("It paid &pound;5 on 9&nbsp;June, AT&amp;T said &#8211; &#x201C;soon&rdquo;.", "It paid £5 on 9\u00a0June, AT&T said – “soon”."),
        ("R&D; and Q&A, &notit; &copy", "R&D; and Q&A, &notit; &copy"),
        ("Three < four, 5 > 4 <b>and</b> the tags <p> and </p> are named.", "Three < four, 5 > 4 <b>and</b> the tags <p> and </p> are named."),
        *((text, text) for text in SPEAKS_OF_TAGS),
        ("The tags &lt;p&gt;, &lt;div&gt; and &lt;br&gt; are the commonest.", "The tags <p>, <div> and <br> are the commonest."),
        ("It ran:\n&lt;p&gt;A&lt;/p&gt;\n&lt;p&gt;B&lt;/p&gt;\n&lt;p&gt;C&lt;/p&gt;", "It ran:\n<p>A</p>\n<p>B</p>\n<p>C</p>"),
    ],
)
def test_a_plain_text_stays_one_but_for_its_entities(stored, text):
    notices: list[str] = []
    articles, _ = read_upload("ferry.txt", stored.encode(), notice=notices.append)
    assert ([one.text for one in articles], notices) == ([text], [])


@pytest.mark.parametrize("head", ["<!-- -->" * 3_000, "<?xml ?>" * 3_000, "<!--" * 3_000, "<p " * 3_000, "<p>" * 3_000, "\n<p>" * 3_000, " " * 30_000 + "<"])
def test_a_text_that_only_looks_like_a_page_is_read_in_the_end(head):
    """A pattern that divides such a head in every way it can never comes to one."""
    assert read_upload("a.txt", f"{head} It sank on Monday.".encode())[0]


def test_text_given_as_json_keeps_its_entities_for_its_offsets_are_the_users():
    assert read_upload("a.jsonl", b'{"id": "a", "text": "AT&amp;T on <b>Monday</b>"}')[0][0].text == "AT&amp;T on <b>Monday</b>"


def test_a_page_under_the_name_of_a_text_in_which_no_article_is_found_keeps_its_text():
    articles, rejected = read_upload("wall.txt", b"<!doctype html><html><body><script>var d = '9 June';</script><p>It sank on Monday.</p></body></html>")
    assert ([one.text for one in articles], rejected) == (["It sank on Monday."], [])
