"""Which mentions would make good timeline entries, and how newsworthy each is within its article."""

from __future__ import annotations

from timeline.events.arguments import Arguments
from timeline.events.misread import main_in_disguise
from timeline.events.titles import misread_verb
from timeline.events.triggers import Trigger
from timeline.events.verb_status import Standing, begun, goes_on, tried
from timeline.events.vocabulary import nouns, people, verbs
from timeline.events.vocabulary.predicates import IDIOMS
from timeline.language import View
from timeline.language.wordlists import words
from timeline.model import MentionDate, Participant

FIRST_PERSON = words("i we you me us")
UNCLEAR = words(
    "he she it they we i you who whose which that what this these those his her its their our my there him them here one some "
    "all many most others someone something nothing everyone everything nobody anyone"
)
"""A title that begins so does not say who: the article leaves it open."""
_WHICH = words("one ones first second third last latest next other others former latter same")
"""Subjects that only say which of them."""
HABITS = words("often frequently repeatedly usually always sometimes regularly traditionally generally typically rarely")
"""Adverbs of what is done again and again: no one event."""
ENVOYS = words("ambassador envoy diplomat consul negotiator observer")
"""Whom a country recalls."""
AUXILIARIES = words("be have do get")
"""Verbs that help another. Where the parser makes any other verb a helper ("made quickly ending …"), it has misread the clause."""
HALF_TOLD = words("leave check walk turn move pull hold bring put set come go return break fall run head follow step speak talk appear arrive wait look vote")
"""Verbs that say little without where or what."""


def is_reportable(
    view: View, trigger: Trigger, arguments: Arguments, standing: Standing, date: MentionDate | None,
    participants: tuple[Participant, ...], places: tuple[str, ...], title: str,
) -> bool:
    """Whether a mention could stand as a timeline entry of its own."""
    if standing.status in ("hypothetical", "denied") or _is_unclear(title) or (arguments.subject is not None and view.lowers[arguments.subject] in _WHICH) or " whom" in title or _asked(view, trigger.last):
        return False
    if trigger.form == "noun":
        return _noun_reportable(view, trigger, standing, date, participants, places, title)
    return trigger.form == "verb" and _verb_reportable(view, trigger, arguments, standing, title, date)


def _is_unclear(title: str) -> bool:
    first, _, rest = title.partition(" ")
    return first.lower() in UNCLEAR and not (first.lower() in ("some", "all") and rest[:1].isdigit())


def _is_figure(view: View, noun: int) -> bool:
    return any(view.tags[k] in ("CD", "$") or view.lowers[k] in ("quarter", "half") for k in range(view.left_edge(noun), view.right_edge(noun) + 1))


def _asked(view: View, last: int) -> bool:
    """Whether a question mark is the next mark behind the trigger: "And the big question – what sank her? – is unanswered"."""
    marks = (view.words[j] for j in range(last + 1, view.sentences[view.sentence_of[last]][1]) if view.words[j] in ("?", ";", ":", "–", "—", "”", '"', "''"))
    return next(marks, "") == "?"


def _noun_reportable(
    view: View, trigger: Trigger, standing: Standing, date: MentionDate | None,
    participants: tuple[Participant, ...], places: tuple[str, ...], title: str,
) -> bool:
    """A happening with people or a place, dated by the text or told of as known: "talks in Geneva led by Mills"."""
    if trigger.lemma not in nouns.HAPPENINGS or (trigger.lemma in nouns.LASTING and (date is None or date.basis != "stated")) or len(title.split()) < 2 or standing.status not in ("occurred", "planned", "ongoing"):
        return False
    if view.deps[trigger.i] in ("compound", "amod", "nmod") or _where_it_was_said(view, trigger.i):
        return False
    known = bool(places) or (date is not None and date.basis == "stated" and view.child(trigger.i, "prep") is not None) or any(participant.name[:1].isupper() for participant in participants) or any(
        view.tags[j] == "NNP" for j in range(trigger.i + 1, min(view.right_edge(trigger.i), trigger.i + 10) + 1)
    )
    return known and (date is not None or view.child(trigger.i, "prep", "acl", "relcl", "poss", "compound") is not None)


def _where_it_was_said(view: View, i: int) -> bool:
    """ "said in an interview that": where something was said, which the sentence tells; with a day, it took place."""
    preposition = view.heads[i]
    first, end = view.sentences[view.sentence_of[i]]
    dated = any(label in ("DATE", "TIME") and first <= start < end for start, _, label in view.entities)
    return not dated and view.deps[i] == "pobj" and view.lowers[preposition] in ("in", "during", "at") and view.lemma(view.heads[preposition], "verb") in verbs.REPORTING


def _verb_reportable(
    view: View, trigger: Trigger, arguments: Arguments, standing: Standing, title: str, date: MentionDate | None
) -> bool:
    stated = date is not None and date.basis == "stated"
    i, lemma, dep = trigger.i, trigger.head_lemma, view.deps[trigger.i]
    leading = _main_clause(view, i) and (stated or view.sentence_of[i] <= 1)
    if main_in_disguise(view, i) is not None:
        dep = "ROOT"
    elif dep in ("amod", "compound", "pcomp", "csubj", "prep") or (dep == "acl" and not (stated and arguments.passive)) or view.tags[i][:2] != "VB":
        return False
    if len(title.split()) < 2:
        return False
    subject = arguments.subject
    if subject is None and not (arguments.object is not None and dep == "ROOT"):
        return False
    if subject is not None and view.lowers[subject] in _PARTS_OF_TIME and view.child(subject, "nummod") is None:
        return False  # "Election Day was marked by problems"
    if _is_colour(view, lemma, arguments, stated):
        return False
    if lemma == "take" and dep == "acl" and any(view.lemma(j, "noun") in _PICTURES for j in view.above(i)[:4]):
        return False  # "a photograph of him with the cup, taken in 2021"
    if lemma in HALF_TOLD and arguments.object is None and arguments.preps and all(view.lowers[noun] in ("it", "them", "this", "that") for _, noun in arguments.preps):
        return False  # "came across it on Tuesday"
    if subject is not None and not stated and _owner_unknown(view, subject, title):
        return False
    if subject is not None and ((view.lowers[subject] in FIRST_PERSON and not stated) or view.tags[subject] in ("DT", "EX", "WP", "WDT")):
        return False
    bare = trigger.lemma == lemma  # "call" reports, "call off" does not
    if trigger.lemma in verbs.SAYING_IDIOMS or any(view.lowers[j] in HABITS for j in view.children[i]):
        return False
    decided = lemma in ("agree", "rule", "decide") and stated and (arguments.passive or standing.status == "planned")  # "The mission was agreed on Monday", "will rule by Oct. 15"
    if bare and lemma in verbs.SAYING_WHAT and title.split()[-1].lower()[:4] == lemma[:4] and not decided:
        return False
    if bare and (lemma in verbs.REPORTING and lemma not in verbs.REPORT_NEWS) and not (lemma == "tell" and _told_to(view, arguments)) and not decided:
        return (stated or leading) and (_written_to(view, lemma, arguments, stated) or _convened(view, lemma, arguments) or _called_back(view, lemma, arguments) or _committed(view, lemma, arguments) or _heard(view, lemma, arguments, stated))
    if dep == "relcl" and any(view.tags[j] == "WDT" and view.deps[j] in ("dobj", "pobj") for j in view.children[i]):
        return False
    if bare and (lemma in verbs.STATES or lemma in verbs.THINKING or lemma == "accord") and not (stated and lemma in verbs.PASSING):
        return False
    if _speaks(view, i) or (arguments.passive and lemma in _MEANT and arguments.complement is not None) or _says_nothing(view, lemma, arguments):
        return False
    if lemma in verbs.LIGHT and not trigger.particle and not _let_go(view, lemma, arguments) and not _idiom(trigger) and not _eventive_object(view, arguments) and not _light_told(view, lemma, arguments, stated, leading):
        return False
    if lemma == "put" and bare and any(view.lowers[j] == "at" and _is_figure(view, noun) for j, noun in arguments.preps):
        return False  # "put the damage at £2m", "put the talk at a quarter past midnight"
    if arguments.complement is not None and view.deps[arguments.complement] == "xcomp" and (
        ((lemma in verbs.ASPECT or goes_on(view, i)) and lemma not in verbs.REFUSING | verbs.ENDING) or (lemma in verbs.PLANNING and (arguments.passive or lemma in verbs.INTENDING))
    ):
        return False
    if lemma == "list" and arguments.passive and view.child(i, "xcomp", "advcl") is not None:
        return False  # "is listed to begin on Friday": the beginning is the entry
    helpers = [j for j in view.children[i] if view.deps[j] in ("aux", "auxpass")]
    if dep in ("relcl", "acl") and view.tags[i] == "VBN" and any(view.lowers[j] == "to" for j in helpers):
        return False  # "the last person to be rescued"
    if dep == "conj" and standing.status in ("planned", "proposed") and any(view.lowers[j] == "or" and view.deps[j] == "cc" for j in view.children[view.heads[i]]):
        return False  # "must make an offer or walk away"
    if dep == "relcl" and subject is not None and any(view.tags[j] == "WP$" for j in view.children[subject]):
        return False  # "patients whose pumps failed"
    if standing.status == "planned" and dep == "xcomp" and not stated and _was_due(view, i):
        return False
    if any(view.tags[j][:2] == "VB" and view.lowers[j][0] not in "'’" and view.lemma(j, "verb") not in AUXILIARIES for j in helpers):
        return False
    aux = {view.lowers[j] for j in helpers}
    if standing.status == "ongoing" and view.tags[i] in ("VBZ", "VBP"):
        return False
    if standing.status == "planned" and (aux & {"was", "were", "had"} or ("been" in aux and not aux & {"has", "have"})):  # a plan of the past: what came of it counts
        return False
    if standing.status == "planned" and dep == "xcomp" and view.lowers[view.heads[i]] in ("meant", "supposed", "planned", "hoped") and any(view.lowers[j] in ("was", "were", "had") for j in view.children[view.heads[i]]):
        return False  # "was meant to start after Easter", "had planned to stay": what became of it is told
    if standing.status == "planned" and "would" in aux and date is None:  # what somebody said they would do, some day
        return False
    if subject is not None and (misread_verb(view, subject) or _doubtful_subject(view, i, subject) or _name_run_in(view, subject)):
        return False
    opening = begun(view, i) if dep == "xcomp" and view.tags[view.heads[i]] in ("VBD", "VBN") and not aux - {"to"} else None
    if opening is not None:
        return stated or (_main_clause(view, opening) and not goes_on(view, opening))  # "began rolling it back on Monday"
    if view.tags[i] == "VB" and not _finite(view, i) and not (tried(view, i) and view.deps[view.heads[i]] != "acl"):  # "to" clauses are told in the title of the verb above them
        listed = dep == "advcl" and stated and view.lemma(view.heads[i], "verb") == "list"
        return standing.status == "planned" and (dep == "xcomp" or listed) and (
            stated or view.lemma(view.heads[i], "verb") in verbs.ARRANGED or view.lowers[view.heads[i]] == "due"
        )
    if view.tags[i] == "VBG" and not aux and dep != "ROOT":
        return False
    if view.tags[i] == "VBN" and not aux and dep in ("ccomp", "xcomp", "oprd"):
        return False
    if view.tags[i] == "VBN" and not aux and dep == "advcl" and not arguments.passive and stated:
        return True  # a finite verb the tagger took for a participle
    if view.tags[i] in ("VBN", "VBG") and not aux and dep in ("advcl", "conj") and arguments.inherited:
        return dep == "conj" and bool(arguments.object is not None or arguments.passive or stated)
    return True


_PARTS_OF_TIME = words("day night week weekend morning afternoon evening month year season")
_PICTURES = words("photograph photo picture image selfie portrait footage video snapshot")
_MEANT = words("design intend aim mean")
"""In the passive with a to-clause they say what something is for."""


_FELT = words("heartbreak humble devastate sadden shock delight thrill disappoint relieve honour honor stun appal overwhelm horrify excite surprise heartbroken")
"""In the passive how somebody felt."""
_GESTURES = words("weep cry smile sigh sob grin nod shrug laugh frown gasp blush wince hug embrace realise realize")
_OWN_BODY = words("head eye shoulder mind face lip brow arm heart breath voice hair")


def _is_colour(view: View, lemma: str, arguments: Arguments, stated: bool) -> bool:
    """ "Staff were heartbroken", "He shook his head", "Okoro wept": of a scene, and nothing that a timeline tells."""
    if arguments.passive and lemma in _FELT and arguments.agent is None:
        return True
    thing = arguments.object
    if thing is not None and view.lemma(thing, "noun") in _OWN_BODY and (owner := view.child(thing, "poss")) is not None and view.lowers[owner] in ("his", "her", "their"):
        return True
    return lemma in _GESTURES and not stated


def _speaks(view: View, i: int) -> bool:
    """ "“It is an invention,” he stormed": how it was said."""
    said = view.child(i, "ccomp")
    if view.lemma(i, "verb") in verbs.JUSTICE | verbs.DECIDING | verbs.REPORT_NEWS | {"order", "warn", "testify", "confess", "plead", "admit", "announce"}:
        return False  # to say so is the news
    return said is not None and said < i and any(view.words[j] in ("”", "''", '"', "’’") for j in range(said, i))


_UNTOLD = words("comment name identify discuss elaborate say specify")


def _says_nothing(view: View, lemma: str, arguments: Arguments) -> bool:
    """ "asked not to be named", "declined to comment": of the report, not of the story."""
    told = arguments.complement
    if told is None or view.lemma(told, "verb") not in _UNTOLD or view.child(told, "dobj") is not None:
        return False
    return lemma in ("decline", "refuse") or (lemma == "ask" and view.child(told, "neg") is not None)


def _was_due(view: View, i: int) -> bool:
    """ "were due to swim in the next race": a plan of the past."""
    due = view.heads[i]
    over = view.heads[due] if view.lowers[due] == "due" else due
    return view.lowers[due] in ("due", "set", "scheduled", "supposed", "expected") and any(view.lowers[j] in ("was", "were") for j in (over, *view.children[over]))


def _called_back(view: View, lemma: str, arguments: Arguments) -> bool:
    """ "recalled its ambassador", "recalled 4,200 pumps": no memory is recalled so."""
    thing = arguments.object
    if lemma != "recall" or arguments.complement is not None or thing is None:
        return False
    owner = view.child(thing, "poss")
    return view.tags[thing] == "NNS" or view.child(thing, "nummod") is not None or (owner is not None and view.lowers[owner] in ("its", "their") and view.lemma(thing, "noun") in people.PEOPLE | ENVOYS)


def _committed(view: View, lemma: str, arguments: Arguments) -> bool:
    """Whether somebody says what they will do or are doing, which to say is to begin: "said she would stand", "said it was recalling 4,200 pumps"."""
    told, subject = arguments.complement, arguments.subject
    if lemma not in ("say", "tell") or told is None or subject is None or view.deps[told] != "ccomp":
        return False
    doer = view.child(told, "nsubj")
    aux = {view.lowers[j] for j in view.children[told] if view.deps[j] in ("aux", "neg")}
    intends = bool(aux & {"will", "would", "wo", "'ll", "’ll"}) or (view.tags[told] == "VBG" and bool(aux & {"is", "are", "was", "were"}))
    himself = doer is not None and view.lowers[doer] in ("he", "she", "it", "they") and view.tags[subject] != "PRP"
    silent = verbs.REPORTING | verbs.STATES | {"rule"} if aux & {"not", "n't", "n’t"} else frozenset()  # "said it would not comment" is no news
    return intends and himself and view.lemma(told, "verb") not in verbs.THINKING | silent | {"be", "have", "do"}


def _heard(view: View, lemma: str, arguments: Arguments, stated: bool) -> bool:
    """ "The court heard the case on Monday", "The appeal was heard on Monday": a sitting, where "the court heard that …" passes on what was said."""
    if lemma != "hear" or not stated or arguments.complement is not None or arguments.subject is None:
        return False
    thing = arguments.subject if arguments.passive else arguments.object
    sits = arguments.passive or view.lemma(arguments.subject, "noun") in people.BODIES
    return sits and thing is not None and view.lemma(thing, "noun") in nouns.HEARD


def _convened(view: View, lemma: str, arguments: Arguments) -> bool:
    """ "called an extraordinary meeting", "called an election": who called it, not what anybody was called."""
    thing = arguments.subject if arguments.passive else arguments.object
    if lemma != "call" or thing is None or arguments.complement is not None or view.lemma(thing, "noun") not in nouns.NEWS_NOUNS | nouns.MEETINGS:
        return False
    article, verb = view.child(thing, "det", "poss"), view.heads[thing]
    return (article is None or view.lowers[article] in ("a", "an", "another")) and view.child(verb, "oprd", "acomp", "ccomp") is None


def _written_to(view: View, lemma: str, arguments: Arguments, stated: bool) -> bool:
    """ "wrote to Mills on 14 June": a letter that was sent."""
    return lemma == "write" and stated and any(view.lowers[j] == "to" and view.tags[noun][:1] == "N" for j, noun in arguments.preps)


def _let_go(view: View, lemma: str, arguments: Arguments) -> bool:
    return lemma == "let" and arguments.passive and arguments.complement is not None and view.lowers[arguments.complement] == "go"


def _light_told(view: View, lemma: str, arguments: Arguments, stated: bool, leading: bool) -> bool:
    """Whether a light verb says something with what stands beside it: "were taken to hospital", "gave up the post on Monday",
    "the landing came on Friday", "crowds took to the streets"."""
    subject, thing = arguments.subject, arguments.object
    if thing is not None and view.tags[thing] == "PRP" and view.deps[thing] == "dative":
        thing = view.child(view.heads[thing], "dobj")  # "gave him his job back"
    if lemma in ("happen", "occur", "come") and subject is not None and view.lemma(subject, "noun") in nouns.NEWS_NOUNS | nouns.HAPPENINGS:
        return lemma != "come" or stated
    if lemma == "hold" and arguments.passive and stated:
        return True
    if arguments.passive and any(view.lowers[j] in ("to", "into", "from") for j, _ in arguments.preps):
        return True
    if lemma in verbs.VACANT:
        return stated and lemma not in ("be", "have") and thing is not None and view.tags[thing][:1] == "N"
    if thing is not None:
        det = view.child(thing, "det")
        return (stated or leading) and view.tags[thing][:1] in ("N", "J") and (det is None or view.lowers[det] != "no")
    return stated and bool(arguments.preps)


def _owner_unknown(view: View, subject: int, title: str) -> bool:
    """Whether the subject is somebody's, and the title could not say whose."""
    owner = view.child(subject, "poss")
    return owner is not None and view.lowers[owner] in ("its", "their") and "’" not in title.split()[0]


def _doubtful_subject(view: View, i: int, subject: int) -> bool:
    """ "were taken to a yard, where Mills untied them and ran": joined to the first verb, or to the second?"""
    if view.deps[i] != "conj" or view.heads[subject] == i:
        return False
    first = view.heads[i]
    while view.deps[first] == "conj" and view.heads[first] != first:
        first = view.heads[first]
    return any(
        view.deps[j] in ("nsubj", "nsubjpass") and view.heads[j] != first and view.tags[j] not in ("WP", "WDT")
        and view.deps[view.heads[j]] in ("relcl", "advcl", "ccomp", "acl")
        for j in range(max(first, subject) + 1, i)
    )


def _name_run_in(view: View, subject: int) -> bool:
    """ "to discuss with Mills land and plants that were seized": a name read as part of the thing after it."""
    if view.child(subject, "det", "poss") is not None:
        return False
    return any(view.deps[j] == "nmod" and (view.tags[j] == "NNP" or _name_run_in(view, j)) for j in view.children[subject])


def _told_to(view: View, arguments: Arguments) -> bool:
    return arguments.object is not None and arguments.complement is not None and view.deps[arguments.complement] == "xcomp"


def _idiom(trigger: Trigger) -> bool:
    head, _, rest = trigger.lemma.partition(" ")
    return (head, rest) in IDIOMS


def _finite(view: View, i: int) -> bool:
    """Whether a base form stands with a modal or auxiliary: "will resign"."""
    aux = [view.lowers[j] for j in view.children[i] if view.deps[j] == "aux"]
    if aux:
        return "to" not in aux
    head = view.heads[i]
    return view.deps[i] == "conj" and head != i and view.tags[head] == "VB" and _finite(view, head)


def _eventive_object(view: View, arguments: Arguments) -> bool:
    objects = [arguments.object, arguments.subject if arguments.passive else None, *(noun for _, noun in arguments.preps[:1])]
    return any(i is not None and view.lemma(i, "noun") in nouns.NEWS_NOUNS for i in objects)


def _eventive_subject(view: View, arguments: Arguments) -> bool:
    return arguments.subject is not None and view.lemma(arguments.subject, "noun") in nouns.NEWS_NOUNS


def prominence(
    view: View, trigger: Trigger, arguments: Arguments, standing: Standing, date: MentionDate | None,
    participants: tuple[Participant, ...], central: frozenset[str], *, chosen: bool = False,
) -> float:
    """0..1 from the place in the article, main clause or aside, a date of its own, how central its people are; `chosen` is what
    the article itself lists in a chronology, wherever in it that stands."""
    i = trigger.i
    score = 0.3 * (1.0 if chosen else max(0.0, 1 - view.sentence_of[i] / 10))
    score += 0.25 if _main_clause(view, i) else 0.08 if trigger.form == "noun" else 0.0
    if date is not None:
        score += 0.15 if date.basis == "stated" else 0.07
    if any(participant.name in central for participant in participants):
        score += 0.15
    if trigger.form == "noun":
        score += 0.1 if trigger.lemma in nouns.NEWS_NOUNS else 0.0
    elif trigger.form == "verb" and (trigger.head_lemma not in verbs.REPORTING | verbs.LIGHT | verbs.STATES | verbs.ASPECT or _eventive_object(view, arguments) or _eventive_subject(view, arguments)):
        score += 0.15
    if trigger.form == "verb" and trigger.lemma in HALF_TOLD and arguments.object is None and not arguments.preps:
        score -= 0.2
    if trigger.form == "verb" and view.tags[i] == "VBN" and any(view.lowers[j] in ("had", "'d", "’d") for j in view.children[i] if j < i):
        score -= 0.12  # the past before the past: background
    if standing.status in ("hypothetical", "proposed"):
        score *= 0.7
    return round(min(max(score, 0.0), 1.0), 3)


def _main_clause(view: View, i: int) -> bool:
    """Root, joined to the root, or what the root's reporting verb tells."""
    for _ in range(6):
        dep = view.deps[i]
        if dep == "ROOT":
            return True
        if dep == "conj" or (dep in ("ccomp", "xcomp") and view.lemma(view.heads[i], "verb") in verbs.REPORTING | verbs.PLANNING):
            i = view.heads[i]
            continue
        return False
    return False
