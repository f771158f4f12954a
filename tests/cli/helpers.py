"""What tests of the command line share: the command in a process of its own, and in this one."""

import os
import subprocess
import sys
from pathlib import Path

from timeline.cli import main

ROOT = Path(__file__).parents[2]
SEEDS = ROOT / "seeds"
FIRST, SECOND = "000_d80b910dce20ebad", "004_9f44a8ca3d670d5d"


def run(*arguments: str | Path, input: bytes | None = None, **options) -> subprocess.CompletedProcess:
    """The command in a process of its own, from a folder that is not the project's."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT), **options.pop("env", {})}
    return subprocess.run(
        [sys.executable, "-m", "timeline", *map(str, arguments)], input=input, capture_output=True, env=environment, check=False, **options
    )


def call(capsys, *arguments: str | Path) -> tuple[int, str, str]:
    """The command in this process: exit code, standard output, standard error."""
    try:
        code = main([str(argument) for argument in arguments])
    except SystemExit as stopped:  # argparse stops for --help and wrong usage
        code = int(stopped.code or 0)
    out, err = capsys.readouterr()
    assert "Traceback" not in err
    return code, out, err
