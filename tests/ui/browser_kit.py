"""What the browser tests do and ask of a page in more than one file."""

from __future__ import annotations

from urllib.parse import parse_qs, urlsplit


def settle(page):
    """Wait until the server has nothing more to send."""
    page.wait_for_selector('[data-testid="stApp"][data-test-script-state="notRunning"]')


def params(page):
    return {key: values[0] for key, values in parse_qs(urlsplit(page.url).query).items()}


def wait_for_chart(page):
    page.wait_for_function("document.querySelector('.tl-layer')?.dataset.labels > 0")


def boxes(page, selector):
    return page.eval_on_selector_all(selector, "all => all.map(e => { const b = e.getBoundingClientRect(); return [b.left, b.top, b.right, b.bottom]; })")


def overlapping(found):
    return [
        (a, b) for i, a in enumerate(found) for b in found[i + 1 :]
        if a[0] < b[2] - 1 and b[0] < a[2] - 1 and a[1] < b[3] - 1 and b[1] < a[3] - 1
    ]
