// Answers every page from the program under /v/<version>/; this file stays as it is, so that nothing changes unasked.
"use strict";

const version = new URL(self.location.href).searchParams.get("v") ?? "";
if (!/^[0-9a-f]{16}$/.test(version)) throw new Error("no version");
const at = `/v/${version}/`;
const files = ["program.js", "program_bg.wasm", "content.cbor"].map((name) => at + name);
const [script, wasm, content] = files;
importScripts(script);
let running = null;
let breakOff = () => {};
let brokenOff = null;

// Keeps all files of this version, or none: only those from whose bytes its name was made.
async function keep() {
  const cache = await caches.open(at);
  await cache.addAll(files.map((file) => new Request(file, { cache: "reload" })));
  const bytes = await Promise.all(files.map(async (file) => (await cache.match(file)).arrayBuffer()));
  const hash = await crypto.subtle.digest("SHA-256", await new Blob(bytes).arrayBuffer());
  const name = [...new Uint8Array(hash, 0, 8)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  if (name === version) return;
  await caches.delete(at);
  throw new Error("not whole");
}

async function kept(file) {
  return (await caches.match(file)) ?? fetch(file);
}

async function begin() {
  importScripts(script); // Once more: a program that broke off leaves nothing that can be used.
  brokenOff = new Promise((_, reject) => (breakOff = reject));
  brokenOff.catch(() => {});
  await wasm_bindgen({ module_or_path: kept(wasm) });
  const words = new Uint8Array(await (await kept(content)).arrayBuffer());
  const first = () => wasm_bindgen.start("ippo", "/", self.navigator.language, words);
  await navigator.locks.request("ippo start", first);
  const { installing, waiting } = self.registration;
  if (installing || waiting) return; // What a newer version has fetched is not ours to take away.
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
self.addEventListener("install", (event) => event.waitUntil(keep()));
self.addEventListener("fetch", (event) => {
  const { origin, pathname } = new URL(event.request.url);
  if (origin !== self.location.origin || pathname === "/boot.js" || pathname.startsWith("/v/")) return;
  event.respondWith(answer(event.request).catch(sorry));
});
