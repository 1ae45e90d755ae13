"""The package as it is installed: what the wheel holds, and what importing it costs."""

from __future__ import annotations

import json
import os
import site
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import pytest
from cli_tools import ARTICLE

import summarizer

ROOT = Path(__file__).parents[1]


def python(code: str, executable: Path | str = sys.executable, cwd: Path | None = None, **env: str) -> str:
    done = subprocess.run(
        [str(executable), "-c", code],
        capture_output=True,
        text=True,
        check=False,
        cwd=cwd,
        env=env or None,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    return done.stdout.strip()


HEAVY = ("spacy", "pydantic", "httpx", "trafilatura", "typer", "rich", "numpy", "asyncio")


@pytest.mark.parametrize("imports", ["import summarizer", "import summarizer; dir(summarizer)", "from summarizer import SummarizerError"])  # fmt: skip
def test_importing_the_package_loads_nothing_heavy(imports: str) -> None:
    code = f"import sys; {imports}; print(sorted(set(sys.modules) & set({HEAVY!r})))"
    path = str(Path(summarizer.__file__).parents[1])
    assert python(code, PYTHONPATH=path, PATH=os.environ["PATH"]) == "[]"


def test_importing_the_api_loads_no_pipeline() -> None:
    code = "import sys; from summarizer import Summarizer; Summarizer(); print('spacy' in sys.modules)"
    path = str(Path(summarizer.__file__).parents[1])
    assert python(code, PYTHONPATH=path, PATH=os.environ["PATH"]) == "False"


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(out)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode == 0, done.stderr
    (made,) = out.glob("*.whl")
    return made


def test_the_wheel_holds_the_package_and_its_data_alone(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    assert {name.split("/")[0] for name in names} == {
        "summarizer",
        wheel.name.removesuffix("-py3-none-any.whl") + ".dist-info",
    }
    kept = {path.relative_to(ROOT).as_posix() for path in (ROOT / "summarizer").rglob("*.py")}
    assert {name for name in names if name.endswith(".py")} == kept
    for folder in ("prompts", "schemas"):
        shipped = {name.rsplit("/", 1)[1] for name in names if name.startswith(f"summarizer/_data/{folder}/")}
        assert shipped == {path.name for path in (ROOT / folder).iterdir()}
    assert not [name for name in names if "__pycache__" in name]


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a new environment with the wheel alone; its dependencies are those of this one."""
    home = tmp_path_factory.mktemp("installed")
    venv.create(home, with_pip=False, symlinks=True)
    purelib = Path(sysconfig.get_path("purelib", "venv", {"base": str(home), "platbase": str(home)}))
    command = ["-m", "pip", "--python", str(home / "bin" / "python"), "install", "--no-deps", "--no-index", "--quiet"]
    done = subprocess.run(
        [sys.executable, *command, "--disable-pip-version-check", str(wheel)],
        capture_output=True, text=True, check=False, timeout=120,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    landed = {path.name for path in purelib.iterdir()}
    assert landed == {"summarizer", wheel.name.removesuffix("-py3-none-any.whl") + ".dist-info"}
    here = [*site.getsitepackages(), sysconfig.get_path("purelib")]
    (purelib / "dependencies.pth").write_text("\n".join(dict.fromkeys(here)) + "\n")
    return home


def test_the_wheel_does_its_job_outside_the_checkout(wheel: Path, installed: Path, tmp_path: Path) -> None:
    (tmp_path / "ferry.txt").write_text(ARTICLE)
    done = subprocess.run(
        [str(installed / "bin" / "summarizer"), "summarise", "ferry.txt", "--published", "2024-05-15", "--json"],
        capture_output=True, text=True, check=False, cwd=tmp_path, env={"HOME": str(tmp_path), "PATH": os.environ["PATH"]},
        timeout=120,
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, "")
    record = json.loads(done.stdout)
    assert [actor["name"] for actor in record["actors"]] == ["Ilse Varga", "Tomas Renko"]
    assert record["provenance"]["versions"]["summarizer"] == wheel.name.split("-")[1]


def test_the_wheel_finds_its_data(installed: Path, tmp_path: Path) -> None:
    code = (
        "import json, summarizer; from summarizer.data import data_folder; from summarizer.schemas import schema;"
        "print(json.dumps([summarizer.__file__, *(str(data_folder(n)) for n in ('prompts', 'schemas')), schema('gold')['$id']]))"
    )
    module, prompts, schemas, gold = json.loads(
        python(code, installed / "bin" / "python", cwd=tmp_path, HOME=str(tmp_path), PATH=os.environ["PATH"])
    )
    package = Path(module).parent
    assert installed in package.parents
    assert [Path(prompts), Path(schemas)] == [package / "_data" / "prompts", package / "_data" / "schemas"]
    assert Path(prompts).is_dir()
    assert gold == "summarizer-gold-1.0"
