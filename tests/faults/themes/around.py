"""Templates, styles, scripts, mkdocs.yml, hooks, workflows."""

# ruff: noqa: E501 - a pattern is easier to read on one line.
from __future__ import annotations

from tests.faults.copies import Case, change
from tests.faults.edits import mkdocs, override

CASES = [
    Case(
        "tpl external css",
        override(
            "partials/head.html",
            r"(<link rel=\"stylesheet\")",
            r'<link rel="stylesheet" href="https://fonts.googleapis.com/css?family=Roboto">\n\1',
        ),
    ),
    Case(
        "tpl protocol relative",
        override(
            "partials/head.html",
            r"(<link rel=\"stylesheet\")",
            r'<link rel="stylesheet" href="//fonts.googleapis.com/css">\n\1',
        ),
    ),
    Case(
        "tpl style tag",
        override("partials/head.html", r"(<link rel=\"stylesheet\")", r"<style>body{}</style>\n\1"),
    ),
    Case(
        "tpl inline script", override("main.html", r"(</body>)", r"<script>alert(1)</script>\n\1")
    ),
    Case(
        "tpl onclick", override("main.html", r'<a class="skip"', '<a onclick="go()" class="skip"')
    ),
    Case(
        "tpl image external",
        override("partials/footer.html", r"\Z", '<img src="https://x.org/a.png" alt="">\n'),
    ),
    Case("tpl image noalt", override("partials/footer.html", r"\Z", '<img src="a.png">\n')),
    Case(
        "tpl iframe",
        override("partials/footer.html", r"\Z", '<iframe src="https://youtube.com"></iframe>\n'),
    ),
    Case(
        "tpl analytics",
        override(
            "partials/head.html",
            r"(<link rel=\"stylesheet\")",
            r'<script async src="https://www.googletagmanager.com/gtag/js?id=G-1"></script>\n\1',
        ),
    ),
    Case(
        "tpl text hard coded", override("main.html", r"\{\{ t\.site\.skip \}\}", "Skip to the text")
    ),
    Case(
        "tpl hard coded cyr", override("partials/footer.html", r"\Z", "<p>Связаться с нами</p>\n")
    ),
    Case("tpl unknown string", override("main.html", r"t\.site\.skip", "t.site.skipp")),
    Case("tpl syntax", override("main.html", r"\{% endautoescape %\}", "")),
    Case(
        "tpl syntax brace",
        override("main.html", r"\{\{ page\.content \| safe \}\}", "{{ page.content | safe }"),
    ),
    Case(
        "tpl include missing", override("main.html", r"partials/footer\.html", "partials/foot.html")
    ),
    Case(
        "tpl form external",
        override("partials/footer.html", r"\Z", '<form action="https://x.org/post"></form>\n'),
    ),
    Case(
        "css url external",
        override("assets/css/base.css", r"\Z", "body{background:url(https://x.org/a.png)}\n"),
    ),
    Case(
        "css font-face",
        override(
            "assets/css/base.css", r"\Z", "@font-face{font-family:X;src:url(//x.org/a.woff2)}\n"
        ),
    ),
    Case("css broken", override("assets/css/base.css", r"\Z", "body { color: red;\n")),
    Case(
        "js fetch external",
        override("assets/js/share.js", r"\Z", '\nfetch("https://x.org/log");\n'),
    ),
    Case(
        "js beacon",
        override(
            "assets/js/share.js", r"\Z", '\nnavigator.sendBeacon("https://x.org/log", "1");\n'
        ),
    ),
    Case("js eval", override("assets/js/share.js", r"\Z", '\neval("1");\n')),
    Case(
        "js innerHTML style",
        override("assets/js/share.js", r"\Z", '\ndocument.body.innerHTML = "<p onclick=x()>";\n'),
    ),
    Case("js console", override("assets/js/share.js", r"\Z", '\nconsole.log("debug");\n')),
    Case("js cookie", override("assets/js/share.js", r"\Z", '\ndocument.cookie = "id=1";\n')),
    Case("tpl merge", override("main.html", r"(<div class=\"sheet\">)", r"<<<<<<< HEAD\n\1")),
    Case(
        "csp loosened",
        override(
            "partials/meta.html",
            r"\A",
            '<meta http-equiv="Content-Security-Policy" content="script-src *">\n',
        ),
    ),
    Case("mk font on", mkdocs(r"font: false", "font: {text: Roboto}")),
    Case("mk hook lost", mkdocs(r"  - hooks/check_before_build.py\n", "")),
    Case("mk hook typo", mkdocs(r"hooks/render_page.py", "hooks/render_pages.py")),
    Case(
        "mk analytics", mkdocs(r"\Z", "\nextra:\n  analytics: {provider: google, property: G-1}\n")
    ),
    Case("mk extra js", mkdocs(r"\Z", "\nextra_javascript: [https://cdn.x.org/a.js]\n")),
    Case("mk extra css", mkdocs(r"\Z", "\nextra_css: [https://cdn.x.org/a.css]\n")),
    Case("mk fallback", mkdocs(r"fallback_to_default: false", "fallback_to_default: true")),
    Case("mk tab", mkdocs(r"  name: material", "\tname: material")),
    Case("mk custom dir", mkdocs(r"custom_dir: overrides", "custom_dir: override")),
    Case("mk plugin unknown", mkdocs(r"plugins:\n", "plugins:\n  - searchh\n")),
    Case("mk ext lost", mkdocs(r"  - footnotes\n", "")),
    Case("mk key typo", mkdocs(r"markdown_extensions:", "markdown_extension:")),
    Case("mk dup key", mkdocs(r"\Z", "\nsite_name: Other\n")),
    Case("wf yaml broken", change(".github/workflows/ci.yml", r"jobs:", "jobs")),
    Case(
        "wf unpinned",
        change(".github/workflows/ci.yml", r"actions/checkout@\w+ # v4.2.2", "actions/checkout@v4"),
    ),
    Case(
        "wf permissions",
        change(".github/workflows/ci.yml", r"permissions: \{\}", "permissions: write-all"),
    ),
    Case(
        "wf check removed",
        change(
            ".github/workflows/ci.yml",
            r"        run: make check FORMAT=github",
            "        run: echo ok",
        ),
    ),
    Case("hook syntax", change("hooks/render_page.py", r"\A", "def (\n")),
]
