"""What a user may set: frozen values that are handed down, and the file that they are read from."""

from factcheck.config.settings import Baselined, Config, Ignored, RuleSettings, StoryBy

__all__ = ["Baselined", "Config", "Ignored", "RuleSettings", "StoryBy"]
