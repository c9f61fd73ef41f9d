"""Draw the README's picture from what the command really says of a story.

`python docs/draw.py` writes docs/conflict.svg; a test of the README holds the two together.
"""

import json
import subprocess
import sys
import textwrap
from html import escape
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
STORY = ("fixtures/api-fee/harbour-ledger.md", "fixtures/api-fee/nordlandkurier.md")
PICTURE = Path(__file__).with_name("conflict.svg")
WIDTH, HEIGHT, CARD, LINE = 880, 356, 408, 22
LANGUAGES = {"de": "German", "en": "English"}
STYLE = """
 text { font: 15px system-ui, -apple-system, "Segoe UI", "Helvetica Neue", Arial, sans-serif; fill: #1f2328 }
 .page { fill: #ffffff; stroke: #d0d7de }
 .card { fill: #f6f8fa; stroke: #d0d7de }
 .outlet { font-weight: 700 }
 .faint { font-size: 13px; fill: #59636e }
 .figure { font-weight: 700; fill: #b42318; text-decoration: underline }
 .english { font-size: 21px; font-weight: 700; fill: #b42318 }
 .badge { fill: #b42318 }
 .unequal { font-size: 24px; font-weight: 700; fill: #ffffff; text-anchor: middle }
 .rule { font: 700 14px ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; fill: #b42318 }
"""

Json = dict[str, Any]


def checked() -> Json:
    """The report on the story, as the command prints it."""
    command = [str(Path(sys.executable).with_name("factcheck")), "check", "--format", "json", *STORY]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, encoding="utf-8", check=False)
    report: Json = json.loads(done.stdout)
    return report


def picture(report: Json) -> str:
    """The first finding as two cards with a verdict below."""
    finding = report["findings"][0]
    claims = {claim["id"]: claim for claim in report["claims"]}
    articles = {article["id"]: article for article in report["articles"]}
    told = [claims[name] for name in finding["claims"][:2]]
    cards = [card(claim, articles[claim["article"]], 24 + side * (CARD + 16)) for side, claim in enumerate(told)]
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" role="img" viewBox="0 0 {WIDTH} {HEIGHT}" width="{WIDTH}">',
        f"<title>{escape(finding['message'])}</title>",
        f"<style>{STYLE}</style>",
        f'<rect class="page" x=".5" y=".5" width="{WIDTH - 1}" height="{HEIGHT - 1}" rx="12"/>',
        *cards,
        f'<circle class="badge" cx="{WIDTH / 2:.0f}" cy="216" r="20"/>',
        text(WIDTH // 2, 224, "≠", "unequal"),
        *verdict(finding),
        "</svg>",
    ]
    return "\n".join(parts) + "\n"


def card(claim: Json, article: Json, left: int) -> str:
    """One article's side: who says it, the sentence with its figure marked, the figure in English."""
    heading = f"{LANGUAGES[article['language']]} · {article['published']}"
    lines = quote(claim)
    return "\n".join(
        [
            f'<rect class="card" x="{left}" y="24" width="{CARD}" height="222" rx="8"/>',
            text(left + 20, 54, escape(article["source"]), "outlet"),
            text(left + 20, 75, heading, "faint"),
            *(text(left + 20, 108 + LINE * number, line, "quote") for number, line in enumerate(lines)),
            text(left + 20, 227, escape(claim["english"]), "english"),
        ]
    )


def quote(claim: Json) -> list[str]:
    """Five lines at most of the claim's sentence, as marked-up text, with the figure kept on one of them."""
    figure = " ".join(claim["text"].split())
    glued = figure.replace(" ", "\N{NO-BREAK SPACE}")
    sentence = " ".join(claim["sentence"].split()).replace(figure, glued)
    lines = textwrap.wrap(sentence, 46, max_lines=5, placeholder=" …", break_on_hyphens=False)
    marked = f'<tspan class="figure">{escape(figure)}</tspan>'
    return [escape(line).replace(escape(glued), marked) for line in lines]


def verdict(finding: Json) -> list[str]:
    """The finding's name, headline and reason, below the cards."""
    headline = textwrap.wrap(finding["message"], 96)
    why = textwrap.wrap(f"Why: {finding['diagnosis']}", 110) if finding["diagnosis"] else []
    rows = [(line, "outlet") for line in headline] + [(line, "faint") for line in why]
    return [
        text(24, 284, f"{finding['severity']}[{finding['rule']}]", "rule"),
        *(text(24, 310 + LINE * number, escape(line), style) for number, (line, style) in enumerate(rows[:3])),
    ]


def text(x: int, y: int, content: str, style: str) -> str:
    """A line of text, already marked up, at a place."""
    return f'<text class="{style}" x="{x}" y="{y}">{content}</text>'


if __name__ == "__main__":
    PICTURE.write_text(picture(checked()), "utf-8")
