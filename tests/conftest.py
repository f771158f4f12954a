"""For all tests: properties try the same cases on every machine, however slow it is."""

from hypothesis import settings

settings.register_profile("same everywhere", deadline=None, derandomize=True)
settings.load_profile("same everywhere")
