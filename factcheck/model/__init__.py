"""The nouns of the program: frozen values that the stages hand to each other.  Standard library only."""
