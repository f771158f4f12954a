"""Sentences that are about the page and not about the world."""

import re

from timeline.language.wordlists import words

FURNITURE = re.compile(
    r"\b(?:all rights reserved|copyright|©|prior to publication|our (?:editorial )?standards|subscribe|sign up (?:for|to)|"
    r"click here|read more|follow us|contributed to this (?:report|story|article)|(?:this|the) (?:material|story|article|report) "
    r"(?:was|has been|may|is|appeared|first appeared|originally appeared)|originally (?:published|appeared)|for more information|"
    r"terms of (?:use|service)|privacy policy|getty images|file photo|photo(?:graph)? by|image credit|advertisement|"
    r"e-?mail (?:us|the author|this)|share this|comments? (?:are|is) closed|send (?:us )?(?:tips|news)|watch the video|"
    r"has reviewed this|download our|join the conversation|sponsored)\b|\bpic\.twitter\.com|\blast (?:updated|modified)\b|^\s*(?:article|story|page|first) "
    r"(?:posted|published|updated|modified|filed)\b|^\s*(?:by|photo|source|credit|"
    r"updated|posted|published|last updated|story created|print|tags|related)\s*:",
    re.IGNORECASE,
)
"""Standing phrases of publishing: credits, notices, calls to read on."""

EMPTY_NOUNS = words(
    """
    preparation addition response order case fact way expense moment dealing sense regard respect term light
    wake view connection line turn time favor part result course bid effort attempt manner reference basis
    behalf spite process point end front face event sign which whom what that this those these it him her them
    us me you while meantime
    """
)
"""Nouns whose prepositional phrase joins clauses rather than telling anything: "in preparation for"."""

BYLINE_WORDS = words("posted published updated by photo photos caption source credit printed modified uploaded created story last")
"""First words of lines that date or credit the page, where the line is short."""

WITHDRAWN = re.compile(r"\b(?:earlier|previous|original|first) version of (?:this|our) (?:article|story|report|piece|page)\b.*\b(?:said|stated|gave|reported|named|misstated|misidentified|misspelled|misspelt|incorrectly|wrongly|contained)\b|^\W*(?:corrections?|clarifications?)\W*$", re.IGNORECASE)
"""In a sentence that says what an outlet no longer says: "An earlier version of this article said the fire was on Friday"."""
