"""The day of an occasion to come whose hours are told: "The race starts at 3:15pm" is of the day on which the text said it is."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from timeline.patterns import lazy_pattern
from timeline.temporal.case_days import NEW_SENTENCE
from timeline.temporal.clause import WHOSE, is_quoted, sentence_after, sentence_before
from timeline.temporal.point import Point
from timeline.temporal.tense import direction
from timeline.temporal.vocabulary import OCCASIONS, words

_GOES = r"(?:start|begin|open|close|end|finish|conclude|resume|kick off|tee off|throw in|get under ?way|go live|leave|depart|air|lift off|take place|run|be held|be played|be shown|be screened)"
_DOES = r"(?:starts?|begins?|opens?|closes?|ends?|finish(?:es)?|concludes?|resumes?|kicks? off|tees? off|throws? in|gets? under ?way|goes live|sets? off|leaves?|departs?|airs?|lifts? off|takes? place|runs?)"
_PROGRAMME = lazy_pattern(
    rf"(?P<subject>.*?)(?<! to)(?<! would)(?P<who>, (?:which|that))? (?:(?:will|is to|are to|(?:is|are) (?:set|due|expected|scheduled) to) {_GOES}|{_DOES}"
    r"|(?:is|are)(?: (?:set|due|fixed|scheduled|expected|listed|timed))?|(?:has|have) been (?:fixed|set|scheduled|moved(?: up| back| forward)?|brought forward|put back))"
    r"(?: (?!(?:and|but|when|after|before|who|which)\b)[\w'-]+){0,4}?,? (?:at|from|for|to) (?:about |around )?$"
)
"""A clause before a clock time that tells when something to come is: its subject is what the day told before is searched for."""
_LAST_CLAUSE = lazy_pattern(r".*(?:, (?:and|but|while|with) |: |[\"“])")
_ASIDE = lazy_pattern(r", (?!which\b|that\b)[^,]*,(?= )")
_WORD = lazy_pattern(r"[a-z][a-z'-]{2,}")
_NO_SUBJECT = words("the his her its their our your this that these those and but for from with which who whose are was will been has have had not all any other only more most one two three four five six first next last public new both each")
_STEM = lazy_pattern(r"(?:'s|s|es|e)$")
_VOTE = lazy_pattern(r"\b(?:votes?|voters|voting|elections?|by-elections?|polls|ballots?|referendum|primary|runoff)\b")
_SHOWN = lazy_pattern(rf"\b(?:{OCCASIONS}|rac(?:es|ing)|riders|plays?|hosts?|faces?|meets?|takes? on|visits?|travels? to|entertains?|welcomes?|launched|lifts? off)\b")
_CEREMONY = {
    **dict.fromkeys(("polls", "polling", "voting", "stations", "places", "booths"), _VOTE),
    **dict.fromkeys(words("doors gates curtain kick-off kickoff throw-in tip-off tipoff face-off coverage broadcast bidding start whistle pitch registration"), _SHOWN),
}
"""What belongs to an occasion and names none of its own, and what is told of the day it is of."""
_TODAY = lazy_pattern(r"\b(?:today|tonight|this (?:morning|afternoon|evening))\b")
_ONLY_ENDS = lazy_pattern(r"\b(?:until|till|through|before|by|since|from) (?:late |early |on )?$|\b(?:rain|snow|showers|frost|storms?|winds?|tickets?) [^.;\u00b6]*$")
"""Before a day that only ends a stretch of time, or of which the weather is told: no occasion's."""
_HOUR_ALONE = lazy_pattern(r"'(?:[\d:.]+ ?(?:[ap]\.?m\.?)?|noon|midday|midnight)'")
MOST = 12
"""Days told last that are looked at."""
WITHIN = 400
"""Days ahead within which an occasion's hours are told."""


def _subject(folded: str, start: int) -> list[str] | None:
    """The words of what is to be at the clock time, the last of them its name."""
    clause = _ASIDE.sub("", sentence_before(folded, start))
    lead = _LAST_CLAUSE.match(clause)
    found = _PROGRAMME.fullmatch(clause, lead.end() if lead else 0)
    if found is None:
        found = _PROGRAMME.fullmatch(clause)
    if found is None:
        return None
    told = _WORD.findall(found["subject"])[-3 if found["who"] else -6 :]
    named = [word for word in told if word not in _NO_SUBJECT]
    return named or None


def day_of_occasion(folded: str, start: int, today: dt.date, days: Iterable[Point]) -> Point | None:
    """Which of the days told to come the clock time at `start` is of, by the words of its subject; None where the text tells of none."""
    near = [told for told in days if 0 <= (told.day - today).days <= WITHIN and not _HOUR_ALONE.fullmatch(told.words)][-MOST:]
    if not near or (subject := _subject(folded, start)) is None:
        return None
    ahead = [told for told in near if told.day > today or direction(folded, told.begins, told.ends).way == "future"]
    if not ahead:
        return None
    ceremony = next((_CEREMONY[word] for word in reversed(subject) if word in _CEREMONY), None)
    if _TODAY.search(sentence_after(folded, start)):
        return None
    occasion = ceremony is not None or _SHOWN.search(" ".join(subject)) is not None
    stems = [_STEM.sub("", word) for word in subject]
    of_what = [_STEM.sub("", word) for word in subject if word not in _CEREMONY and not word.endswith("'s")]
    best: tuple[int, Point] | None = None
    for told in ahead:
        if NEW_SENTENCE.search(folded, told.ends, start) is None:
            return None  # told in the same sentence
        if WHOSE.search(before := sentence_before(folded, told.begins)):
            continue  # "MPs choose the president, whose term ends on July 24. Polling is from 10 am"
        sentence = before + sentence_after(folded, told.ends)
        score = sum(stem in sentence for stem in stems)
        if ceremony is None:
            if stems[-1] not in sentence or not (occasion or _SHOWN.search(sentence)):
                continue  # "will close on 1 May. The shop opens at 8am" is of any day
        elif of_what and not any(stem in sentence for stem in of_what):
            continue  # "Gates to the yard open at 5am"
        elif not score and (not ceremony.search(sentence) or is_quoted(folded, told.begins) or _ONLY_ENDS.search(sentence_before(folded, told.begins))):
            continue
        if best is None or score >= best[0]:
            best = score, told
    return best[1] if best is not None else None
