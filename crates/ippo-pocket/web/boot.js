// Registers the worker that answers every page, and goes on to the page that was asked for.
"use strict";

const version = document.currentScript.dataset.version;

function say(id) {
  for (const part of document.querySelectorAll("main > div")) part.hidden = part.id !== id;
}

async function boot() {
  if (!navigator.serviceWorker || !self.indexedDB) return say("no-worker");
  const { installing } = await navigator.serviceWorker.register(`/sw.js?v=${version}`);
  installing?.addEventListener("statechange", () => {
    if (installing.state === "redundant") say("not-fetched");
  });
  await navigator.serviceWorker.ready;
  location.reload();
}

boot().catch(() => say("not-fetched"));
