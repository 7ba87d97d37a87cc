"""Contrast of all words of a page in a moment.

axe, which also sees what lies over what, needs a second for it.
"""

from __future__ import annotations

from playwright.sync_api import Page

_FAINT = """() => {
  const light = text => {
    const [red, green, blue] = text.match(/[\\d.]+/g).slice(0, 3).map(value => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const fill = element => {
    for (let at = element; at; at = at.parentElement) {
      const color = getComputedStyle(at).backgroundColor;
      if (!/, 0\\)$/.test(color)) return color;
    }
    return 'rgb(255, 255, 255)';
  };
  const own = element =>
    Array.from(element.childNodes).some(node => node.nodeType === 3 && node.data.trim());
  return Array.from(document.body.querySelectorAll('*'))
    .filter(element => own(element) && element.getClientRects().length)
    .filter(element => {
      const pair = [getComputedStyle(element).color, fill(element)].map(light);
      return (Math.max(...pair) + 0.05) / (Math.min(...pair) + 0.05) < 7;
    })
    .map(element => element.className + ': ' + element.textContent.trim().slice(0, 40));
}"""


def faint_words(page: Page) -> list[str]:
    """Return the words whose contrast with the nearest fill behind them is below 7:1 (WCAG AAA)."""
    return list(page.evaluate(_FAINT))
