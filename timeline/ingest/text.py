"""Bytes → text, and the checks every text passes: not binary, valid encoding, not empty, in English."""

from __future__ import annotations

import codecs
import re
from collections.abc import Sequence

from timeline.errors import InputError
from timeline.patterns import lazy_pattern

_MAGIC = (
    (b"%PDF", "a PDF file; save its text as .txt first"),
    (b"PK\x03\x04", "a Word document or a zip archive; save its text as .txt, or unpack it, first"),
    (b"\xd0\xcf\x11\xe0", "an old Word document; save its text as .txt first"),
    (b"{\\rtf", "an RTF document; save its text as .txt first"),
    (b"\x1f\x8b", "compressed with gzip; unpack it first"),
    (b"\x89PNG", "a picture, not text"),
    (b"\xff\xd8\xff", "a picture, not text"),
    (b"GIF8", "a picture, not text"),
    (b"SQLite format 3", "an SQLite database, not text"),
)
_CONTROL = bytes(set(range(32)) - set(b"\t\n\r\f\v\x1a\x1b"))
MAX_CONTROL_SHARE = 0.02
"""Control bytes that a text may hold before it is taken for a binary file; scans and old terminals leave a few."""

_ENGLISH_WORDS = (
    "the of and to in a is that for on was with as by at from he she it his her be had are has have not were but "
    "they which or an said this who their will been its would after up more one about two when into we"
)
_ENGLISH = frozenset(_ENGLISH_WORDS.split())
_OTHERS = {
    "German": "der die und das den von zu mit ist des nicht sich auf ein eine dem als auch im für wird nach bei aus",
    "French": "le la les des et une du est dans que pour qui sur pas au par plus avec ce il sont aux cette été",
    "Spanish": "el los las del que en y una por con para es se lo como más pero sus al fue ha su está",
    "Italian": "il di che la per una sono con non del della è si da nel alla dei più gli anche le ha",
    "Portuguese": "o os que em um uma para com não do da por mais dos das foi ao é se na no pela",
    "Dutch": "de het een van en dat niet op zijn met voor is te aan er ook door bij maar om naar",
    "Polish": "w i na z się nie do że jest to po przez od za jak dla ale był oraz tym",
    "Turkish": "ve bir bu için ile da de olarak çok daha sonra olan gibi ne en kadar",
    "Swedish": "och att det som en på är av för med till den har inte om ett var men sig från",
    "Indonesian": "yang dan di dengan untuk dari pada ini itu dalam tidak akan juga oleh ke",
}
_OTHER_WORDS = {name: frozenset(words.split()) - _ENGLISH for name, words in _OTHERS.items()}
_WORD = lazy_pattern(r"[^\W\d_]+")
_HALF = lazy_pattern("[\ud800-\udfff]")
_CONTROLS = lazy_pattern("[\x00-\x1f\x7f-\x9f\u2028\u2029]")
_BROKEN_WORD = lazy_pattern("\u00ad[ \t]*\r?\n[ \t]*(?=[a-z])")
"""A soft hyphen at the end of a line: the word goes on in the next."""
_NOT_LATIN = "\u0370-\u060b\u0620-\u180d\u180f-\u1cff\u1f00-\u1fff\u2c80-\u2dff\u3041-\ua71f\ua800-\uab2f\uab70-\ud7ff\uf900-\ufaff\ufb13-\ufdff\ufe70-\ufefc\U00010000-\U0001efff"
"""The letters and vowel signs of other scripts than the Latin one, as the inside of a character class."""
_INVISIBLE = lazy_pattern(
    "[\u00ad\u034f\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]"
    # The two joiners are spelling in Persian or Hindi; anywhere else they split a word.
    f"|(?<![{_NOT_LATIN}])\u200c|\u200c(?![{_NOT_LATIN}])"
    # The joiner holds an emoji of several together, too.
    f"|(?<![{_NOT_LATIN}\u2600-\u27bf\ufe0f\U0001f000-\U0001faff])\u200d|(?<=[{_NOT_LATIN}])\u200d(?![{_NOT_LATIN}])"
)
"""Soft hyphens, zero-width spaces and joiners, writing-direction and byte order marks: nobody sees them in a word."""
_LOOKS_ALIKE = str.maketrans({"\u2011": "-", **dict.fromkeys([*range(0x2000, 0x2009), 0x200A, 0x205F, 0x3000], " ")})
"""The non-breaking hyphen, and the blanks of every width; the non-breaking blank and the thin one are known everywhere as they are."""
_LOOKALIKE = lazy_pattern("[\u2000-\u2008\u200a\u2011\u205f\u3000]")
MIN_WORDS_TO_JUDGE = 20
"""Below this many words a text is never judged by its language: names alone could decide."""
JUDGED_CHARACTERS = 2_000
"""How much of a long text is looked at to tell its language: more changes no verdict."""
ENGLISH_SHARE = 0.15
"""Share of common English words from which no other language is looked for; English news has a third, others under a tenth."""
FOREIGN_SCRIPT_SHARE = 0.5
FOREIGN_LEAD = 2.0
"""How many times more of another language's common words than of English ones make a text plainly foreign."""


SAY_ENCODING = "say its encoding with --encoding (cp1252 for most Western Windows files)"
SAY_ENGLISH = "pass --language en"
"""What a user of the command line may do about a text that is refused; a page of its own controls puts its words there."""


def decode(content: bytes, *, input: str, encodings: Sequence[str] = ("utf-8",)) -> str:
    """The text exactly as stored, in the first of `encodings` that it is valid in; only a byte order mark goes.

    A byte order mark stands above them. Raises InputError for a binary file, and for bytes that are valid in none
    (with the offset of the first wrong one). A name that Python does not know is passed over.
    """
    for magic, what in _MAGIC:
        if content.startswith(magic):
            raise InputError(input, f"is {what}")
    marked = _marked_encoding(content)
    if marked:
        encodings = (marked,)
    elif b"\0" in content or _control_share(content) > MAX_CONTROL_SHARE:
        raise InputError(input, "is a binary file, not text; give articles as .txt, .html, .jsonl, .json or .csv")
    faults: list[str] = []
    for encoding in filter(is_encoding, encodings):
        try:
            return content.decode(encoding)
        except UnicodeDecodeError as error:
            faults.append(f"{encoding.upper().removesuffix('-SIG')} (byte {error.start} is 0x{content[error.start]:02X})")
        except UnicodeError:
            faults.append(encoding.upper())
    raise InputError(
        input,
        f"is not valid {' or '.join(faults)}; save it as UTF-8, or {SAY_ENCODING}",
    )


def is_encoding(name: str) -> bool:
    """Whether Python knows an encoding of text of this name; it has others too, `base64` for one."""
    try:
        b"a".decode(name)
    except UnicodeDecodeError:
        return True  # utf-16 asks for two bytes
    except (LookupError, ValueError):
        return False
    return True


def peek(content: bytes) -> str:
    """The bytes as characters to look for ASCII ones in, whatever the encoding; nothing makes it raise."""
    return content.decode(_marked_encoding(content) or "latin-1", "replace")


def _marked_encoding(content: bytes) -> str | None:
    if content.startswith(codecs.BOM_UTF8):
        return "utf-8-sig"
    if content.startswith((codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)):
        return "utf-32"
    if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    return None


def _control_share(content: bytes) -> float:
    head = content[:65536]
    return (len(head) - len(head.translate(None, _CONTROL))) / max(len(head), 1)


def check_text(text: str, *, input: str, language: str | None = None) -> None:
    """Raise InputError where a text cannot be worked on: empty, broken characters, not English."""
    if not _WORD.search(text):
        raise InputError(input, "is empty" if not text.strip() else "holds no words")
    if "\0" in text:  # JSON can spell one; a text file with one is taken for binary
        raise InputError(input, f"holds a null character at offset {text.index(chr(0))}; export it again")
    half = _HALF.search(text)
    if half:
        raise InputError(input, f"holds half a character (U+{ord(half[0]):04X}) at offset {half.start()}; export it again")
    if language and not is_english(language):
        raise InputError(input, f"is marked as language {language!r}; only English articles are read")
    if language:
        return
    foreign = foreign_language(text)
    if foreign:
        raise InputError(input, f"does not read like English but like {foreign}; if it is English, {SAY_ENGLISH}")


def visible(text: str) -> str:
    """The text without characters that nobody sees, and with plain ones for the hyphen and the blanks that look like them.

    A joiner stays where it is spelling, between letters that are not Latin, and in an emoji of several. A word with one inside is another word to every rule: "Tues\\u00adday" was no day.

    >>> visible("on Tues\\u00adday 9\\u2003June")
    'on Tuesday 9 June'
    """
    if text.isascii():
        return text
    text = _INVISIBLE.sub("", _BROKEN_WORD.sub("", text))
    return text.translate(_LOOKS_ALIKE) if _LOOKALIKE.search(text) else text


def clean(label: str) -> str:
    """An id, title, outlet or file name on one line: nothing invisible, no half characters (file names can have them)."""
    return " ".join(_HALF.sub("\ufffd", _CONTROLS.sub(" ", visible(label))).split())


def is_english(language: str) -> bool:
    """True for `en`, `en-GB`, `eng`, `English`."""
    return re.split(r"[-_ ]", language.strip().lower())[0] in ("en", "eng", "english")


def foreign_language(text: str) -> str | None:
    """The language (or "another script") that a text is plainly in, when it is plainly not English; else None.

    Evidence for another language is asked for, not want of evidence for English: tables of results, lists of names
    and headlines hold few of the common words of any language.
    """
    words = _WORD.findall(text[:JUDGED_CHARACTERS].lower())
    if len(words) < MIN_WORDS_TO_JUDGE:
        return None
    english = sum(word in _ENGLISH for word in words)
    if english > ENGLISH_SHARE * len(words):
        return None
    letters = sum(map(len, words))
    foreign_letters = sum(1 for word in words if not word.isascii() for letter in word if letter > "ɏ")
    if foreign_letters / letters > FOREIGN_SCRIPT_SHARE:
        return "a language in another script"
    name, count = max(
        ((name, sum(word in common for word in words)) for name, common in _OTHER_WORDS.items()),
        key=lambda found: found[1],
    )
    return name if count >= 5 and count > FOREIGN_LEAD * english else None
