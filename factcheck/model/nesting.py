"""How deep what is read may be nested at all."""

DEEPEST = 250
"""libxml2, on which trafilatura rests, cuts a deeper page off and says no word; Python's parsers run out of stack.

Up to there none of them does, however often it calls itself for a level.
"""
