"""Lower stages never import higher ones, and the core never imports what only the edges may use."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

import timeline

ROOT = Path(timeline.__file__).parent
LAYERS = (
    ("errors", "model", "patterns", "plain"), ("temporal",), ("ingest",), ("language",), ("events",), ("merge",), ("export",), ("project",), ("pipeline",),
    ("testing", "console"), ("commands",), ("cli",), ("__main__",),
)  # fmt: skip
LEVEL = {name: level for level, names in enumerate(LAYERS) for name in names}
FILES = sorted(path for path in ROOT.rglob("*.py") if path != ROOT / "__init__.py")


def stage(path: Path) -> str:
    return path.relative_to(ROOT).parts[0].removesuffix(".py")


def imported_modules(path: Path) -> set[str]:
    package = ["timeline", *path.relative_to(ROOT).parent.parts]
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else []
            module = ".".join([*base, *([node.module] if node.module else [])])
            found.update([module, *(f"{module}.{alias.name}" for alias in node.names)])
    return found


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_every_module_stands_in_a_layer_and_imports_only_its_own_or_a_lower_one(path):
    own = stage(path)
    assert own in LEVEL, f"{own} is in no layer: add it to LAYERS"
    for module in sorted(imported_modules(path)):
        parts = module.split(".")
        if parts[0] != "timeline" or len(parts) < 2 or parts[1] not in LEVEL:
            continue
        assert parts[1] == own or LEVEL[parts[1]] < LEVEL[own], f"{own} imports {parts[1]}, which is not below it"


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_only_the_edges_import_what_belongs_to_them(path):
    allowed = {
        "streamlit": set(), "plotly": set(), "ui": set(), "spacy": {"language", "events", "merge"},
        "dateparser": {"ingest"}, "trafilatura": {"ingest"}, "lxml": {"ingest"}, "pytest": {"testing"},
    }  # fmt: skip
    for module in imported_modules(path):
        top = module.split(".")[0]
        assert top not in allowed or stage(path) in allowed[top], f"{stage(path)} imports {top}"


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_only_the_command_line_asks_what_day_it_is(path):
    if stage(path) == "commands":
        return
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            assert node.func.attr not in ("today", "utcnow"), f"line {node.lineno} asks the clock"
            if node.func.attr == "now":
                raise AssertionError(f"line {node.lineno} asks the clock")


@pytest.mark.parametrize("stage", ["temporal", "merge", "export", "cli"])
def test_what_reads_dates_or_a_finished_timeline_does_not_load_the_parser(stage):
    loaded = subprocess.run([sys.executable, "-c", f"import sys, timeline.{stage}; print('spacy' in sys.modules)"], capture_output=True, text=True, check=True, cwd=ROOT.parent)
    assert loaded.stdout.strip() == "False"
