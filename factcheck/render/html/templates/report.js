(() => {
  "use strict";
  const $ = (query, within = document) => within.querySelector(query);
  const $$ = (query, within = document) => [...within.querySelectorAll(query)];
  const filters = $(".filters"), partners = $(".partners"), help = $(".help"), shown = $(".shown");
  const cards = $$(".card"), selects = $$("select", filters), search = filters.elements.q;
  const filtered = $$(".card, .page, .matrix, .facts tbody tr, .singles tbody tr, .agreed li, #aside tbody tr, [id^=open-]");
  const words = new WeakMap();
  let at = null, opener = null;

  document.documentElement.classList.add("script");
  filters.hidden = false;
  if (matchMedia("(max-width: 42rem)").matches) $("details", filters).open = location.hash.includes("=");

  /* The address: #severity=error&language=German&q=fee&at=finding-3; a plain #finding-3 is a place. */
  const address = () => location.hash.includes("=") ? new URLSearchParams(location.hash.slice(1)) : null;
  const remember = () => {
    const told = new URLSearchParams();
    for (const field of [...selects, search]) if (field.value) told.set(field.name, field.value);
    if (at) told.set("at", at.id);
    const hash = told.size ? "#" + told : "";
    if (hash !== location.hash) history.replaceState(null, "", hash || location.pathname + location.search);
  };
  const recall = () => {
    const told = address();
    if (!told) { reveal(location.hash.slice(1)); return; }
    for (const field of [...selects, search]) field.value = told.get(field.name) || "";
    apply();
    const card = told.get("at") && document.getElementById(told.get("at"));
    if (card) go(card);
  };

  const text = card => {
    if (!words.has(card)) words.set(card, card.textContent.toLowerCase());
    return words.get(card);
  };
  const apply = () => {
    const wanted = selects.filter(each => each.value).map(each => [each.name, ` ${each.selectedOptions[0].dataset.key} `]);
    const sought = search.value.trim().toLowerCase();
    for (const part of filtered) {
      const keys = part.dataset, fits = wanted.every(([name, key]) => !(name in keys) || keys[name].includes(key));
      const hide = !fits || Boolean(sought && part.classList.contains("card") && !text(part).includes(sought));
      if (part.hidden !== hide) part.hidden = hide;
    }
    const left = cards.filter(card => !card.hidden).length;
    for (const section of $$(".findings")) section.hidden = cards.length > 0 && !$(".card:not([hidden])", section);
    shown.textContent = wanted.length || sought ? `${left} of ${cards.length} findings shown` : "";
    if (at && at.hidden) at = null;
  };

  /* A place may lie in a fold or be filtered out. */
  const reveal = id => {
    const place = id && document.getElementById(id);
    if (!place) return;
    for (let fold = place.closest("details"); fold; fold = fold.parentElement.closest("details")) fold.open = true;
    if (place.closest("[hidden]") && place !== partners) { filters.reset(); apply(); }
    if (place.matches(".card")) at = place;
    settle(place, place.matches(".fig, tr") ? "center" : "start");
  };
  /* What was never drawn has no height yet, so the place moves while it comes into view. */
  const settle = (place, block) => {
    let left = 3;
    const again = () => { place.scrollIntoView({ block, behavior: "instant" }); if (--left) requestAnimationFrame(again); };
    again();
  };
  const go = card => {
    at = card;
    card.focus({ preventScroll: true });
    settle(card, "start");
    remember();
  };
  const step = by => {
    const open = cards.filter(card => !card.hidden);
    const next = open[Math.min(open.length - 1, Math.max(0, open.indexOf(at) + by))];
    if (next) go(next);
  };

  /* The partners of a figure stand in its row of "Who says what". */
  const shut = () => {
    for (const figure of $$(".fig.partner, .fig.chosen")) figure.classList.remove("partner", "chosen");
    if (partners.hidden) return false;
    partners.hidden = true;
    if (opener) opener.focus({ preventScroll: true });
    opener = null;
    return true;
  };
  const element = (name, content = "") => Object.assign(document.createElement(name), { textContent: content });
  const show = figure => {
    const row = document.getElementById(figure.getAttribute("href").slice(1));
    if (!row || !row.closest(".facts")) return false;
    shut();
    const heads = $$("thead th", row.closest("table")).slice(1), list = element("dl");
    $$("td", row).forEach((cell, column) => {
      const links = $$("a", cell);
      if (!links.length) return;
      const told = element("dd");
      for (const link of links) {
        const place = document.getElementById(link.hash.slice(1)), quoted = element("q", $("bdi", place).textContent);
        const language = place.closest("[lang]");
        quoted.lang = language.lang; quoted.dir = language.dir;
        const back = element("a", link.textContent);
        back.href = link.hash;
        told.append(back, " ", quoted, element("br"));
        place.classList.add(place === figure ? "chosen" : "partner");
      }
      list.append(element("dt", $("bdi", heads[column]).textContent), told);
    });
    $("h2", partners).textContent = $("th", row).firstChild.textContent;
    $(".told", partners).replaceChildren(list);
    partners.hidden = false;
    opener = figure;
    partners.focus({ preventScroll: true });
    return true;
  };

  const copy = async button => {
    const draft = button.closest("[data-draft]").dataset.draft;
    try { await navigator.clipboard.writeText(draft); }
    catch {
      const field = element("textarea", draft);
      document.body.append(field); field.select(); document.execCommand("copy"); field.remove();
    }
    button.textContent = "Copied";
  };

  document.addEventListener("click", event => {
    const link = event.target.closest("a[href^='#']");
    if (event.target.closest(".close")) shut();
    else if (event.target.closest(".keys")) help.showModal();
    else if (event.target.closest(".copy")) copy(event.target.closest(".copy"));
    else if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      if (link.matches(".text .fig") && show(link)) event.preventDefault();
      else if (!link.closest(".partners")) shut();
      if (!event.defaultPrevented && link.hash === location.hash) reveal(link.hash.slice(1));
    }
  });
  const quiet = event => {
    const figure = event.target.closest && event.target.closest(".fig.quiet");
    if (figure) figure.classList.remove("quiet");
  };
  const turn = event => {
    const figure = event.target.closest && event.target.closest(".fig");
    if (!figure) return;
    figure.classList.remove("flip");
    figure.classList.toggle("flip", $(".en", figure).getBoundingClientRect().right > innerWidth - 8);
  };
  document.addEventListener("pointerover", turn);
  document.addEventListener("focusin", turn);
  document.addEventListener("pointerout", quiet);
  document.addEventListener("focusout", quiet);
  filters.addEventListener("submit", event => event.preventDefault());
  filters.addEventListener("reset", () => setTimeout(() => { apply(); remember(); }));
  filters.addEventListener("change", () => { apply(); remember(); });
  let soon = 0;
  search.addEventListener("input", () => { clearTimeout(soon); soon = setTimeout(() => { apply(); remember(); }, 120); });
  addEventListener("hashchange", recall);

  const storage = { get: () => { try { return localStorage.getItem("factcheck-keys"); } catch { return null; } },
    set: value => { try { localStorage.setItem("factcheck-keys", value); } catch { /* private windows keep nothing */ } } };
  const shortcuts = $("[name=shortcuts]", help);
  shortcuts.checked = storage.get() !== "off";
  shortcuts.addEventListener("change", () => storage.set(shortcuts.checked ? "on" : "off"));

  const keys = {
    j: () => step(1),
    k: () => step(-1),
    e: () => { const fold = at && $("details.evidence", at); if (fold) fold.open = !fold.open; },
    "/": () => { $("details", filters).open = true; search.focus(); },
    "?": () => help.showModal(),
  };
  document.addEventListener("keydown", event => {
    if (event.key === "Escape") {
      const figure = $(".fig:hover, .fig:focus");
      if (figure) figure.classList.add("quiet");
      if (!help.open) shut();
      return;
    }
    const typing = event.target.closest("input, select, textarea, [contenteditable]");
    if (typing || help.open || event.ctrlKey || event.metaKey || event.altKey || !shortcuts.checked) return;
    if (Object.hasOwn(keys, event.key)) { event.preventDefault(); keys[event.key](); }
  });

  /* While the command watches, a picture beside the page is as wide as there were runs. */
  const run = Number(document.documentElement.dataset.run || 0);
  const look = misses => {
    const beacon = new Image();
    beacon.onload = () => { if (beacon.naturalWidth === run) setTimeout(look, 700, 0); else location.reload(); };
    beacon.onerror = () => { if (misses < 20) setTimeout(look, 700, misses + 1); };
    beacon.src = `.${decodeURIComponent(location.pathname.split("/").pop())}.run.svg?${Date.now()}`;
  };
  if (run) look(0);

  recall();
})();
