"""Check resolved dates in your own tests.

    from timeline.testing import assert_resolves, cases

    def test_last_week():
        assert_resolves("last week", published="2025-03-18", expect="2025-03-10..2025-03-16")

    @pytest.mark.parametrize("case", cases("dates.csv"))
    def test_dates(case):
        case.check()

An expected interval is written `2025-03-18` (a day), `2025-03-18T14:30` (a clock time; with its zone where the text gives
one, `2025-03-18T14:30Z` or `…-04:00`), `2025-W11` (a week, Monday to Sunday), `2025-03` (a month), `2014` (a year),
`2025-03-10..2025-03-16` (from and to, both inclusive), `2025-03-14..` or `..2025-03-18` (one side open), `unresolved` (a time expression that cannot be pinned to the calendar) or `not a date` (nothing is found there).

A table of cases is a CSV file with a header or a YAML list of mappings, with the keys of `Case`.
"""

from __future__ import annotations

import calendar
import csv
from collections.abc import Mapping
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pydantic import ValidationError, model_validator

from timeline.errors import InputError, NoDateError, UsageError
from timeline.model import Model, TimeExpression
from timeline.patterns import lazy_pattern
from timeline.temporal import resolve_expression

if TYPE_CHECKING:
    from _pytest.mark.structures import ParameterSet

UNRESOLVED = "unresolved"
NOT_A_DATE = "not a date"
_FORM = lazy_pattern(
    r"(?P<week>[0-9]{4}-W[0-9]{2})"
    r"|(?P<year>(?!-0000)-?[0-9]{4})(?:-(?P<month>[0-9]{2})(?:-(?P<day>[0-9]{2})"
    r"(?P<clock>T[0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]{1,6})?)?(?P<zone>Z|[+-][0-9]{2}:?[0-9]{2})?)?)?)?"
)


class Case(Model):
    """One row of a table: a phrase, where it stands, and the interval it must resolve to.

    `published` is the article's date (ISO), empty where the article has none. `context` is the sentence or passage with
    the phrase; the phrase alone where it is left out. `value` (TIMEX3) and `anchor` (its kind: published, expression,
    document, none) are compared only where they are given.
    """

    phrase: str
    expect: str
    published: str | None = None
    context: str | None = None
    value: str | None = None
    anchor: str | None = None
    note: str = ""

    @model_validator(mode="before")
    @classmethod
    def _empty_cells_are_absent(cls, row: Any) -> Any:
        return {key: cell for key, cell in row.items() if cell not in ("", None)} if isinstance(row, Mapping) else row

    def check(self) -> None:
        """Raise AssertionError, with the explanation, unless the phrase resolves as expected."""
        assert_resolves(
            self.phrase,
            published=self.published,
            expect=self.expect,
            context=self.context,
            value=self.value,
            anchor=self.anchor,
        )


def assert_resolves(
    phrase: str,
    *,
    published: str | None,
    expect: str,
    context: str | None = None,
    value: str | None = None,
    anchor: str | None = None,
) -> TimeExpression | None:
    """Resolve `phrase` (in `context`, where given) against `published` and compare with `expect`.

    Returns the time expression, None for `not a date`. Raises AssertionError whose text shows what was expected, what
    came, and why; UsageError where `expect` or `published` cannot be read, or `context` does not hold the phrase.
    """
    wanted = read_interval(expect) if expect != NOT_A_DATE else None
    try:
        found = resolve_expression(phrase, published=published, context=context)
    except NoDateError:
        if expect == NOT_A_DATE:
            return None
        raise AssertionError(_report(phrase, published, context, {"expected": expect, "resolved": NOT_A_DATE})) from None
    lines = {"expected": expect, "resolved": _show(found)}
    if value is not None and value != found.value:
        lines["value, expected"] = value
    if anchor is not None and anchor != found.anchor.kind:
        lines["anchor, expected"] = anchor
    if wanted != (found.earliest, found.latest) or len(lines) > 2:
        raise AssertionError(_report(phrase, published, context, lines | {"because": found.explanation}))
    return found


def cases(path: str | Path) -> list[ParameterSet]:
    """The rows of a table for `pytest.mark.parametrize("case", cases(path))`, each with a readable id.

    Raises InputError naming the row that cannot be read.
    """
    import pytest

    return [pytest.param(case, id=f"{number}: {case.phrase}") for number, case in enumerate(read_cases(path), start=1)]


def read_cases(path: str | Path) -> list[Case]:
    """The rows of a CSV or YAML table. Raises InputError naming the file or the row, and what is wrong with it."""
    path = Path(path)
    try:
        content = path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise InputError(str(path), f"cannot be read: {error.strerror}") from None
    rows: Any
    if path.suffix.lower() in (".yaml", ".yml"):
        import yaml

        try:
            rows = yaml.load(content, Loader=yaml.BaseLoader)  # BaseLoader: 2025-03-18 stays text
        except yaml.YAMLError as error:
            raise InputError(str(path), f"is not YAML: {error}") from None
        if not isinstance(rows, list):
            raise InputError(str(path), "must be a list of cases, each with at least `phrase` and `expect`")
    else:
        rows = list(csv.DictReader(content.splitlines(keepends=True)))
    return [_read_case(f"{path}, case {number}", row) for number, row in enumerate(rows, start=1)]


def _read_case(where: str, row: Any) -> Case:
    try:
        case = Case.model_validate(row)
        if case.expect != NOT_A_DATE:
            read_interval(case.expect)
    except ValidationError as error:
        first = error.errors()[0]
        raise InputError(where, f"{'.'.join(map(str, first['loc'])) or 'row'}: {first['msg']}") from None
    except UsageError as error:
        raise InputError(where, str(error)) from None
    return case


def read_interval(written: str) -> tuple[str | None, str | None]:
    """`(earliest, latest)` of an expected interval as written in a test; see the module's text for the forms.

    Raises UsageError for what is none of them, for days that there are not, and for an end before its beginning.
    """
    if written == UNRESOLVED:
        return None, None
    first, dots, last = written.partition("..")
    if not dots:
        return _read_day(written, whole=written), _read_day(written, whole=written, end=True)
    earliest = _read_day(first, whole=written) if first else None
    latest = _read_day(last, whole=written, end=True) if last else None
    if (earliest is None and latest is None) or (earliest and latest and _is_after(earliest, latest)):
        raise _no_interval(written)
    return earliest, latest


def _read_day(written: str, *, whole: str, end: bool = False) -> str:
    """The first (or last) day that `written` covers; a date-time stands for itself."""
    form = _FORM.fullmatch(written)
    if form is None:
        raise _no_interval(whole)
    try:
        if form["week"]:
            return str(date.fromisoformat(written) + timedelta(days=6 if end else 0))
        year, month, day = form["year"], form["month"], form["day"]
        if month is None:
            return f"{year}-12-31" if end else f"{year}-01-01"
        days = _days(int(year), int(month))
        if day is None:
            return f"{year}-{month}-{days if end else 1:02}"
        if not 1 <= int(day) <= days:
            raise ValueError
        if form["clock"]:  # ISO 8601 ends a day so, Python does not; nor has it years before the first
            datetime.fromisoformat("2000-01-01" + form["clock"].replace("T24:00", "T00:00"))
    except ValueError:
        raise _no_interval(whole) from None
    return written


def _days(year: int, month: int) -> int:
    """Days of a month. Raises ValueError where there is none; the calendar before Christ is continued backwards."""
    if not 1 <= month <= 12:
        raise ValueError
    return calendar.monthrange(year if year > 0 else year % 400 + 400, month)[1]


def _is_after(first: str, last: str) -> bool:
    one, other = _FORM.fullmatch(first), _FORM.fullmatch(last)
    assert one and other
    days = [(int(form["year"]), form["month"], form["day"]) for form in (one, other)]
    if one["zone"] and other["zone"] and "T24" not in first + last and min(days)[0] > 0:  # a day's difference may be one of zones
        return datetime.fromisoformat(first) > datetime.fromisoformat(last)
    clocks = (one["clock"], other["clock"]) if not (one["zone"] or other["zone"]) else (None, None)
    return (days[0], clocks[0] or "T00:00") > (days[1], clocks[1] or "T24:00")


def _no_interval(written: str) -> UsageError:
    return UsageError(
        f"{written!r} is not an interval: write 2025-03-18, 2025-03-18T14:30, 2025-W11, 2025-03, 2014, "
        f"2025-03-10..2025-03-16 (the first not after the last), 2025-03-14.., ..2025-03-18, {UNRESOLVED!r} or {NOT_A_DATE!r}"
    )


def _show(found: TimeExpression) -> str:
    interval = f"{found.earliest or ''}..{found.latest or ''}" if found.earliest or found.latest else UNRESOLVED
    if found.earliest == found.latest and found.earliest:
        interval = found.earliest
    counted = f", counted from {found.anchor.kind} {found.anchor.date}" if found.anchor.date else ""
    return f"{interval} ({found.text!r}, value {found.value}{counted})"


def _report(phrase: str, published: str | None, context: str | None, lines: Mapping[str, str]) -> str:
    where = f" in {context!r}" if context else ""
    head = f"{phrase!r}{where}, published {published or '(no date)'}"
    return "\n".join([head, *(f"  {name + ':':<18} {line}" for name, line in lines.items())])
