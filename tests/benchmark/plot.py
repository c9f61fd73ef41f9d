"""The picture of the speeds for the README: an SVG without any package, readable on light and on dark pages."""

import math
from collections.abc import Mapping, Sequence
from html import escape

WIDTH, BAR, LEFT, MIDDLE, GAP = 880, 20, 110, 470, 40
STYLE = """
 text { font: 13px system-ui, -apple-system, "Segoe UI", "Helvetica Neue", Arial, sans-serif; fill: #1f2328 }
 .head { font-size: 15px; font-weight: 700 }
 .faint { fill: #59636e }
 .end { text-anchor: end } .middle { text-anchor: middle }
 .page { fill: #ffffff; stroke: #d0d7de }
 .axis { stroke: #d0d7de }
 .own { fill: #0969da } .peer { fill: #afb8c1 }
 polyline { fill: none; stroke-width: 2 }
 .line0 { stroke: #0969da } .line1 { stroke: #bc4c00 } .line2 { stroke: #1a7f37 } .line3 { stroke: #8250df }
 .mark0 { fill: #0969da } .mark1 { fill: #bc4c00 } .mark2 { fill: #1a7f37 } .mark3 { fill: #8250df }
 @media (prefers-color-scheme: dark) {
  text { fill: #e6edf3 } .faint { fill: #9198a1 } .page { fill: #0d1117; stroke: #3d444d } .axis { stroke: #3d444d }
  .own { fill: #4493f8 } .peer { fill: #656c76 }
  .line0 { stroke: #4493f8 } .line1 { stroke: #f0883e } .line2 { stroke: #3fb950 } .line3 { stroke: #ab7df8 }
  .mark0 { fill: #4493f8 } .mark1 { fill: #f0883e } .mark2 { fill: #3fb950 } .mark3 { fill: #ab7df8 }
 }
"""
Speeds = Mapping[str, tuple[float, float | None]]
Costs = Mapping[str, Sequence[tuple[float, float]]]


def picture(speeds: Speeds, costs: Costs) -> str:
    """Two panels: MB/s by language, factcheck's and the fastest peer's; and what each unit costs as there are more.

    `speeds` are by language; `costs` are points of an amount and the cost of each unit, by what grows.
    """
    height = max(330, 90 + len(speeds) * (BAR + 6) + GAP)
    return "\n".join(
        [
            f'<svg xmlns="http://www.w3.org/2000/svg" role="img" viewBox="0 0 {WIDTH} {height}" width="{WIDTH}">',
            "<title>Speed of factcheck by language beside the fastest peer, and how its cost grows</title>",
            f"<style>{STYLE}</style>",
            f'<rect class="page" x=".5" y=".5" width="{WIDTH - 1}" height="{height - 1}" rx="12"/>',
            *_bars(speeds),
            *_lines(costs),
            "</svg>\n",
        ]
    )


def _bars(speeds: Speeds) -> list[str]:
    longest = max(max(own, peer or 0.0) for own, peer in speeds.values())
    scale = (MIDDLE - LEFT - 90) / longest
    parts = [
        _text(24, 36, "Reading, MB/s on one core", "head"),
        '<rect class="own" x="24" y="50" width="12" height="12"/>',
        _text(42, 61, "factcheck", "faint"),
        '<rect class="peer" x="120" y="50" width="12" height="12"/>',
        _text(138, 61, "fastest peer for figures and dates", "faint"),
    ]
    for row, (language, (own, peer)) in enumerate(speeds.items()):
        y = 78 + row * (BAR + 6)
        parts += [
            _text(LEFT - 8, y + 14, language, "end"),
            f'<rect class="own" x="{LEFT}" y="{y}" width="{own * scale:.1f}" height="12"/>',
            _text(LEFT + own * scale + 6, y + 11, f"{own:.2f}", ""),
        ]
        if peer is not None:
            parts.append(f'<rect class="peer" x="{LEFT}" y="{y + 13}" width="{peer * scale:.1f}" height="6"/>')
    return parts


PANEL = (MIDDLE + GAP + 30, 60, WIDTH - MIDDLE - 2 * GAP - 20, 160)  # where the lines stand: left, top, wide, high


def _lines(costs: Costs) -> list[str]:
    """Cost of a unit over that of the smallest amount, so that a level line is linear growth."""
    left, top, wide, high = PANEL
    grown = {
        name: [(amount / points[0][0], cost / points[0][1]) for amount, cost in points]
        for name, points in costs.items()
    }
    most = max(2, *(math.ceil(ratio) for points in grown.values() for _, ratio in points))
    decades = max(1, math.ceil(math.log10(max(times for points in grown.values() for times, _ in points))))
    parts = [_text(MIDDLE + GAP, 36, "Cost of a unit as there are more (level: linear)", "head")]
    parts += _axes(most, decades)
    for at, (name, points) in enumerate(grown.items()):
        placed = [
            (left + wide * math.log10(times) / decades, top + high - high * ratio / most) for times, ratio in points
        ]
        first, last = costs[name][0][0], costs[name][-1][0]
        parts += [
            f'<polyline class="line{at}" points="{" ".join(f"{x:.1f},{y:.1f}" for x, y in placed)}"/>',
            *(f'<circle class="mark{at}" cx="{x:.1f}" cy="{y:.1f}" r="3"/>' for x, y in placed),
            f'<rect class="mark{at}" x="{left}" y="{top + high + 30 + 20 * at}" width="12" height="12"/>',
            _text(left + 18, top + high + 41 + 20 * at, f"{name}: {first:,.0f} to {last:,.0f}", "faint"),
        ]
    return parts


def _axes(most: int, decades: int) -> list[str]:
    left, top, wide, high = PANEL
    heights = [(level, top + high - high * level / most) for level in range(most + 1)]
    return [
        *(f'<line class="axis" x1="{left}" x2="{left + wide}" y1="{y:.1f}" y2="{y:.1f}"/>' for _, y in heights),
        *(_text(left - 6, y + 4, f"{level}", "faint end") for level, y in heights),
        *(
            _text(left + wide * decade / decades, top + high + 18, f"×{10**decade:,}", "faint middle")
            for decade in range(decades + 1)
        ),
    ]


def _text(x: float, y: float, said: str, kind: str) -> str:
    return f'<text class="{kind}" x="{x:.0f}" y="{y:.0f}">{escape(said)}</text>'
