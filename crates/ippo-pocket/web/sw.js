// Answers every page from the program under /v/<version>/; this file stays as it is, so that nothing changes unasked.
"use strict";

const version = new URL(self.location.href).searchParams.get("v") ?? "";
if (!/^[0-9a-f]{16}$/.test(version)) throw new Error("no version");
const at = `/v/${version}/`;
const script = `${at}program.js`;
const wasm = `${at}program_bg.wasm`;
importScripts(script);
let running = null;
let breakOff = () => {};
let brokenOff = null;

async function begin() {
  importScripts(script); // Once more: a program that broke off leaves nothing that can be used.
  brokenOff = new Promise((_, reject) => (breakOff = reject));
  brokenOff.catch(() => {});
  await wasm_bindgen({ module_or_path: (await caches.match(wasm)) ?? fetch(wasm) });
  const first = () => wasm_bindgen.start("ippo", "/", self.navigator.language);
  await navigator.locks.request("ippo start", first);
  const older = (await caches.keys()).filter((name) => name !== at);
  await Promise.all(older.map((name) => caches.delete(name)));
}

async function answer(request) {
  const { pathname, search } = new URL(request.url);
  const body = new Uint8Array(await request.arrayBuffer());
  const kind = request.headers.get("content-type") ?? "";
  await (running ??= begin());
  const made = wasm_bindgen.answer(request.method, pathname + search, kind, body);
  const page = await Promise.race([made, brokenOff]);
  return new Response(page.body.length ? page.body : null, page);
}

function sorry() {
  running = null; // The next request begins anew.
  const words = "This page did not open. Please open it again.\nこのページは開けませんでした。もう一度開いてください。\n";
  return new Response(words, { status: 500, headers: { "content-type": "text/plain; charset=utf-8" } });
}

self.addEventListener("error", (event) => breakOff(event.error));
self.addEventListener("install", (event) => event.waitUntil(caches.open(at).then((cache) => cache.add(wasm))));
self.addEventListener("fetch", (event) => {
  const { origin, pathname } = new URL(event.request.url);
  if (origin !== self.location.origin || pathname === "/boot.js" || pathname.startsWith("/v/")) return;
  event.respondWith(answer(event.request).catch(sorry));
});
