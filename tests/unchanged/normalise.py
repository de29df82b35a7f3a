"""What differs between two recordings of the same code, and what stands for it. Nothing else is replaced.

{NOW}       an instant between the start of the recording and now (give or take 2 s). Instants before it, such as the
            dates of the photos, are kept: `record` sets those.
{NOW+600s}  an instant up to a day later, to the nearest 10 seconds in answers of the API (whose moment is known).
{LATER}     the same elsewhere, where the moment it counts from is not known.
{NOW as a number}, {LATER as a number}   the same, as seconds since 1970.
{TODAY}, {TODAY+1}   the day of the recording, and the next. {MONTH}: its month.
{UUID}      a random (version 4) UUID. Those made of content (version 3) are kept.
{PORT}      the port of the local server.
{CHECKOUT}, {WORK}   the path of the checkout, and of the folder in which the commands run.
{SECONDS}, {RATE}    how long a run took, and photos per second, in the last line of its progress.
{PLACE}     the class and line that a defect's message names.
Members of objects with one object per concept ("accept", "review", "evidence", "grounds") are sorted: their order differs
from one JVM to the next.
Lines of progress before the last are left out: how many there are depends on the machine.
"""

import re
from datetime import datetime, timezone, timedelta

INSTANT = re.compile(r"\b\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.(\d+))?Z")
EPOCH = re.compile(r"(?<![\w.])\d{10}(?![\w.])")
UUID4 = re.compile(r"(?:\b|(?<=%2F))[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}\b")
PROGRESS = re.compile(r"^\d+ of \d+ photos?, [\d.]+ photos/s, [\d: a-z]+ left\n", re.M)
FINISHED = re.compile(r"^(\d+ of \d+ photos? in )[\d: a-z]+, [\d.]+( photos/s)$", re.M)
DEFECT = re.compile(r"(a defect of this program, .*\n  at ).*")
BY_CONCEPT = re.compile(r'"(?:accept|review|evidence|grounds)\\*":\s*\{')
FIELD = re.compile(r'"(\w+)\\?":\s*(?:\{"S":)?\\?"$')


def by_concept(text):
    """With the members of each object by concept sorted. Their names and values hold no brace in a string."""
    out, begin = [], 0
    for found in BY_CONCEPT.finditer(text):
        if found.end() < begin:
            continue  # inside of the one before
        members, depth, at = [""], 1, found.end()
        while depth:
            c = text[at]
            depth += (c in "{[") - (c in "}]")
            if c == "," and depth == 1:
                members.append("")
            elif depth:
                members[-1] += c
            at += 1
        if all(re.match(r'\s*\\*"[^":]+":\s*\{', member) for member in members):
            out += [text[begin : found.end()], ",".join(sorted(members))]
            begin = at - 1
    return "".join(out) + text[begin:]


class Normaliser:
    def __init__(self, checkout, work):
        self.paths = [(str(work), "{WORK}"), (str(checkout), "{CHECKOUT}")]
        self.started = datetime.now(timezone.utc) - timedelta(seconds=2)
        self.digits = {}  # by field: how exact its instants are at most

    def text(self, text, port=None, asked_at=None):
        for path, name in self.paths:
            text = text.replace(path, name)
        if port:
            text = re.sub(rf"(127\.0\.0\.1|localhost):{port}\b", r"\1:{PORT}", text)
        text = FINISHED.sub(r"\1{SECONDS}, {RATE}\2", PROGRESS.sub("", text))
        text = by_concept(DEFECT.sub(r"\1{PLACE}", text))
        text = UUID4.sub("{UUID}", text)
        text = INSTANT.sub(lambda found: self.instant(found, asked_at), text)
        text = EPOCH.sub(self.epoch, text)
        today = self.started + timedelta(seconds=2)
        text = re.sub(rf"\b{today:%Y-%m-%d}\b", "{TODAY}", text)
        text = re.sub(rf"\b{today + timedelta(days=1):%Y-%m-%d}\b", "{TODAY+1}", text)
        return re.sub(rf"(?<![\w.-]){today:%Y-%m}(?![\w.-])", "{MONTH}", text)

    def instant(self, found, asked_at):
        at = datetime.fromisoformat(found.group(0)[:19] + "+00:00")
        placeholder = self.placeholder(at, asked_at)
        if placeholder is None:
            return found.group(0)
        field = FIELD.search(found.string[max(0, found.start() - 60) : found.start()])
        if field:
            digits = len(found.group(1) or "")
            self.digits[field.group(1)] = max(digits, self.digits.get(field.group(1), 0))
        return "{" + placeholder + "}"

    def epoch(self, found):
        placeholder = self.placeholder(datetime.fromtimestamp(int(found.group(0)), timezone.utc), None)
        return "{" + placeholder + " as a number}" if placeholder else found.group(0)

    def placeholder(self, at, asked_at):
        now = datetime.now(timezone.utc)
        if self.started <= at <= now + timedelta(seconds=2):
            return "NOW"
        if not self.started <= at <= now + timedelta(days=1):
            return None
        if asked_at is None:
            return "LATER"
        return f"NOW+{round((at - asked_at).total_seconds() / 10) * 10}s"

    def exactness(self):
        """How many digits after the second each field's instants have: the placeholders hide that."""
        return "".join(f"{field} {digits}\n" for field, digits in sorted(self.digits.items()))
