"""``central serve``."""

from pathlib import Path

import click

from central.cli.exits import WAIT_S, sentences


@click.command("serve")
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen on.")
@click.option(
    "--port", default=8000, show_default=True, type=click.IntRange(0, 65535), help="0 chooses a free one."
)
@click.option(
    "--port-file",
    type=click.Path(dir_okay=False, path_type=Path),
    help="File that gets the port once the server answers.",
)
@click.option("--no-ticker", is_flag=True, help="Only answer: no imports, editions or boards.")
def serve_command(host: str, port: int, port_file: Path | None, *, no_ticker: bool) -> None:
    """Serve the published tree, the admin pages and the pages of postings; keep boards and editions new."""
    from django.conf import settings
    from django.db import connections

    from central.publishing.rotation import settled_status
    from central.serving.server import serve
    from central.serving.ticker import Tickers, standard_jobs

    env = settings.ENVIRONMENT
    if port_file is not None:
        port_file.unlink(missing_ok=True)
    with sentences():
        settled_status(env.home, env.tree, WAIT_S)
        connections.close_all()
        serve(host, port, Tickers([] if no_ticker else standard_jobs()), port_file and port_file.absolute())
