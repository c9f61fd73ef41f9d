"""A run on one machine: its stories over all processors, in bounded memory, with what earlier runs have found.

The stages know nothing of it; `checking` is what its workers call.
"""
