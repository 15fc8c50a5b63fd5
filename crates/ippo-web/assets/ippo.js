// Small comforts; every page works without them: Escape twice hides, a letter keeps its draft while it is written.
"use strict";

(() => {
  let lastEscape = -Infinity;
  let lastComposed = -Infinity;
  const typing = (element) => element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement;

  addEventListener("compositionend", () => { lastComposed = performance.now(); });
  addEventListener("keydown", (event) => {
    // Escape belongs to Japanese input first: never in a text field, nor shortly after composing.
    const now = performance.now();
    if (event.key !== "Escape" || event.isComposing || typing(event.target) || now - lastComposed < 2000) return;
    if (now - lastEscape < 1000) hide();
    lastEscape = now;
  });

  const hide = async () => {
    await keepDraft();
    location.replace(document.body.dataset.cover);
  };

  const letter = document.querySelector("textarea[data-draft]");
  let kept = letter ? letter.value : "";
  const keepDraft = async () => {
    if (!letter || letter.value === kept) return;
    const words = letter.value;
    const body = new URLSearchParams(new FormData(letter.form));
    try {
      const answer = await fetch(letter.dataset.draft, { method: "POST", body, redirect: "manual", keepalive: body.toString().length < 60000 });
      if (answer.type === "opaqueredirect" || answer.ok) kept = words;
    } catch { /* The words stay on the page, and the next attempt keeps them. */ }
  };
  if (letter) {
    let timer = 0;
    letter.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(keepDraft, 1500); });
    addEventListener("visibilitychange", () => { if (document.visibilityState === "hidden") keepDraft(); });
    for (const link of document.querySelectorAll("a.hide")) {
      link.addEventListener("click", (event) => { event.preventDefault(); hide(); });
    }
  }
})();
