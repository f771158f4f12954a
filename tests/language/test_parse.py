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
        # A paragraph's first words in capitals; what may be an abbreviation keeps them.
        ("A GREAT-GRANDAD has died.", "A great-grandad has died."),
        ("HEARTBROKEN fans wept.", "Heartbroken fans wept."),
        ("OXFAM sent aid.", "OXFAM sent aid."),
        ("A NATO-LED force went.", "A NATO-LED force went."),
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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("LARNE, May 7 (Wire) - The mill shut on Monday.", ["LARNE, May 7 (Wire) -", "The mill shut on Monday."]),
        ("LARNE — The mill shut on Monday.", ["LARNE —", "The mill shut on Monday."]),
        ("Larne (Wire) – The mill shut on Monday.", ["Larne (Wire) –", "The mill shut on Monday."]),
        # A dash in a sentence files nothing.
        ("NATO said on Monday — after talks — that it would act.", ["NATO said on Monday — after talks — that it would act."]),
        ("Mills left - and came back.", ["Mills left - and came back."]),
        ("NATO–Russia talks ended.", ["NATO–Russia talks ended."]),
    ],
)
def test_a_dateline_belongs_to_no_sentence(text, expected):
    assert sentences(text) == expected


def governed(text, verb):
    """The dependency of a verb and the words of its subject's head."""
    [doc] = parse([text])
    token = next(token for token in doc if token.text == verb)
    return token.dep_, [child.text for child in token.children if child.dep_.startswith("nsubj")]


@pytest.mark.parametrize(
    ("text", "verb", "expected"),
    [
        ("On Monday, Drace named Lena Marsh, 38, as acting transport minister.", "named", ("ROOT", ["Drace"])),
        (
            "The body of a Luzanan fisherman missing since his ship disappeared in the Atlantic was found on a beach in the west of Annagh on Saturday, "
            "the foreign ministry in Sabal confirmed today.",
            "found", ("ccomp", ["body"]),
        ),
        ("The council announced last night that five pools closed in the wake of the disaster opened their doors again.", "opened", ("ccomp", ["pools"])),
        ("A man forced out of his home by the leak has died in a gym.", "died", ("ROOT", ["man"])),
        ("A doctor struck off over the deaths has won his appeal.", "won", ("ROOT", ["doctor"])),
        ("The nurse whom his allies had accused of hiding the votes sued his campaign.", "sued", ("ROOT", ["nurse"])),
        ("The lead flipped after the votes found in a closet were counted.", "counted", ("advcl", ["votes"])),
        ("The owner of a dairy whose blue cheese killed a retired postman was fined.", "fined", ("ROOT", ["owner"])),
        ("The storm that killed three sailors and sank two fishing boats has moved north.", "moved", ("ROOT", ["storm"])),
        ("He would have lived had the ambulance come.", "come", ("advcl", ["ambulance"])),
        # Plain clauses stay as they are.
        ("The doctor said the man has died.", "said", ("ROOT", ["doctor"])),
        ("The council said that pools closed on Monday and opened again.", "closed", ("ccomp", ["pools"])),
        ("Mills smiled.", "smiled", ("ROOT", ["Mills"])),
    ],
)
def test_the_main_verb_is_found_behind_names_and_participles(text, verb, expected):
    assert governed(text, verb) == expected


def test_a_past_form_is_joined_to_a_past_form_and_no_infinitive():
    [doc] = parse(["She refused permission to appeal and ordered the firm to pay."])
    assert next(token for token in doc if token.text == "ordered").head.text == "refused"


def test_a_dateline_is_no_part_of_the_first_sentence():
    [doc] = parse(["PORTLAND, Ore. - Cascadia Fuels closed its plant."])
    view = View(doc)
    assert view.words[view.child(view.words.index("closed"), "nsubj")] == "Fuels"
    assert view.starts[view.words.index("Cascadia")] == 17  # offsets are the text's
