"""Seasons: "the spring", "last summer", "the winter of 1941", "that autumn"."""

from __future__ import annotations

from timeline.patterns import lazy_pattern
from timeline.temporal.meaning import CalendarDate, CalendarUnit, Meaning, Vague, Way
from timeline.temporal.rule import SUBJECT, Match, rule
from timeline.temporal.text import begins_line
from timeline.temporal.vocabulary import FUNCTION_WORDS, full_year, words


@rule(
    "{edge}? the? {edge2}? {season} (of | ,)? {year}",
    "the? {season} of {year} (- | /) {two_digits}",
    "{year} {season}",
    "{edge}? the? {season} of? ' {two_digits}",
    examples={
        "They met in [the summer of 1994].": "1994-SU",
        "They met in [the summer of '69].": "1969-SU",
        "It snowed in [late winter 2010].": "2010-WI",
    },
    rejects=("the fall of man", "spring into action"),
)
def season_of_year(match: Match) -> Meaning | None:
    if match["two_digits"] is not None and match["year"] is None:
        return CalendarDate(year=full_year(match["two_digits"]), season=match["season"], mod=match["edge"]) if len(match.word("two_digits")) == 2 else None
    if match["two_digits"] is not None:
        if (match["year"] + 1) % 100 != match["two_digits"] or match["season"] not in ("WI", "SU"):
            return None
        return CalendarDate(year=match["year"], season="WI", southern=match["season"] == "SU")  # only in the south a summer is of two years
    return CalendarDate(year=match["year"], season=match["season"], mod=match["edge"] or match["edge2"])


@rule(
    "{edge}? {season} (last | this | next) year",
    examples={
        "It has been put back to [spring next year].": "2025-SP",
        "They met in [autumn last year].": "2023-FA",
    },
    rejects=("the spring they last met",),
)
def season_of_named_year(match: Match) -> Meaning | None:
    if match.page.names_owner(match.start, match.end):
        return None
    offset = -1 if match.has("last") else 1 if match.has("next") else 0
    return CalendarDate(season=match["season"], mod=match["edge"], year_of=CalendarUnit(unit="Y", offset=offset))


@rule(
    "{edge}? (last | past | this past) {season}",
    "{edge}? (this | this coming) {season}",
    "{edge}? next {season}",
    examples={
        "The river flooded [last summer].": "2023-SU",
        "Schools reopen [this fall].": "2024-FA",
    },
    rejects=("last springboard", "this fallout"),
)
def relative_season(match: Match) -> Meaning | None:
    if match.before == "the" and match.folded.startswith(("last ", "next ")):
        return None  # "the last winter of the war"
    way: Way = "last" if match.has("last", "past") else "next" if match.has("next", "coming") else "this"
    return CalendarDate(season=match["season"], way=way, mod=match["edge"])


_CAMPAIGNS = words("offensive offensives campaign campaigns retreat drive push attack attacks assault fighting thaw floods season")
"""Behind a season, what took place in one of them."""
_OF_EVENT = lazy_pattern(r" (?:after|before) (?:(?:the|his|her|their|its)\b|(?!(?:last|next|this|that|every|each|today|yesterday|tomorrow)\b)(?:[a-z]+\.? )?[a-z-]+['’]s )")
_WILL = lazy_pattern(r"\b(?:will|to|may|plans?|hopes?)\b[^.]* in $")
_IN = words("in by since until during before after of and through this that late early for from")


_WATERS = lazy_pattern(r"\b(?:springs|(?:mineral|spring|bottled|drinking|hot|thermal) (?:water|spring)s?|spring'?s water|bottling|geyser|aquifer|well water|spa town)\b")
"""What a text on springs of water speaks of."""
_OUT_OF = lazy_pattern(r"\b(?:(?:drank|drinks?|drawn|drew|flow(?:s|ed|ing)?|water|fed|bottled|pump(?:s|ed)?|leas(?:e|ed)|own(?:s|ed)?|bath(?:e|ed|ing)?|dipped) (?:water )?(?:from|of)|beside|around|above) (?:the |that )?$")
_WELLS = lazy_pattern(r" (?:flow(?:s|ed|ing)?|well(?:s|ed)|bubbl\w+|dr(?:y|ies|ied)(?: up)?|feeds|fed|supplies|that (?:feeds|supplies|flows)|water\b|where (?:the )?water)")
"""Around one of them."""
_IN_STATE = lazy_pattern(r", (?:Tex(?:as|\.)|[A-Z][a-z]+(?:,| (?:was|is|won|said|who)\b))")
_AND_SEASON = lazy_pattern(r"\b(?:spring|summer|autumn|fall|winter) and $")
_FALLS = words("below above by under sharply back short behind further apart again")
"""Behind "and fall", where it is a verb."""
_IN_THE = lazy_pattern(r"\b(?:in|by|during|until|since) the $")
_TOLD_OF = lazy_pattern(r"\b(?:warned|spoke|spoken|told|complained|learned|learnt|heard|accused|convicted|died|dreamed) in the $")
_EDGE_OF = lazy_pattern(r"\b(?:start|end|beginning|finish|run-up|lead-up) to $")
_MOVED_TO = lazy_pattern(r"\b(?:push(?:es)?|delays?|moves?|postpones?|puts|shifts?|pushed|put|moved|delayed|postponed|deferred|shifted|slipped|rescheduled|extended|brought forward|held over) (?:[\w'-]+ ){0,4}?to $")
"""Before "the autumn", what was put off to it."""
_KINDS = words("statement break timetable timetables olympics paralympics solstice wheat barley squash coat coats tyres tires boots gloves palace")
"""Behind a season, what is called by it and tells no time."""
_STORM_WATCH = lazy_pattern(r" (?:storm|weather) (?:watch(?:es)?|warnings?|advisor(?:y|ies))\b")
_NO_NOUN = FUNCTION_WORDS | words("they he she it we i you there these those his her their its was were is are had has have will would can could may might said saw came went made took began ended brought hurt hit cut put set led left fell rose drew kept drove caught sent lost won of for than who which")


def _is_noun(word: str) -> bool:
    """Whether the word behind "the summer" is one that takes its article."""
    return bool(word) and word != "I" and (word[0].isupper() or (word not in _NO_NOUN and not word.endswith(("ed", "ly", "ing"))))


@rule(
    "{edge}? the? (following | next | same | previous | preceding)? {season}",
    "(that | the) (whole | entire)? {season}",
    "the {season} that followed",
    examples={
        "He was ill in 2020. She nursed him [that whole spring].": "2020-SP",
        "Planting began in [the spring].": "2024-SP",
        "They were ready by [early summer].": "2023-SU",
        "Two died in the [summer] offensive.": "2023-SU",
    },
    rejects=("prices fall", "a spring in his step", "the fall of Rome", "Palm Springs", "The town has nine mineral springs; he drank from that spring"),
)
def season(match: Match) -> Meaning | None:
    word = match.word("season")
    if match.capital and match.folded == word and _IN_STATE.match(match.page.text, match.end):
        return None  # "from Spring, Texas"
    if match.folded in (word, f"the {word}") and ((match.after.lower() in _KINDS and match.before not in ("in", "during", "over", "through", "by")) or _STORM_WATCH.match(match.page.folded, match.end)):
        return None  # "the autumn statement" is a kind of budget, "spring break" some days of no season
    if (match.folded in ("the spring", "that spring") or (match.folded == "spring" and match.before in ("the", "that"))) and match.page.speaks_of(_WATERS) and (_WELLS.match(match.page.folded, match.end) or match.look_back(_OUT_OF, 30)):
        return None  # "drank from that spring": water
    if match.folded == f"the {word}" and _OF_EVENT.match(match.page.folded, match.end) and not match.look_back(_WILL, 40):
        return Vague(value=f"XXXX-{match['season']}")  # "the winter after the closing"
    if match.folded == f"the {word}" and _is_noun(match.after):
        return None  # "the summer offensive": the article is the noun's
    if match.capital and match.before == "the" and match.after[:1].isupper() and not match.after.isupper() and match.after.lower() not in _CAMPAIGNS and not (match.look_back(_IN_THE, 12) and SUBJECT.match(match.page.text, match.end)):
        return None  # "the Winter Rose", "the Autumn Front"
    if match.folded == word and match.before == "the" and _is_noun(match.after) and word not in ("fall", "spring"):
        return CalendarDate(season=match["season"])
    if match.capital and (match.before == "a" or match.page.folded.startswith("'s ", match.end) or (match.after_name and not match.after[:1].isupper())):
        return None  # "Tom Winter", "A Winter of Gulls"
    if match.folded == word and match.page.text.startswith(":", match.end) and begins_line(match.page.text, match.start):
        return CalendarDate(season=match["season"])  # an entry of a chronology
    if match.folded == word and match.before == "to" and match.after not in ("training", "camp", "school", "term") and (match.look_back(_EDGE_OF, 24) or (match.look_back(_MOVED_TO, 60) and not match.capital)):
        return CalendarDate(season=match["season"])
    if match.folded == "fall" and match.before in ("after", "before") and not match.capital and not match.after[:1].isdigit():
        return None  # "had lived for hours after fall", in a headline
    if match.folded == word and (match.before not in _IN or match.after_name or (match.capital and match.after[:1].isupper())):
        campaign = match.after.lower() in _CAMPAIGNS
        if word in ("fall", "spring") and not match.capital and not campaign:
            return None
        if match.after[:1].islower() and not campaign and match.after not in _NO_NOUN and match.before not in _IN:
            return Vague(value=f"XXXX-{match['season']}", chronicle=True)  # "winter quarters" are of any winter
        return CalendarDate(season=match["season"], chronicle=True)
    told = match.has("following", "next", "same", "previous", "preceding", "that", "followed")
    if match.after in ("of", "from", "to", "in") and not told and word in ("fall", "spring") and not (word == "spring" and match.after == "of" and (_TOLD_OF.search(match.page.folded, max(0, match.start - 20), match.start + 4) or match.followed_by("of (last | this | next | that | the following) year") is not None)) and not (match.before in ("from", "between") and match.followed_by("to {season}") is not None):
        return None
    if match.before == "and" and match.folded == word and word in ("fall", "spring") and not match.capital and match.after in _FALLS and not (match.after in ("by", "under") and match.look_back(_AND_SEASON, 14)):
        return None  # "would peak and fall"
    if match.before in ("a", "to", "will", "would", "could", "can") and not match.look_back(_MOVED_TO, 60):
        return None
    return CalendarDate(season=match["season"], mod=match["edge"], way="next" if match.has("following", "next", "followed") else "last" if match.has("previous", "preceding") else None, reference="expression" if match.has("that", "following", "next", "previous", "preceding") else "published")
