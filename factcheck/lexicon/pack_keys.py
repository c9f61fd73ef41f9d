"""Which keys the files of a pack may hold, and what a language may choose there."""

from collections.abc import Mapping

CHOICES: Mapping[str, tuple[object, ...]] = {
    "spaced": (True, False),
    "glued_numerals": (True, False),
    "units_first": (True, False),
    "ordinal_dot": (True, False),
    "scale": ("long", "short", "myriad", "indian"),
    "decimal": (".", ",", "٫"),
    "date_order": ("dmy", "mdy", "ymd"),
}
"""The behaviours that a language chooses in `language.toml`."""
TEXTS = ("code", "name")
PROCLITIC_LISTS = ("words", "digits", "whole", "dashed")
ENDING_LISTS = ("words", "joints", "bare", "whole")
NUMBER_LISTS = ("joiners", "and", "decimal_words", "minus", "articles")
_PROPORTIONS = (
    *("shapes", "unsure", "every", "every_unsure", "every_behind", "whom", "whom_before", "never", "unled"),
    *("whole_endings", "ones", "intervals"),
)
NUMBER_RULES: Mapping[str, tuple[str, ...]] = {
    "scale_rules": (
        *("ahead", "glued", "alone", "behind_hedge", "vague", "only_after_money", "plus", "rest", "linked"),
        *("crowds", "crowd_leads", "crowd_joints", "crowd_tails", "attributes"),
    ),
    "fraction_rules": (
        *("alone", "before_unit", "of", "plus_half", "and_half", "followed_by"),
        *("over", "counted", "leads", "sure_before"),
    ),
    "ordinal_rules": (
        *("tails", "suffixes", "before", "prefixes", "unsaid", "near_suffixes", "near_words", "fitted"),
        *("led", "named", "nouns"),
    ),
    "multiple_rules": ("times", "leads", "on_top", "repeated", "shy", "shy_leads", "shy_tails"),
    "hedge_rules": (
        "only_with_unit",
        "skips",
        "unskipped",
        "further",
        "amount_prepositions",
        "amount_nouns",
        "goal_prepositions",
        "goal_stems",
        "far",
        "holds",
        "prepositions",
        *("spreads", "spread_leads", "spread_tails", "negations", "negation_gaps", "shades", "adding", "wholes"),
    ),
    "ranges": (
        *("change", "change_words", "change_behind", "change_by", "change_leaps", "words", "between", "and", "from"),
        "neighbours",
        *("after_one", "between_behind", "facing", "from_behind", "listed", "ranging"),
    ),
    "labels": ("words", "behind", "short_words", "lettered"),
    "scores": ("words", "records", "draws", "between", "level_leads", "level_tails", "level_plurals", "goals"),
    "idioms": ("words",),
    "twins": ("words", "plurals", "uncounted", "counted", "sure", "never"),
    "proportions": _PROPORTIONS,
}
UNIT_LISTS = ("per_words", "weak_per_words")
UNIT_RULES: Mapping[str, tuple[str, ...]] = {
    "age_rules": (
        *("at", "duration_nouns", "before", "never", "groups", "counted", "people", "others", "ageless"),
        *("bounded", "over_heads", "group_plurals", "who", "was", "when", "ends", "opening", "beside", "young"),
        *("being", "inflected"),
        *("babies", "behind", "infants", "only", "verbs"),
    )
}
OPTIONAL_LISTS = ("ambiguous",)
OPTIONAL_NUMBER_LISTS = (*OPTIONAL_LISTS, "counted_suffixes", "hyphened", "inside", "minus_behind", "plus", "standing")
OPTIONAL_UNIT_LISTS = (
    *OPTIONAL_LISTS,
    "leading_currencies",
    *("of_words", "inserted", "apart", "before_weekdays", "counters", "counter_tails", "tenths", "unled_per"),
    *("touching", "large", "few", "alone", "per_far_ends"),
)
OPTIONAL_TABLES = frozenset(
    {
        *("duals", "added", "phrases", "rounded", "exceeded", "per_before", "amounts", "open_behind", "open_before"),
        "spelled_prefixes",
        *("per_money", "per_lasting", "per_far", "sums"),
        *("counting", "within", "proportions", "twins"),
    }
)
OPTIONAL_RULES = frozenset(
    (
        *("crowd_leads", "crowd_joints", "crowd_tails"),
        *("apposed", "bare", "behind", "behind_hedge", "between", "between_behind", "change_behind", "change_by"),
        *("change_leaps", "facing"),
        *("change_words", "counted", "digits", "far", "filled", "followed_by", "from_behind", "goal_prepositions"),
        *("goal_stems", "groups", "inner", "leads", "linked", "listed", "near_suffixes", "near_words", "never"),
        *("adding", "ahead", "attributes", "bounded", "crowds", "fitted", "lettered", "named", "nouns", "over_heads"),
        "group_plurals",
        *("ageless", "holds", "negations", "negation_gaps", "others", "people", "prepositions", "repeated"),
        *("shades", "shy", "shy_leads", "shy_tails", "spreads", "spread_leads", "spread_tails"),
        *("babies", "beside", "wholes", "being", "ends", "infants", "inflected", "led", "only", "opening"),
        *("sure", "sure_before", "uncounted", "verbs", "was", "when", "who"),
        *_PROPORTIONS,
        *("goals", "level_leads", "level_tails", "level_plurals", "undayed", "unskipped", "further"),
        *("after_one", "draws", "neighbours", "ranging", "yielding"),
        *("on_top", "one_is_article", "over", "plus", "prefixes", "records", "rest", "short_words", "unsaid", "whole"),
    )
)
WITHIN: Mapping[str, tuple[str, ...]] = {
    "scale_rules.glued": ("scales",),
    "scale_rules.alone": ("scales", "hundreds"),
    "scale_rules.behind_hedge": ("scales", "hundreds"),
    "scale_rules.only_after_money": ("scales",),
    "fraction_rules.alone": ("fractions",),
    "fraction_rules.before_unit": ("fractions",),
}
"""Lists that pick out words of some tables: a word that these do not hold would do nothing."""
