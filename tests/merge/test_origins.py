"""Copies and rewrites of one text share an origin; independent reports of one event do not."""

from pathlib import Path

import pytest
from merge_kit import article

from timeline.merge import find_origins

AGENCY = (
    "HARROW BAY (AP) — The ferry Northern Star ran aground on a sandbank off Harrow Bay late Sunday with 212 people aboard, the coast guard said. "
    "No one was hurt and all passengers were taken ashore in fishing boats before dawn, according to a spokeswoman, Lena Moss. "
    "The vessel had left the port of Kell an hour earlier in thick fog and was due to be inspected next month. "
    "An inquiry will look at why its radar had been switched off, the transport ministry said in a statement."
)
REWRITE = (
    "A ferry with 212 people aboard ran aground on a sandbank off Harrow Bay, officials say. "
    "All passengers were taken ashore in fishing boats before dawn, according to a spokeswoman. "
    "The vessel had left the port of Kell an hour earlier in thick fog. It was built in 1988 and belongs to the Orr line, which "
    "has had two other mishaps in the past ten years. An inquiry will look at why its radar had been switched off."
)
OWN_REPORT = (
    "Ailsa Grant was asleep in her cabin when she felt the Northern Star shudder and stop. 'I thought we had hit a whale,' the "
    "teacher from Kell told this newspaper on the quay at Harrow Bay. She and her two sons were among the first to be lifted into a "
    "crab boat. By breakfast the whole town had brought blankets. Investigators boarded the ferry at noon."
)
OTHER_STORY = (
    "DUNMORE (AP) — The city council of Dunmore voted on Monday to close three libraries and a swimming pool to save money, "
    "over the protests of residents who filled the gallery. The mayor, Ivo Brandt, called it the hardest night of his life. "
    "The closures take effect in the autumn."
)


def test_a_rewrite_shares_the_origin_of_the_agency_text():
    origins = find_origins([article("a", AGENCY), article("b", REWRITE), article("c", OWN_REPORT)])
    assert origins["a"].id == origins["b"].id != origins["c"].id
    assert "Associated Press" in origins["a"].reason
    assert "word triples" in origins["b"].reason


def test_the_same_credit_alone_joins_nothing():
    origins = find_origins([article("a", AGENCY), article("b", OTHER_STORY)])
    assert origins["a"].id != origins["b"].id


def test_hyphens_and_quotation_marks_do_not_hide_a_copy():
    copy = AGENCY.replace("sandbank", "sand-bank").replace("inquiry", "in-quiry").replace("'", "’")
    origins = find_origins([article("a", AGENCY), article("b", copy)])
    assert origins["a"].id == origins["b"].id


def test_a_shared_quotation_is_not_a_copy():
    quotation = " 'We did what anyone would have done that night and we would do it again tomorrow,' said Captain Orla Finn."
    origins = find_origins([article("a", OWN_REPORT + quotation), article("b", OTHER_STORY + quotation)])
    assert origins["a"].id != origins["b"].id


def test_a_round_up_does_not_make_two_agency_stories_one():
    origins = find_origins([article("a", AGENCY), article("b", OTHER_STORY * 2), article("roundup", AGENCY + "\n\n" + OTHER_STORY * 2)])
    assert origins["a"].id != origins["b"].id


def test_the_first_published_names_the_origin():
    origins = find_origins([article("a", REWRITE, published="2031-05-07"), article("z", AGENCY, published="2031-05-06")])
    assert origins["a"].id == origins["z"].id == "z"


@pytest.mark.parametrize(
    ("line", "agency"),
    [
        ("The Associated Press contributed to this report.", "Associated Press"),
        ("Reuters contributed to this article.", "Reuters"),
        ("© 2031 AFP", "Agence France-Presse"),
        ("The Daily has reviewed this Associated Press story and may have altered it.", "Associated Press"),
        ("Source: Reuters", "Reuters"),
    ],
)
def test_credit_lines(line, agency):
    origins = find_origins([article("a", OWN_REPORT * 3 + "\n" + line)])
    assert f"redits {agency}" in origins["a"].reason


@pytest.mark.parametrize("line", ["He told Reuters that nobody slept.", "They had tapped the line.", "The AP exam is in May."])
def test_names_of_agencies_that_are_no_credit(line):
    assert "redits" not in find_origins([article("a", OWN_REPORT * 3 + "\n" + line)])["a"].reason


def test_articles_without_text_have_their_own_origin():
    origins = find_origins([article("a", ""), article("b", "Short.")])
    assert (origins["a"].id, origins["b"].id) == ("a", "b")


def test_the_two_seeds_are_rewrites_of_one_agency_story():
    texts = sorted((Path(__file__).parents[2] / "seeds").glob("*.txt"))
    origins = find_origins([article(path.stem, path.read_text(encoding="utf-8")) for path in texts])
    assert len(origins) == 2
    assert len({origin.id for origin in origins.values()}) == 1
    assert any("Associated Press" in origin.reason for origin in origins.values())
