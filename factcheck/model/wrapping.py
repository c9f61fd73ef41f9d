"""Texts that are wrapped at a fixed width, in which a line ends where its sentence goes on."""

WRAPPED = range(50, 171)
"""How long the lines of such a text are, but for the last of each paragraph."""
