"""Notice, of whatever kind: that it was sent, that it was received, that it was considered."""

from __future__ import annotations

from datetime import date

import attrs

from iopmodel.log.event import By, Event, a_day, a_part, by_whom, entry_told
from iopmodel.notgiven import Unstated
from iopmodel.parts import Part, Ref
from iopmodel.terms import EndingKind, Form

__all__ = ["Notice", "NoticeConsidered", "NoticeReceived", "NoticeSent"]


@attrs.frozen(kw_only=True)
class Notice(Event):
    """What is known of a notice at one of its three moments.

    Attributes:
        by: Who gives it.
        act: As what it is given: notice, withdrawal, rescission or exclusion.
        right: The right to end something that it uses, or the term whose extension it stops.
        against: Whom it makes leave, or whose commitment it ends, where that is another's.
        ending: The day by which it says that it ends, or the end of the period after which it does
            not want to go on.
        form: In what form it is given.
    """

    by: By = attrs.field(default=Unstated(), converter=by_whom)
    act: EndingKind | Unstated = Unstated()
    right: Ref[Part] | Unstated = attrs.field(default=Unstated(), converter=a_part)
    against: By = attrs.field(default=Unstated(), converter=by_whom)
    ending: date | Unstated = attrs.field(default=Unstated(), converter=a_day)
    form: Form | Unstated = Unstated()


@attrs.frozen(kw_only=True)
class NoticeSent(Notice):
    """Notice was sent.

    Examples:
        >>> NoticeSent(by=Ref("street-minds"), right=Ref("lamna")).concerns
        ('street-minds', 'lamna')
    """


@attrs.frozen(kw_only=True)
class NoticeReceived(Notice):
    """Notice was received.

    Attributes:
        sending: The entry that tells that it was sent; what is left out here stands there.
        to: Who received it.

    Examples:
        >>> NoticeReceived(sending=3, to=Ref("staden")).entries
        (3,)
    """

    sending: int | Unstated = attrs.field(default=Unstated(), converter=entry_told)
    to: By = attrs.field(default=Unstated(), converter=by_whom)


@attrs.frozen(kw_only=True)
class NoticeConsidered(Notice):
    """Notice was taken up by the one it is addressed to.

    Attributes:
        sending: The entry that tells that it was sent; what is left out here stands there.
        to: Who took it up.

    Examples:
        >>> NoticeConsidered(sending=3, to=Ref("styrgrupp")).concerns
        ('styrgrupp',)
    """

    sending: int | Unstated = attrs.field(default=Unstated(), converter=entry_told)
    to: By = attrs.field(default=Unstated(), converter=by_whom)
