"""The first lines by importance make a fair short timeline: the story's core first, each thing once, background later."""

from merge_kit import article, merged, told


def by_importance(articles, mentions):
    return [event.title for event in sorted(merged(articles, mentions).events, key=lambda event: -event.importance)]


def test_a_second_line_about_one_thing_stands_after_another_day():
    a = article("a", "The mill burned down on Monday. Flames destroyed the mill on Monday. The owner sued the town on Tuesday.", source="One")
    burned = told(a, "burned", lemma="burn down", who=["the mill"], date="2031-05-05", title="The mill burned down in Larne", prominence=0.8)
    destroyed = told(a, "destroyed", lemma="destroy", date="2031-05-05", title="Flames burned the mill down in Larne", prominence=0.7)
    sued = told(a, "sued", lemma="sue", who=["the owner", "the town"], date="2031-05-06", title="The owner sued the town", prominence=0.65)
    assert by_importance([a], [burned, destroyed, sued]) == [burned.title, sued.title, destroyed.title]


def test_what_lies_long_before_the_story_stands_after_it():
    a = article("a", "Brandt resigned on Monday. Brandt joined the council in 1998.", source="One")
    resigned = told(a, "resigned", lemma="resign", who=["Ulla Brandt"], date="2031-05-05", title="Ulla Brandt resigned", prominence=0.6)
    joined = told(a, "joined", lemma="join", who=["Ulla Brandt"], date=("1998-01-01", "1998-12-31", "year"), title="Ulla Brandt joined the council", prominence=0.75)
    assert by_importance([a], [resigned, joined]) == [resigned.title, joined.title]


def test_who_only_names_the_blast_speaks_for_the_line_that_tells_of_it():
    texts = ["A blast tore through the mill on Monday. Mills met the families on Monday.", "The blast at the mill shook Larne.", "The blast at the mill was heard far away."]
    articles = [article(f"a{i}", text, source=f"Outlet {i}") for i, text in enumerate(texts)]
    tore = told(articles[0], "tore", lemma="tear", arguments=["blast", "mill"], date="2031-05-05", title="A blast tore through the mill", prominence=0.7)
    met = told(articles[0], "met", lemma="meet", date="2031-05-05", title="Ann Mills met the families", prominence=0.75)
    blasts = [told(where, "blast", form="noun", places=["Larne"], arguments=["mill"], date="2031-05-05", title="Blast", prominence=0.3, reportable=False) for where in articles]
    assert by_importance(articles, [tore, met, *blasts]) == [tore.title, met.title]
    assert by_importance(articles, [tore, met]) == [met.title, tore.title]


def test_what_the_headline_says_leads():
    text = "Crews opened a kitchen on the quay. Owners signed a lease for the pier."
    for headline, first in (("A lease for the pier", "signed"), ("A kitchen on the quay", "opened")):
        a = article("a", text, title=headline)
        lines = {word: told(a, word, date="2031-05-05", prominence=0.6) for word in ("opened", "signed")}
        assert by_importance([a], list(lines.values()))[0] == lines[first].title
