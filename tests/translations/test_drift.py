"""A translation is never silently behind its source."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from pana.cli import main
from pana.render.page import PageRenderer
from pana.site.portal import load_portal
from pana.translations.drift import check_drift
from pana.translations.fingerprint import parts_of, state_of
from tests.faults.copies import Copy

ROOT = Path(__file__).resolve().parents[2]
PAGE = "docs/{}/life/school.md"
SENTENCE = "Keep a photo of each paper.\n"


@pytest.fixture(scope="module")
def content(tmp_path_factory: pytest.TempPathFactory) -> Copy:
    copy = Copy.of(ROOT, tmp_path_factory.mktemp("content"))
    main(["--root", str(copy.root), "translations", "--match-all"])
    return copy


def _moved_source(copy: Copy) -> None:
    copy.change(PAGE.format("en"), r"^(## .*\{#who-has-what\}\n\n)", rf"\1{SENTENCE}\n")


def _said(copy: Copy, severity: str) -> list[str]:
    problems = check_drift(load_portal(copy.root))
    return [str(p) for p in problems if p.severity == severity]


def test_cosmetic_edits_do_not_count(content: Copy) -> None:
    portal = load_portal(content.root)
    language = portal.languages["en"]
    text = parts_of(portal.page("en", "child-school"))["who-has-what"].text
    same = re.sub(r"\]\([^)]*\.md[^)]*\)", "](x.md)", text.replace(". ", ".  ")).replace("**", "")
    assert state_of(same, language).hash == state_of(text, language).hash
    other = text.replace("school", "college", 1)
    assert state_of(other, language).hash != state_of(text, language).hash


def test_source_that_moves_alone_fails_in_each_language(content: Copy) -> None:
    with content.restored():
        _moved_source(content)
        said = _said(content, "error")
    assert [line.split(":")[0] for line in said] == [PAGE.format("kk"), PAGE.format("ru")]
    assert all("#who-has-what" in line and "behind" in line for line in said)


def test_marked_section_passes_and_tells_its_reader(content: Copy) -> None:
    with content.restored():
        _moved_source(content)
        for code in ("kk", "ru"):
            content.change(
                PAGE.format(code), r"^(translated_from:.*\n)", "\\1  behind: [who-has-what]\n"
            )
        assert _said(content, "error") == []
        portal = load_portal(content.root)
        renderer = PageRenderer(portal, portal.page("kk", "child-school"))
        html = renderer.after_markdown('<h2 id="who-has-what">Кімге не қолжетімді</h2><p>…</p>')
    words = portal.interface["kk"].status
    assert words.behind_link in html
    assert "en/life/school/#who-has-what" in html


def test_noting_a_match_shows_both_sides(content: Copy, capsys: pytest.CaptureFixture[str]) -> None:
    with content.restored():
        _moved_source(content)
        for code in ("kk", "ru"):
            content.write(PAGE.format(code), content.read(PAGE.format(code)))
        root = ["--root", str(content.root), "translations"]
        assert main(root) == 0
        listed = capsys.readouterr().out
        assert main([*root, "--match", "child-school", "--section", "who-has-what"]) == 0
        shown = capsys.readouterr().out
        assert _said(content, "error") == []
    assert SENTENCE.strip() in listed and PAGE.format("kk") in listed
    assert SENTENCE.strip() in shown and "Кімге" in shown


def test_noting_changes_nothing_else_in_the_file(content: Copy) -> None:
    before = (ROOT / PAGE.format("ru")).read_text(encoding="utf-8")
    after = content.read(PAGE.format("ru"))
    without = re.compile(r"^translated_from:.*\n(?:[ \t].*\n)*", re.MULTILINE)
    assert without.sub("", before) == without.sub("", after)


def test_both_changed_is_a_warning_until_somebody_compares(content: Copy) -> None:
    with content.restored():
        _moved_source(content)
        content.change(
            PAGE.format("kk"),
            r"^(## .*\{#who-has-what\}\n\n)",
            "\\1Әр қағаздың суретін сақтаңыз.\n\n",
        )
        content.change(
            PAGE.format("ru"),
            r"^(## .*\{#who-has-what\}\n\n)",
            "\\1Сохраните фото каждой бумаги.\n\n",
        )
        assert _said(content, "error") == []
        assert len(_said(content, "warning")) == 2
