"""Two mentions side by side: what their dates, and those of their articles, say."""

from __future__ import annotations

from dataclasses import dataclass

from timeline.merge.features import Days, Feature
from timeline.merge.lazy import cached_property

SAME_STORY = 0.20
"""Cosine of the articles' content words above which both tell one story: of pairs from different stories 98 in 100 lie below 0.16,
of pairs from one story 95 in 100 above 0.18. Raising it asks for more proof from each mention."""
VAGUE_DAYS = 7
"""A carried date that spans more days than this dates the passage, not the mention."""
VAGUE_OFF = 400
"""Days by which such a date may miss another: "in 2012" carried into a story of 2013 is a slip of the carrying."""
LEAD = 2
"""Sentences from the top in which a report tells its news: headline and lead. Higher takes in what a trial's report tells of the crime."""
NEWS = 10
"""Days around publication in which a lead's news happened. Higher takes in what a feature looks back on."""
LONG_AGO = 45
"""Days before or after an article's publication beyond which its undated mentions need more in common with a dated one."""
ZONES = 1
"""Days, for clocks differ around the world, from an article's publication to the day another states by which what the article tells as done may still be the same."""
MONTH = 31
NEAR_DAYS = 3
"""Days from an article's publication within which it tells without a date what has just happened."""
SAME_STORY_DAYS = 10
"""Days between publications within which two undated mentions may be of one time."""


@dataclass(frozen=True, eq=False)
class When:
    """The part of a `Comparison` that asks when. Properties are computed when a level asks for them."""

    one: Feature
    other: Feature
    likeness: float
    """Cosine of the two articles' content words; 1 within one article."""

    @cached_property
    def both_dated(self) -> bool:
        return self.one.days is not None and self.other.days is not None

    @cached_property
    def same_instant(self) -> bool:
        """Both give a clock time with a zone, and it is the same time: 11 p.m. in one place, 4 a.m. of the next day in another."""
        a, b = self.one.instant, self.other.instant
        return a is not None and b is not None and a[0] <= b[1] and b[0] <= a[1]

    @cached_property
    def same_day(self) -> bool:
        a, b = self.one.days, self.other.days
        return self.same_instant or (a is not None and b is not None and a.exact and b.exact and a.first == b.first)

    @cached_property
    def both_stated(self) -> bool:
        a, b = self.one.days, self.other.days
        return a is not None and b is not None and a.stated and b.stated

    @cached_property
    def same_stated(self) -> bool:
        """Both state one and the same day, week or month."""
        a, b = self.one.days, self.other.days
        return self.both_stated and (self.same_day or (a is not None and b is not None and (a.first, a.last) == (b.first, b.last) and a.last - a.first < MONTH))

    @cached_property
    def same_period(self) -> bool:
        """Both state one and the same day, month or year: "in 2008"."""
        a, b = self.one.days, self.other.days
        return self.both_stated and a is not None and b is not None and (a.first, a.last) == (b.first, b.last)

    @cached_property
    def days_apart(self) -> int:
        """Days between the two dates; 0 where they meet, either is unknown, or one is vague, carried and not far off."""
        a, b = self.one.days, self.other.days
        if a is None or b is None or self.same_instant:
            return 0
        vague = any(not days.stated and days.last - days.first > VAGUE_DAYS for days in (a, b))
        return 0 if vague and a.gap(b) <= VAGUE_OFF else a.gap(b)

    @cached_property
    def stated_apart(self) -> int:
        """The same, where both were stated where they stand."""
        a, b = self.one.days, self.other.days
        return a.gap(b) if a is not None and b is not None and a.stated and b.stated and not self.same_instant else 0

    @cached_property
    def published_apart(self) -> int:
        a, b = self.one.page.published, self.other.page.published
        return abs(a - b) if a is not None and b is not None else 0

    @cached_property
    def same_date(self) -> bool:
        """Both dated within a week, and the dates meet."""
        a, b = self.one.days, self.other.days
        return a is not None and b is not None and a.meets(b) and min(a.last - a.first, b.last - b.first) <= VAGUE_DAYS

    @cached_property
    def same_story(self) -> bool:
        """Articles about the same, published close together, or mentions that give the same date however late they are told."""
        return self.likeness >= SAME_STORY and (self.published_apart <= SAME_STORY_DAYS or self.same_date or self.same_stated or self.same_period)

    @cached_property
    def told_again(self) -> bool:
        """Long after one article told it with its date, another on the same speaks of it without one."""
        if self.likeness < SAME_STORY or self.both_dated or self.published_apart <= SAME_STORY_DAYS:
            return False
        first, later = sorted((self.one, self.other), key=lambda feature: feature.page.published or 0)
        return later.days is None and first.page.published is not None

    @cached_property
    def near(self) -> bool:
        """Dated at most a day apart; where a date is missing, the article's own stands for it, give or take `NEAR_DAYS`."""
        if self.both_dated:
            return self.days_apart <= 1
        a, b = _days_or_published(self.one), _days_or_published(self.other)
        return a is None or b is None or a.gap(b) <= NEAR_DAYS

    @cached_property
    def long_past(self) -> bool:
        """One is the lead's news of its day, the other stated to be long past: it happened again."""
        return _news_of_the_day(self.one, self.other) or _news_of_the_day(self.other, self.one)

    @cached_property
    def told_too_early(self) -> bool:
        """One is told as done by an article that came out before the day that the other states."""
        return _done_before(self.one, self.other) or _done_before(self.other, self.one)

    @cached_property
    def planned_too_late(self) -> bool:
        """One is told as a plan, without its date, by an article that came out long after the day that the other states."""
        return _planned_after(self.one, self.other) or _planned_after(self.other, self.one)


def _done_before(done: Feature, dated: Feature) -> bool:
    here, there = done.mention, done.page.published
    if here.form != "verb" or here.status != "occurred" or there is None or (done.days is not None and done.days.stated):
        return False
    return dated.days is not None and dated.days.stated and dated.days.exact and dated.days.first - there > ZONES


def _planned_after(plan: Feature, dated: Feature) -> bool:
    if plan.mention.status not in ("planned", "proposed") or plan.page.published is None or (plan.days is not None and plan.days.stated):
        return False
    return dated.days is not None and dated.days.stated and dated.mention.status == "occurred" and plan.page.published - dated.days.last > LONG_AGO


def far_from_its_news(undated: Feature, dated: Feature) -> bool:
    """Whether the first has no date and the second one far from the first's publication."""
    if undated.days is not None or dated.days is None or undated.page.published is None:
        return False
    own = Days(undated.page.published, undated.page.published, stated=False)
    return own.gap(dated.days) > LONG_AGO


def _days_or_published(feature: Feature) -> Days | None:
    published = feature.page.published
    return feature.days or (None if published is None else Days(published, published, stated=False))


def _news_of_the_day(news: Feature, past: Feature) -> bool:
    if news.days is None or past.days is None or news.days.stated or not past.days.stated or news.page.published is None:
        return False
    mention = news.mention
    here = mention.sentence_index < LEAD or (mention.time is not None and mention.sentence.start <= mention.time.start < mention.sentence.end)
    lead = here and mention.form == "verb" and mention.status == "occurred" and news.days.exact
    return lead and abs(news.days.first - news.page.published) <= NEWS and past.days.last < news.days.first - LONG_AGO
