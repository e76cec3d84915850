// Says that the article was looked at: no cookie, nothing kept here. A page that nobody looks at yet is not counted.
"use strict";

(() => {
  const { intake, article } = document.currentScript.dataset;
  let said = false;
  const say = () => {
    if (said || document.visibilityState !== "visible") return;
    said = true;
    const body = JSON.stringify({ article: Number(article) }); // as text/plain, which needs no preflight
    fetch(`${intake}/views`, { method: "POST", credentials: "omit", keepalive: true, body }).catch(() => {});
  };
  document.addEventListener("visibilitychange", say);
  say();
})();
