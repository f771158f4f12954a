"""Bytes → articles, with a publication date for each where one is said or can be had from evidence."""

from timeline.ingest.apart import find_dates_apart
from timeline.ingest.identity import join_articles
from timeline.ingest.infer import infer_published
from timeline.ingest.manifest import Manifest, read_manifest
from timeline.ingest.options import IngestOptions
from timeline.ingest.published import DateError, parse_date
from timeline.ingest.reader import read_articles, read_upload

__all__ = [
    "DateError",
    "IngestOptions",
    "Manifest",
    "find_dates_apart",
    "infer_published",
    "join_articles",
    "parse_date",
    "read_articles",
    "read_manifest",
    "read_upload",
]
