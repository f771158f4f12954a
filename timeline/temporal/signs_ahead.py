"""The signs that a day lies ahead where no verb does: what is next on it, what is booked for it, what "we" do on it."""

from __future__ import annotations

import re

from timeline.temporal.clause import Clause
from timeline.temporal.direction import Direction, Verb

_IS_NEXT = re.compile(r"\b((?:is|are|comes?|'s) next(?: up)?),? (?:on |at |in )?$")
_KICK_OFF = re.compile(r"\b(kick-?off|throw-?in|tip-?off|face-?off|first pitch|doors|gates)(?: (?:in|at) (?:[\w'-]+ ){1,3}?)? ?on $")
_IS_AT = re.compile(r"(?: (?:morning|afternoon|evening|night))? (?:is|are|opens?) (?:at|from) \d")
_WE_DO = re.compile(r"(?: (?:morning|afternoon|evening|night))?,? ((?:we|i|you) (?:get|go|start|play|have|do|see|leave|move|turn|fly|travel|take|meet|vote|try|make|find|face|need|open|return|head|work|fight|march))\b(?! (?:had|got|did)\b)")
_BOOKED_FOR = re.compile(r"\b((?:advance|forward|early) (?:bookings?|sales|orders|ticket sales)|pre-?sales|bookings|reservations|tickets) for (?:early |late |mid-|the )?(?:[a-z]+ and )?$")
_LEAVES = re.compile(r"\b((?:before|until|when|once|by the time) (?:the )?(?:[\w'-]+ ){1,3}?(?:leaves?|breaks?|rises?|departs?|adjourns?|closes?|heads?|shuts?))(?: (?:up|off|down))?(?: (?:for|on|in|into) (?:(?:its|the|their|his|her) )?)?$")


_NOTICE = re.compile(r"[ \"“]*(?:[\w'-]+,? ){0,4}?(visiting hours|visitation|calling hours|viewing|funeral|funeral (?:mass|service)|memorial service|burial|wake|reposing|removal|cremation|interment|mass of christian burial|requiem mass)\b[^.;]{0,50}$")
"""A notice of a funeral has no verb: "Funeral Mass Wednesday at 10:30 a.m."."""
_LICENCE = re.compile(
    r"\b((?:licen[cs]e|permission|permit|consent|approval|bid|plans?|proposals?) to (?!have\b)[a-z]+) (?:[\w'-]+ ){0,6}(?:in|for|on) $"
    r"|\b(announced (?:an?|two|three|four|five|its|another) (?:[\w'-]+ ){0,3}?(?:concerts?|shows?|tours?|gigs?|dates?|festival|exhibition|residency|referendum|by-election|election|strike|march|rally))(?: (?:at|of|across) (?:[\w'-]+ ){1,4}?)? ?(?:in|for) $"
)
"""Before a month, what is to come in it: "applied for a licence to hold a concert in September", "announced a concert in September"."""
_ALSO_TOMORROW = re.compile(r"\b(?:tomorrow|tonight|next (?:week|month))\b[^.;,]{0,60} and ((?:shut|cut|put|set|hit|let|quit)) (?:[\w'-]+ ){0,3}?(?:on )?$")
"""Before a day, a verb whose past looks like its present, behind another day to come: "close tomorrow and shut early on Friday"."""
_REPORTS = re.compile(r"\b(?:which|who) ((?:reports|releases|publishes|announces|decides|rules|meets|holds|opens|unveils|updates|hosts|starts|begins|delivers|issues|presents|votes|faces|plays)(?: (?:its|the|their|his|her|an?|another) (?:[\w'-]+ ){1,5}| )(?:on )?)$")
"""Before a day, what somebody does who is told of beside the point: "Walmart, which reports on Thursday, warned of losses"."""


def coming(clause: Clause, verb: Verb) -> Direction | None:
    """"London is next, on Sunday", "Advance bookings for July", "before Congress leaves for its August recess"."""
    tail = clause.tail
    if clause.is_day and " and " in tail and (found := _ALSO_TOMORROW.search(tail)):
        return Direction("future", found.group(1), sure=True)
    if clause.is_day and verb.cue is None and (found := _NOTICE.match(clause.before)):
        return Direction("future", found.group(1))
    if not clause.is_day and tail.endswith((" in ", " for ", " on ")) and (found := _LICENCE.search(tail)):
        return Direction("future", found.group(found.lastindex or 1))
    if "next" in tail and (found := _IS_NEXT.search(tail)):
        return Direction("future", found.group(1), sure=True)
    if clause.is_date and tail.endswith((" for ", " and ", " early ", " late ", "-", " the ")) and (found := _BOOKED_FOR.search(tail)) and not (verb.looks_back and not verb.leads and verb.words == "had"):
        return Direction("future", found.group(1), hedged=verb.looks_back and not verb.leads)
    if clause.is_day and ("which " in tail or "who " in tail) and (found := _REPORTS.search(tail)):
        return Direction("future", found.group(1).split()[0], sure=True)
    if tail.endswith((" for ", " on ", " in ", " its ", " the ", " their ", " into ")) and (found := _LEAVES.search(tail)) and not verb.looks_back:
        return Direction("future", found.group(1))
    if clause.is_day and clause.before.strip(' "“') in ("", "on") and (found := _WE_DO.match(clause.folded, clause.end)):
        return Direction("future", found.group(1))
    if clause.is_day and tail.endswith(" on ") and (found := _KICK_OFF.search(tail)) and _IS_AT.match(clause.folded, clause.end):
        return Direction("future", found.group(1), sure=True)
    return None
