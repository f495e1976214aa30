"""A real nginx for tests: unprivileged, on a free port of loopback, serving a published tree."""

import http.client
import os
import shutil
import socket
import subprocess
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

START_S = 20
_CONFIG = """
daemon off;
master_process off;
pid {folder}/pid;
error_log stderr warn;
events {{ worker_connections 64; }}
http {{
    access_log off;
    default_type application/octet-stream;
    keepalive_timeout 120s;
    client_body_temp_path {folder}/body;
    proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi;
    scgi_temp_path {folder}/scgi;
    server {{
        listen 127.0.0.1:{port};
        root {tree};
    }}
}}
"""


def _program() -> str:
    found = shutil.which("nginx", path=f"{os.environ['PATH']}:/usr/sbin:/sbin")
    assert found, "nginx is missing; on Debian: apt-get install nginx-light"
    return found


@contextmanager
def nginx(tree: Path) -> Iterator[int]:
    """Serve a tree; yields the port."""
    with tempfile.TemporaryDirectory(prefix="nginx-") as name:
        with socket.create_server(("127.0.0.1", 0)) as probe:
            port = probe.getsockname()[1]
        config = Path(name) / "nginx.conf"
        config.write_text(_CONFIG.format(folder=name, tree=tree, port=port))
        command = [_program(), "-c", str(config), "-p", name, "-e", "stderr"]
        with subprocess.Popen(command, stdin=subprocess.DEVNULL, stderr=subprocess.PIPE) as process:
            try:
                _wait(port, process)
                yield port
            finally:
                process.terminate()


def _wait(port: int, process: "subprocess.Popen[bytes]") -> None:
    pause = threading.Event()
    for _ in range(START_S * 20):
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=5)
        try:
            connection.request("HEAD", "/")
            connection.getresponse().read()
        except OSError:
            assert process.poll() is None, process.stderr and process.stderr.read()
            pause.wait(0.05)
        else:
            return
        finally:
            connection.close()
    raise AssertionError("nginx did not answer in time")
