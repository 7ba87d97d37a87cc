"""Waiting for what only JavaScript tells.

Playwright's own `wait_for_function` is no help here: it takes any promise for "yes", and when
its first question is answered "no", its second is refused by the portal's content policy.
"""

from __future__ import annotations

from typing import Any

from playwright.sync_api import Page

MOST_MS = 30_000


def until(page: Page, condition: str, argument: Any = None) -> Any:
    """Ask the page again and again until the answer is truthy; return the answer.

    Args:
        page: the page that is asked.
        condition: an async function of `argument` in JavaScript.
        argument: any value that can be sent to the page.

    Raises:
        playwright.sync_api.Error: there was no such answer within `MOST_MS`.
    """
    return page.evaluate(
        f"""async argument => {{
          const ask = {condition};
          for (const end = performance.now() + {MOST_MS}; performance.now() < end;) {{
            const answer = await ask(argument);
            if (answer) return answer;
            await new Promise(done => setTimeout(done, 20));
          }}
          throw new Error('never came true: ' + ask);
        }}""",
        argument,
    )
