// Looks through the shards of the index, newest month first, until a page of results is full.
"use strict";

(() => {
  const form = document.getElementById("search");
  const results = document.getElementById(form.dataset.results);
  const status = document.getElementById(form.dataset.status);
  const more = document.getElementById(form.dataset.more);
  const full = 20;
  const kept = new Map();
  let letters = {};
  let state = null;

  const load = async (path) => {
    if (!kept.has(path)) {
      const answer = await fetch(`search/${path}.json`, { credentials: "omit" });
      if (!answer.ok) throw new Error(String(answer.status));
      kept.set(path, await answer.json());
    }
    return kept.get(path);
  };

  const fold = (text) =>
    Array.from(text.normalize("NFC").toLowerCase(), (letter) => letters[letter] ?? letter)
      .join("")
      .match(/[\p{L}\p{N}_]+/gu) ?? [];

  // Every word has to begin a word of the article; words of the headline count more.
  const weigh = (words, headline, rest) => {
    let score = 0;
    for (const word of words) {
      if (` ${headline}`.includes(` ${word}`)) score += 2;
      else if (` ${rest}`.includes(` ${word}`)) score += 1;
      else return 0;
    }
    return score;
  };

  const element = (name, text, attributes) => {
    const made = document.createElement(name);
    made.textContent = text;
    for (const [key, value] of Object.entries(attributes ?? {})) made.setAttribute(key, value);
    return made;
  };

  const show = ([path, tag, headline, summary, time]) => {
    const entry = element("article", "", { class: "entry", lang: tag, dir: tag === "kk-Arab" ? "rtl" : "ltr" });
    const title = element("h2", "");
    title.append(element("a", headline, { href: path }));
    entry.append(element("p", time, { class: "meta" }), title);
    if (summary) entry.append(element("p", summary, { class: "summary" }));
    results.append(entry);
  };

  const go = async (asked) => {
    let shown = 0;
    try {
      const index = await load("index");
      letters = index.letters;
      asked.words ??= fold(asked.text);
      while (asked.words.length && shown < full && asked.next < index.shards.length) {
        const shard = await load(index.shards[asked.next]);
        if (state !== asked) return; // another question was asked meanwhile
        asked.next += 1;
        const found = shard
          .map((line) => [weigh(asked.words, line[5], line[6]), line])
          .filter(([score]) => score)
          .sort((one, other) => other[0] - one[0]);
        for (const [, line] of found) show(line);
        shown += found.length;
      }
      asked.found += shown;
      more.hidden = !asked.words.length || asked.next >= index.shards.length;
      status.textContent = asked.found ? `${form.dataset.found}: ${asked.found}` : form.dataset.nothing;
    } catch {
      if (state === asked) status.textContent = form.dataset.trouble;
    }
  };

  const ask = (text) => {
    state = { text, next: 0, found: 0 };
    results.replaceChildren();
    more.hidden = true;
    status.textContent = "";
    if (text.trim()) go(state);
  };

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const text = form.elements.q.value;
    const address = new URL(location.href);
    address.searchParams.set("q", text);
    history.replaceState(null, "", address);
    ask(text);
  });
  more.addEventListener("click", async () => {
    const seen = results.children.length;
    await go(state);
    results.children[seen]?.querySelector("a").focus();
  });

  const given = new URLSearchParams(location.search).get("q");
  if (given) {
    form.elements.q.value = given;
    ask(given);
  }
})();
