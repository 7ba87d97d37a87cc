"""The workflows are well formed, safe, pinned by commit, and run the README's commands."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import yaml

BIN = Path(sys.executable).parent


def workflows(root: Path) -> list[Path]:
    return sorted((root / ".github" / "workflows").glob("*.yml"))


def test_workflows_have_the_form_that_the_host_reads(root: Path) -> None:
    command = [BIN / "check-jsonschema", "--builtin-schema", "vendor.github-workflows"]
    done = subprocess.run([*command, *workflows(root)], capture_output=True, text=True)
    assert done.returncode == 0, done.stdout


def test_zizmor_finds_nothing_unsafe(root: Path) -> None:
    command = [BIN / "zizmor", "--offline", "--no-progress", root / ".github" / "workflows"]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout


def test_every_action_is_pinned_by_its_commit(root: Path) -> None:
    uses = [
        step["uses"]
        for path in workflows(root)
        for job in yaml.safe_load(path.read_text(encoding="utf-8"))["jobs"].values()
        for step in job.get("steps", ())
        if "uses" in step
    ]
    assert uses
    assert [use for use in uses if not re.fullmatch(r"[\w-]+/[\w-]+@[0-9a-f]{40}", use)] == []


def test_ci_and_the_readme_name_the_same_commands(root: Path) -> None:
    readme = (root / "README.md").read_text(encoding="utf-8")
    assert "make serve" in readme
    assert "make test" in readme
    assert "make test" in (root / ".ci" / "run").read_text(encoding="utf-8")
    assert "make test" in (root / ".github" / "workflows" / "ci.yml").read_text(encoding="utf-8")


def test_every_make_target_that_a_workflow_or_guide_names_exists(root: Path) -> None:
    makefile = (root / "Makefile").read_text(encoding="utf-8")
    targets = set(re.findall(r"^([a-z-]+):", makefile, re.MULTILINE))
    texts = [
        *workflows(root),
        root / "README.md",
        root / "CONTRIBUTING.md",
        *root.glob("guides/*.md"),
    ]
    named = {
        target
        for path in texts
        for target in re.findall(r"`?\bmake ([a-z][a-z-]+)`?", path.read_text(encoding="utf-8"))
        if f"make {target}`" in path.read_text(encoding="utf-8") or path.suffix == ".yml"
    }
    assert named - targets == set()


def test_only_what_the_tests_passed_is_published(root: Path) -> None:
    text = (root / ".github" / "workflows" / "publish.yml").read_text(encoding="utf-8")
    jobs = yaml.safe_load(text)["jobs"]
    assert jobs["test"]["uses"] == "./.github/workflows/ci.yml"
    assert jobs["build"]["needs"] == "test"
    assert jobs["deploy"]["needs"] == "build"
    assert not any("if" in jobs[name] for name in ("build", "deploy"))
