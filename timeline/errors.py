"""Every error a user can meet. The message names the thing and the mend; nothing else is printed."""


class TimelineError(Exception):
    """Base of all errors raised on purpose; its text is a sentence for the user."""


class UsageError(TimelineError):
    """The call itself is wrong: an unknown format, an option that does not parse, an event that is not there."""


class NoDateError(UsageError):
    """The phrase was read, and nothing in it is a time expression."""


class InputError(TimelineError):
    """One input cannot be used; the rest of the work goes on.

    `input` names the file, line or row; `reason` is one sentence with the mend.
    """

    def __init__(self, input: str, reason: str) -> None:
        super().__init__(f"{input}: {reason}")
        self.input = input
        self.reason = reason


class ModelMissingError(TimelineError):
    """No English spaCy model is installed; the text says what to install."""
