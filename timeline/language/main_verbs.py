"""Parses mended where another word than the main verb was taken for it, or a clause was hung on the wrong word."""

from __future__ import annotations

from spacy.tokens import Doc, Token


def mend_main_verbs(doc: Doc) -> Doc:
    """Mend the ways in which the parser takes another word for the main verb, or joins a verb to the wrong one."""
    for sentence in list(doc.sents):
        _name_and_verb(doc, sentence.root, sentence.end)
    for token in doc:
        if token.tag_ in ("VBG", "VBN") and token.dep_ in ("ROOT", "ccomp", "conj", "advcl"):
            _beside_participle(token)
        elif token.tag_ == "VBN" and token.dep_ in ("csubj", "csubjpass"):
            _within_subject(token)
        elif token.tag_ in ("VBD", "VBN") and token.dep_ == "ccomp":
            _before_main_verb(token)
        elif token.tag_ == "VBD" and token.dep_ == "conj" and token.head.tag_ == "VB":
            _joined_to_infinitive(token)
        if token.tag_ in ("VBD", "VBN") and token.dep_ == "ROOT":
            _before_perfect(token)
        if token.tag_ == "VBD":
            _behind_whose(token)
        if token.tag_ in ("VBD", "VBN"):
            _behind_relative(token)
        if token.tag_ == "VBN" and token.dep_ in ("ccomp", "conj"):
            _behind_participle(token)
        if token.lower_ == "had" and token.dep_ in ("advcl", "ccomp"):
            _inverted_had(token)
        if token.lower_ == "on" and token.head.lower_ in _GOES_ON:
            _going_on(token)
    return doc


def _inverted_had(had: Token) -> None:
    """ "He would have lived had the ambulance come": it helps the verb behind its subject, and has no object."""
    children = list(had.children)
    done = next((child for child in children if child.dep_ == "ccomp" and child.i > had.i), None)
    subject = next((child for child in done.children if child.dep_[:5] == "nsubj" and child.left_edge.i == had.i + 1), None) if done is not None else None
    if done is None or subject is None or any(child.dep_[:5] == "nsubj" for child in children) or done.tag_ not in ("VBN", "VBD", "VB"):
        return
    if not any(child.dep_ == "aux" and child.lower_ in ("would", "could", "might", "should") for child in had.head.children):
        return
    done.head, done.dep_, done.tag_ = had.head, had.dep_, "VBN"
    for child in children:
        if child.i != done.i:
            child.head = done
    had.head, had.dep_ = done, "aux"


_GOES_ON = frozenset({"go", "goes", "went", "gone", "going", "keep", "keeps", "kept", "keeping", "carry", "carries", "carried", "carrying"})


def _going_on(on: Token) -> None:
    """ "went on selling", "went on to win": "on" is a particle, and what goes on is the verb's complement."""
    verb = on.head
    what = next((child for child in (*on.children, *verb.children) if child.i > on.i and child.dep_ in ("pcomp", "pobj", "advcl", "xcomp") and (
        (child.tag_ == "VBG" and child.i == on.i + 1) or (child.tag_ == "VB" and verb.lower_[0] in "gw" and child.left_edge.i == on.i + 1)
    )), None)
    if what is not None and verb.i == on.i - 1:
        on.dep_ = "prt"
        what.head, what.dep_ = verb, "xcomp"


def _name_and_verb(doc: Doc, name: Token, end: int) -> None:
    """ "On Monday Mills named Dale as coach": a finite verb right behind a name is no participle."""
    verb = doc[name.i + 1] if name.i + 1 < end else None
    if verb is None or name.tag_ not in ("NNP", "NNPS") or verb.tag_ != "VBD" or verb.dep_ != "acl" or verb.head.i != name.i:
        return
    moved = [child for child in name.children if child.i != verb.i and (child.i > verb.i or child.dep_ in ("prep", "advmod", "npadvmod", "punct", "cc", "advcl"))]
    verb.head, verb.dep_ = verb, "ROOT"
    name.head, name.dep_ = verb, "nsubj"
    for child in moved:
        child.head = verb


def _before_main_verb(participle: Token) -> None:
    """ "said that pools closed in its wake opened their doors again": of two past forms that nothing joins the first is a participle."""
    children = list(participle.children)
    subject = next((child for child in children if child.dep_ == "nsubj" and child.tag_ in ("NN", "NNS")), None)
    finite = next((child for child in participle.head.children if child.i > participle.i and child.dep_ == "ccomp" and child.tag_ == "VBD"), None)
    if subject is None or finite is None or any(child.dep_ in ("dobj", "aux", "auxpass", "cc", "ccomp", "xcomp") for child in children):
        return
    if any(child.dep_[:5] == "nsubj" or child.dep_ in ("mark", "aux", "auxpass") for child in finite.children) or any(token.lower_ in (",", "and", "but", ";", ":", '"') for token in participle.doc[participle.i + 1 : finite.i]):
        return
    for child in children:
        if child.dep_ == "mark":
            child.head = finite
    subject.head = finite
    participle.head, participle.dep_ = subject, "acl"


def _beside_participle(participle: Token) -> None:
    """ "A man missing since Sunday was found", "Residents evacuated by boat have returned": where nothing joins the two, the finite one is the verb."""
    children = list(participle.children)
    subject = next((child for child in children if child.dep_ == "nsubj" and child.tag_ in ("NN", "NNS", "NNP", "NNPS")), None)
    finite = next((child for child in children if child.dep_ == "conj" and (child.tag_ == "VBD" or any(other.dep_ in ("aux", "auxpass") for other in child.children))), None)
    if subject is None or finite is None or any(child.dep_ in ("aux", "auxpass", "cc") for child in children) or any(child.dep_[:5] == "nsubj" for child in finite.children):
        return
    before = [child for child in children if child.i < subject.left_edge.i or child.i > finite.right_edge.i]
    over = participle.head
    root = over.i == participle.i
    finite.head, finite.dep_ = (finite if root else over), participle.dep_
    subject.head = finite
    subject.dep_ = "nsubjpass" if any(child.dep_ == "auxpass" for child in finite.children) else "nsubj"
    participle.head, participle.dep_ = subject, "acl"
    for child in before:
        child.head = finite


def _within_subject(participle: Token) -> None:
    """ "A meeting pencilled in for Tuesday has been moved": the subject is the meeting, and no clause."""
    subject = next((child for child in participle.children if child.dep_ == "nsubj" and child.tag_ in ("NN", "NNS")), None)
    finite = participle.head
    if subject is None or any(child.dep_ in ("aux", "auxpass", "mark") for child in participle.children):
        return
    subject.head, subject.dep_ = finite, "nsubjpass" if participle.dep_ == "csubjpass" else "nsubj"
    participle.head, participle.dep_ = subject, "acl"


def _before_perfect(participle: Token) -> None:
    """ "A man forced out of his home by the leak has died": nobody is forced that somebody has died, so the perfect is the verb."""
    children = list(participle.children)
    subject = next((child for child in children if child.dep_ == "nsubj" and child.tag_ in ("NN", "NNS", "NNP", "NNPS")), None)
    perfect = next((child for child in children if child.i > participle.i and child.dep_ in ("ccomp", "conj") and any(other.dep_ == "aux" and other.lower_ in ("has", "have") for other in child.children)), None)
    if subject is None or perfect is None or any(child.dep_ in ("aux", "auxpass", "dobj", "cc") for child in children) or any(child.dep_[:5] == "nsubj" or child.dep_ == "mark" for child in perfect.children):
        return
    if any(token.lower_ in (",", "and", "but", ";", ":", '"', "“", "”") for token in participle.doc[participle.i + 1 : perfect.left_edge.i]):
        return
    perfect.head, perfect.dep_ = perfect, "ROOT"
    subject.head, subject.dep_ = perfect, "nsubjpass" if any(child.dep_ == "auxpass" for child in perfect.children) else "nsubj"
    for child in children:
        if child.i not in (subject.i, perfect.i) and (child.i < subject.left_edge.i or child.i > perfect.i):
            child.head = perfect
    participle.head, participle.dep_ = subject, "acl"


def _joined_to_infinitive(verb: Token) -> None:
    """ "refused permission to appeal and ordered her to pay": a past form is joined to a past form, and no infinitive."""
    infinitive = verb.head
    if not any(child.lower_ == "to" and child.dep_ == "aux" for child in infinitive.children) or any(child.dep_[:5] == "nsubj" for child in verb.children):
        return
    over = next((above for above in infinitive.ancestors if above.tag_ in ("VBD", "VBZ", "VBP") or (above.tag_ == "VBN" and any(child.dep_ in ("aux", "auxpass") for child in above.children))), None)
    if over is None or over.sent != verb.sent:
        return
    for child in list(infinitive.children):
        if child.dep_ == "cc" and infinitive.i < child.i < verb.i:
            child.head = over
    verb.head = over


def _behind_relative(verb: Token) -> None:
    """ "The nurse whom they accused of hiding the votes sued": of two subjects the one inside the other's clause is that clause's object."""
    subjects = [child for child in verb.children if child.dep_[:5] == "nsubj" and child.i < verb.i]
    if len(subjects) != 2:
        return
    first, second = subjects
    clause = next((child for child in first.children if child.dep_ == "relcl" and child.right_edge.i == second.left_edge.i - 1), None)
    if clause is None:
        return
    joined = {clause.i, *(child.i for child in clause.children if child.dep_ == "conj")}
    over = next(
        (
            token for token in reversed(list(clause.subtree))
            if (token.tag_ in ("VBG", "VB") or (token.i in joined and token.i == second.left_edge.i - 1)) and not any(child.dep_ == "dobj" for child in token.children)
        ),
        None,
    )
    if over is not None:
        second.head, second.dep_ = over, "dobj"


def _behind_whose(verb: Token) -> None:
    """ "The owner of a dairy whose cheese killed a man was fined": the verb of what is whose is no main verb, the one behind it is."""
    subjects = [child for child in verb.children if child.dep_ == "nsubj" and child.i < verb.i]
    if len(subjects) != 2 or not any(child.tag_ == "WP$" for child in subjects[1].children):
        return
    first, second = subjects
    over = verb.head
    behind = over if verb.dep_ == "ccomp" and over.i > verb.i else next((child for child in verb.children if child.dep_ in ("conj", "ccomp") and child.i > verb.i), None)
    owner = verb.doc[second.left_edge.i - 1]
    if behind is None or any(child.dep_[:5] == "nsubj" or child.dep_ == "mark" for child in behind.children) or any(child.dep_ == "cc" for child in verb.children):
        return
    if owner.i != first.i and not first.is_ancestor(owner):
        return
    if behind.i != over.i:
        behind.head, behind.dep_ = (behind if over.i == verb.i else over), verb.dep_
    first.head, first.dep_ = behind, "nsubjpass" if any(child.dep_ == "auxpass" for child in behind.children) else "nsubj"
    for child in list(verb.children):
        if child.i < first.left_edge.i or child.i > behind.i:
            child.head = behind
    verb.head, verb.dep_ = owner, "relcl"


def _behind_participle(finite: Token) -> None:
    """ "after the votes found in a closet were counted": a passive without a subject, right behind a participle that has one but no helper, is that subject's."""
    if not any(child.dep_ in ("aux", "auxpass") for child in finite.children) or any(child.dep_[:5] == "nsubj" or child.dep_ == "mark" for child in finite.children) or finite.left_edge.i == 0:
        return
    last = finite.doc[finite.left_edge.i - 1]
    participle = next((above for above in (last, *last.ancestors) if above.tag_ == "VBN" and above.dep_ in ("advcl", "ccomp") and above.right_edge.i == last.i), None)
    if participle is None or finite.head.i == participle.i or participle.is_ancestor(finite):
        return
    children = list(participle.children)
    subject = next((child for child in children if child.dep_[:5] == "nsubj" and child.tag_ in ("NN", "NNS")), None)
    if subject is None or any(child.dep_ in ("aux", "auxpass") for child in children):
        return
    finite.head, finite.dep_ = participle.head, participle.dep_
    subject.head, subject.dep_ = finite, "nsubjpass" if any(child.dep_ == "auxpass" for child in finite.children) else "nsubj"
    for child in children:
        if child.dep_ == "mark":
            child.head = finite
    participle.head, participle.dep_ = subject, "acl"
