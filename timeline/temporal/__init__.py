"""Time expressions in English news: found, resolved to intervals, and explained.

>>> from timeline.temporal import resolve_expression
>>> resolve_expression("last week", published="2025-03-18").value
'2025-W11'
"""

from timeline.temporal.api import find_time_expressions, resolve_expression

__all__ = ["find_time_expressions", "resolve_expression"]
