"""The pipeline keeps offsets, ends sentences at headlines, and splits long texts without a trace."""

import pytest

from timeline.language import View, lemma_of, parse
from timeline.language import pipeline as pipeline_module
from timeline.language.sentence_case import to_sentence_case


def sentences(text):
    [doc] = parse([text])
    return [text[sent.start_char : sent.end_char].strip() for sent in doc.sents]


def test_headline_is_a_sentence_of_its_own():
    assert sentences("Dockers end strike\n\nDockers in Larne ended their strike on Monday.") == [
        "Dockers end strike",
        "Dockers in Larne ended their strike on Monday.",
    ]


def test_order_and_number_of_documents():
    docs = list(parse(["Ships sailed.", "", "Mills closed."]))
    assert [doc.text for doc in docs] == ["Ships sailed.", "", "Mills closed."]


def test_long_text_keeps_its_offsets(monkeypatch):
    monkeypatch.setattr(pipeline_module, "PIECE_LENGTH", 200)
    text = "The ferry sank near the old pier. Nobody was hurt.\n\n" * 12
    [doc] = parse([text])
    assert doc.text == text
    view = View(doc)
    assert all(text[view.starts[i] : view.ends[i]] == view.words[i] for i in range(len(view)))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # Words the body writes small lose their capital; names of the body keep it.
        ("Miners End Strike In Bryn Coch\n\nMiners of Bryn Coch end it.", "Miners end strike in Bryn Coch\n\nMiners of Bryn Coch end it."),
        ("FERRY SINKS OFF LARNE\n\nA ferry sank off Larne.", "Ferry sinks off Larne\n\nA ferry sank off Larne."),
        ("Talks resume in Larne on Monday.", "Talks resume in Larne on Monday."),
        ("Posted on November 4, 2019\n\nText.", "Posted on November 4, 2019\n\nText."),
    ],
)
def test_sentence_case(text, expected):
    assert to_sentence_case(text) == expected
    assert len(to_sentence_case(text)) == len(text)


@pytest.mark.parametrize(
    ("word", "kind", "lemma"),
    [
        ("resigned", "verb", "resign"), ("fled", "verb", "flee"), ("stopping", "verb", "stop"),
        ("ceasefire", "noun", "cease-fire"), ("cease-fires", "noun", "cease-fire"), ("emphasised", "verb", "emphasize"),
        ("mobilisation", "noun", "mobilization"), ("promised", "verb", "promise"), ("revising", "verb", "revise"),
        ("talks", "noun", "talk"), ("Defence", "noun", "defense"), ("killings", "noun", "killing"),
    ],
)
def test_one_lemma_for_each_word(word, kind, lemma):
    assert lemma_of(word, kind) == lemma
