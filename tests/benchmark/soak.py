"""A day's wire through the command: many short articles from standard input, the run killed and gone on with.

What comes out must be what one run says that nobody disturbs: nothing lost, nothing said twice.
"""

import json
import random
from collections.abc import Iterator
from pathlib import Path
from subprocess import DEVNULL, Popen, run
from time import sleep
from typing import NamedTuple

from tests.benchmark.material import SENTENCE_END, varied, written
from tests.benchmark.measure import COMMAND, ROOT, process

SHORT = 3
"""Sentences of an article."""

OTHER = 0.2
"""Of how many stories the second article has other figures than the first."""

LOOK = 0.01
"""Seconds between two looks at how much a run has said."""


class Soaked(NamedTuple):
    """What a soak run came to: how long it took without the killing in seconds, its peak of memory in MB, how often it
    was killed, and whether it said in the end what an undisturbed run says.
    """

    taken: float
    memory: float
    kills: int
    whole: bool


def wire(number: int) -> Iterator[str]:
    """So many short articles as JSON lines, two a story, in German or English, some with other figures."""
    chance = random.Random(5)
    told = [
        (article.language, sentences)
        for article in written()
        if article.language in ("de", "en") and len(sentences := SENTENCE_END.split(article.text)) > SHORT
    ]
    language, text = "", ""
    for at in range(number):
        if at % 2 == 0:
            language, sentences = chance.choice(told)
            start = chance.randrange(len(sentences) - SHORT)
            text = varied("\n\n".join(sentences[start : start + SHORT]), chance)
        elif chance.random() < OTHER:
            text = varied(text, chance)
        row = {"id": f"a{at}", "story": f"s{at // 2}", "language": language, "published": "2024-03-12", "text": text}
        yield json.dumps(row, ensure_ascii=False) + "\n"


def killed(arguments: list[str], given: Path, said: Path, place: int) -> bool:
    """Run a command on a file as its standard input, append what it says, and kill it once it has said so much.

    Answers whether it was killed, not having come to its end before.
    """
    command = [COMMAND, *arguments, "-"]
    with given.open("rb") as lines, said.open("ab") as output:
        running = Popen(command, cwd=ROOT, stdin=lines, stdout=output, stderr=DEVNULL)
    while said.stat().st_size <= place and running.poll() is None:
        sleep(LOOK)
    running.kill()
    return running.wait() < 0


def soak(arguments: list[str], given: Path, folder: Path, kills: int = 3) -> Soaked:
    """Run a command on a file undisturbed, then killed so many times at random places and gone on with."""
    alone, said, store = folder / "alone.jsonl", folder / "said.jsonl", folder / "run.sqlite"
    for path in (alone, said, store):
        path.unlink(missing_ok=True)
    cost = process([COMMAND, *arguments, "-"], runs=1, given=given, said=alone)
    said.touch()
    chance = random.Random(7)
    resumed = [*arguments, "--resume", str(store)]
    done = sum(killed(resumed, given, said, chance.randrange(alone.stat().st_size)) for _ in range(kills))
    with given.open("rb") as lines, said.open("ab") as output:
        run([COMMAND, *resumed, "-"], cwd=ROOT, stdin=lines, stdout=output, stderr=DEVNULL, check=False)
    return Soaked(cost.wall, cost.memory, done, said.read_bytes() == alone.read_bytes())
