"""What a reader does: opens a page, selects words, presses keys, touches."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

from selenium.webdriver import ActionChains
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.ui import WebDriverWait

from tests.browser import sample

if TYPE_CHECKING:
    from selenium.webdriver import Chrome
    from selenium.webdriver.remote.webelement import WebElement

    from tests.browser.servers import Intake, Site

T = TypeVar("T")

WITHOUT_HTTPS = "news.test"  # a name of this machine that a browser does not trust as it trusts 127.0.0.1

SELECT = """
    const [words, selector] = arguments;
    const root = document.querySelector(selector);
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const nodes = [];
    let text = '';
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      nodes.push([text.length, node]);
      text += node.data;
    }
    const at = text.indexOf(words);
    if (at < 0) throw new Error('not on the page: ' + words);
    const place = (offset, isEnd) => nodes.findLast(([start]) => (isEnd ? start < offset : start <= offset));
    const [from, first] = place(at, false);
    const [to, last] = place(at + words.length, true);
    first.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
    getSelection().setBaseAndExtent(first, at - from, last, at + words.length - to);
"""


class Reader:
    """Drives one browser tab. Waits for what it asks for, at most ten seconds."""

    def __init__(self, browser: Chrome, site: Site, intake: Intake) -> None:
        self.browser = browser
        self.site = site
        self.intake = intake
        self.violations: list[str] = []

    def open(
        self,
        article: sample.Sample = sample.KAZAKH,
        language: str | None = None,
        page: str | None = None,
        *,
        charset: str = "utf-8",
        policy: str | None = None,
        host: str = "127.0.0.1",
    ) -> None:
        """Serves the article (or the HTML given, in this encoding, under this policy) and opens it by this name."""
        shown = page or sample.article_page(article, self.intake.address, language=language)
        self.site.policy = policy or sample.policy(self.intake.address)
        sources = {
            f"/source/{path.name}": ("text/javascript; charset=utf-8", path.read_bytes())
            for path in sample.WIDGET_SOURCE.glob("*.js")
        }
        self.site.files = sources | {
            "/article.html": (f"text/html; charset={charset}", shown.encode(charset)),
            "/site.css": ("text/css; charset=utf-8", (sample.SITE / "site.css").read_bytes()),
            "/icon.svg": ("image/svg+xml", (sample.SITE / "icon.svg").read_bytes()),
            "/qalam-report.js": ("text/javascript", sample.WIDGET.read_bytes()),
            "/empty.html": ("text/html; charset=utf-8", b"<!DOCTYPE html><title>.</title>"),
        }
        self.browser.get(f"{self.site.address.replace('127.0.0.1', host)}/article.html")

    def until(self, condition: Callable[[], T]) -> T:
        """What the condition gives, once it is true."""
        return WebDriverWait(self.browser, 10, poll_frequency=0.05).until(lambda _: condition())

    def run(self, script: str, *values: object) -> Any:
        return self.browser.execute_script(script, *values)

    def ask_module(self, name: str, expression: str, *values: object) -> Any:
        """What the expression gives, in which `m` is this file of the widget's sources and `values` what is given."""
        script = (
            "const [name, ...values] = arguments, done = values.pop();"
            f"import('/source/' + name).then(async (m) => done(await ({expression})))"
        )
        return self.browser.execute_async_script(script, name, *values)

    # Reading -------------------------------------------------------------------------------------------------

    def select(self, words: str, within: str = "[data-qalam-article]") -> None:
        """Selects the words where they first stand, whatever tags they run across."""
        self.run(SELECT, words, within)

    def selection(self) -> str:
        return str(self.run("return getSelection().toString()"))

    def press(self, *keys: str) -> None:
        """Keys pressed together, wherever the focus is."""
        chain = ActionChains(self.browser)
        for key in keys[:-1]:
            chain.key_down(key)
        chain.send_keys(keys[-1])
        for key in reversed(keys[:-1]):
            chain.key_up(key)
        chain.perform()

    def call(self) -> None:
        self.press(Keys.CONTROL, Keys.ENTER)

    def report(self, words: str, within: str = "[data-qalam-article]") -> WebElement:
        """Selects the words and presses Ctrl+Enter; gives the dialog."""
        self.select(words, within)
        self.call()
        return self.dialog()

    # The dialog ----------------------------------------------------------------------------------------------

    def find(self, selector: str) -> WebElement | None:
        element: WebElement | None = self.run(
            "return document.querySelector('qalam-report').shadowRoot.querySelector(arguments[0])", selector
        )
        return element

    def part(self, selector: str) -> WebElement:
        return self.until(lambda: self.find(selector))  # type: ignore[return-value]  # until never gives None

    def dialog(self) -> WebElement:
        return self.part("dialog[open]")

    def has_no_dialog(self) -> bool:
        return self.find("dialog") is None

    def focused(self) -> WebElement:
        """The element with the focus, inside the dialog too."""
        element: WebElement = self.run("const a = document.activeElement; return a.shadowRoot?.activeElement || a")
        return element

    def send(self) -> None:
        self.part("button.main").click()

    def said(self) -> str:
        """The heading and the sentence that the dialog ends with."""
        self.part("dialog.done")
        return str(self.dialog().text)

    def stored(self) -> list[dict[str, str]]:
        rows: list[dict[str, str]] = self.run("return JSON.parse(localStorage.getItem('qalam-reports')) || []")
        return rows

    # The device ----------------------------------------------------------------------------------------------

    def devtools(self, command: str, **values: object) -> None:
        self.browser.execute_cdp_cmd(command, dict(values))

    def network(self, *, online: bool) -> None:
        self.devtools("Network.enable")
        self.devtools(
            "Network.emulateNetworkConditions",
            offline=not online,
            latency=0,
            downloadThroughput=-1,
            uploadThroughput=-1,
        )
        self.until(lambda: self.run("return navigator.onLine") is online)

    def colours(self, scheme: str) -> None:
        self.devtools("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": scheme}])

    def phone(self) -> None:
        self.devtools("Emulation.setDeviceMetricsOverride", width=390, height=844, deviceScaleFactor=2, mobile=True)
        self.devtools("Emulation.setTouchEmulationEnabled", enabled=True, maxTouchPoints=1)

    def touch(self, element: WebElement) -> None:
        """A finger on the middle of the element."""
        box = self.run("return arguments[0].getBoundingClientRect().toJSON()", element)
        point = {"x": box["x"] + box["width"] / 2, "y": box["y"] + box["height"] / 2}
        self.devtools("Input.dispatchTouchEvent", type="touchStart", touchPoints=[point])
        self.devtools("Input.dispatchTouchEvent", type="touchEnd", touchPoints=[])

    def complaints(self) -> list[str]:
        """What the browser has said about the policy or about scripts since it was last asked."""
        rows = self.browser.get_log("browser")
        words = ("Content Security Policy", "Content-Security-Policy", "Uncaught", "TypeError")
        return [row["message"] for row in rows if any(word in row["message"] for word in words)]

    def leave(self) -> None:
        """Puts the browser back as it was."""
        self.network(online=True)
        self.devtools("Emulation.setEmulatedMedia", features=[])
        self.devtools("Emulation.clearDeviceMetricsOverride")
        self.devtools("Emulation.setTouchEmulationEnabled", enabled=False)
        self.devtools("Network.disable")
        self.browser.get("about:blank")

    @staticmethod
    def labelled(dialog: WebElement) -> dict[str, str]:
        """Accessible name of every control, by its name or its text."""
        controls = dialog.find_elements(By.CSS_SELECTOR, "textarea, input:not([name=website]), button")
        return {(control.get_attribute("name") or control.text): control.accessible_name for control in controls}
