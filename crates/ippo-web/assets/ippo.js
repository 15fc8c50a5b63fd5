// Small comforts; every page works without them: Escape twice hides, a letter keeps its draft while it is written, the
// page says before it locks by itself, what is typed into a hidden field can be shown.
"use strict";

(() => {
  const PLAIN = ["radio", "checkbox", "submit", "button", "range"];
  const typing = (element) =>
    element instanceof HTMLTextAreaElement || (element instanceof HTMLInputElement && !PLAIN.includes(element.type));
  const wait = (ms) => new Promise((done) => { setTimeout(done, ms); });

  // Hiding
  let lastEscape = -Infinity;
  let lastComposed = -Infinity;
  addEventListener("compositionend", () => { lastComposed = performance.now(); });
  addEventListener("keydown", (event) => {
    // Escape belongs to Japanese input first: never in a text field, nor shortly after composing.
    const now = performance.now();
    if (event.key !== "Escape" || event.isComposing || typing(event.target) || now - lastComposed < 2000) return;
    if (now - lastEscape < 1000) hide();
    lastEscape = now;
  });
  const hide = async () => {
    // Hiding waits for the words, but not for long; what takes longer is sent on by the browser itself.
    await Promise.race([keepDraft(), wait(300)]);
    location.replace(document.body.dataset.cover);
  };
  for (const link of document.querySelectorAll("a.hide")) {
    link.addEventListener("click", (event) => { event.preventDefault(); hide(); });
  }
  // A page that the browser kept in memory may have been hidden or locked since.
  addEventListener("pageshow", (event) => { if (event.persisted) location.reload(); });

  // Drafts
  const letter = document.querySelector("[data-draft]");
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
  }

  // The lock by itself
  const idle = document.getElementById("idle");
  if (idle) {
    const WARNED = 120;
    let ends = performance.now() + Number(idle.dataset.left) * 1000;
    let stirred = performance.now();
    const left = () => (ends - performance.now()) / 1000;
    const told = (seconds) => { ends = seconds === "" ? Infinity : performance.now() + Number(seconds) * 1000; };
    const ask = async (address, method) => {
      try { told(await (await fetch(address, { method })).text()); } catch { /* Nobody answers; the clock here goes on. */ }
    };
    const look = async () => {
      if (left() > WARNED) return;
      // Another page of this home may have been used since.
      await ask(idle.dataset.ask, "GET");
      if (left() <= 15) await keepDraft();
      if (left() <= 0) location.replace(idle.dataset.closed);
      const says = left() <= WARNED ? idle.dataset.says : "";
      if (idle.textContent !== says) idle.textContent = says;
    };
    const stay = async () => {
      const now = performance.now();
      if (idle.textContent === "" && now - stirred < 30000) return;
      stirred = now;
      await ask(idle.dataset.stay, "POST");
      look();
      if (left() > WARNED) idle.textContent = "";
    };
    addEventListener("keydown", stay);
    addEventListener("pointerdown", stay);
    addEventListener("visibilitychange", () => { if (document.visibilityState === "visible") look(); });
    setInterval(look, 5000);
  }

  // Printing
  for (const button of document.querySelectorAll("[data-print]")) {
    button.hidden = false;
    button.addEventListener("click", () => { print(); });
  }

  // Showing what is typed
  for (const label of document.querySelectorAll("[data-shows]")) {
    const fields = label.closest("form").querySelectorAll("input[type=password]");
    label.hidden = false;
    label.firstElementChild.addEventListener("change", (event) => {
      for (const field of fields) field.type = event.target.checked ? "text" : "password";
    });
  }
})();
