"""A timeline builder for news events: articles in, dated and cited events out."""

__version__ = "0.1.0"
