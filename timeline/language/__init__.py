"""From text to parsed documents: one cached spaCy pipeline, light views over what it found, lemmas.

    doc = next(parse(["Workers struck on Monday."]))
    view = View(doc)          # plain lists over the document, cheap to walk
"""

from timeline.errors import ModelMissingError

try:
    import spacy  # noqa: F401 - asked first, so that its absence has a sentence of its own
except ImportError as error:
    raise ModelMissingError("spaCy is not installed: run `pip install -r requirements.txt`.") from error

from timeline.language.lemmas import lemma_of
from timeline.language.pipeline import load_model, parse
from timeline.language.view import View

__all__ = ["View", "lemma_of", "load_model", "parse"]
