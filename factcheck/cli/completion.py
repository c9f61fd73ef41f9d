"""`factcheck completion`."""

import click

from factcheck.cli.terminal import say


@click.command()
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
@click.pass_context
def completion(context: click.Context, shell: str) -> None:
    """Print the script that completes this command in a shell."""
    from click.shell_completion import get_completion_class

    made = get_completion_class(shell)
    if made is not None:
        say(made(context.find_root().command, {}, "factcheck", "_FACTCHECK_COMPLETE").source())
