"""`factcheck languages` and `factcheck rule`: what the program knows."""

import json

import click

from factcheck.cli.terminal import say


@click.command()
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
def languages(form: str) -> None:
    """List the languages that articles may be in."""
    from factcheck.lexicon.pack import behaviour, languages

    known = [{"code": code, "name": behaviour(code)["name"]} for code in languages()]
    if form == "json":
        say(json.dumps(known, ensure_ascii=False, indent=1) + "\n")
    else:
        say("".join(f"{each['code']:<8}{each['name']}\n" for each in known))


@click.command()
@click.argument("name", required=False)
def rule(name: str | None) -> None:
    """Explain a rule: what it finds, an example, how to settle it.  Without NAME: list them."""
    from factcheck.compare import rules
    from factcheck.meant import meant
    from factcheck.render.rules import rule_list, rule_text

    known = {each.name: each for each in rules()}
    if name is None:
        say(rule_list(rules()))
    elif name in known:
        say(rule_text(known[name]))
    else:
        raise click.UsageError(f"there is no rule {name!r}{meant(name, known) or '; `factcheck rule` lists them'}")
