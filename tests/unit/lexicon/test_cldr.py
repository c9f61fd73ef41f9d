"""What is kept of CLDR is what Babel says."""

import pytest
from babel.core import get_cldr_version

from factcheck.lexicon import languages
from factcheck.lexicon.pack import cldr_facts
from tools.cldr_facts import facts


@pytest.mark.parametrize("code", languages())
def test_kept_facts_are_those_of_babel(code: str) -> None:
    kept = cldr_facts(code)
    if kept["cldr"] != get_cldr_version():
        pytest.skip(f"kept from CLDR {kept['cldr']}, Babel has {get_cldr_version()}: `make cldr` renews it")
    assert kept == facts(code)
