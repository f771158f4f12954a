"""From text to parsed documents: one cached spaCy pipeline, light views over what it found, lemmas.

    doc = next(parse(["Workers struck on Monday."]))
    view = View(doc)          # plain lists over the document, cheap to walk
"""

from timeline.language.lemmas import lemma_of
from timeline.language.pipeline import parse
from timeline.language.view import View

__all__ = ["View", "lemma_of", "parse"]
