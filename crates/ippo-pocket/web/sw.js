// Brings one version of the program whole, and hands every page to it; this file stays as it is, so that nothing changes unasked.
"use strict";

const version = new URL(self.location.href).searchParams.get("v") ?? "";
if (!/^[0-9a-f]{16}$/.test(version)) throw new Error("no version");
const at = `/v/${version}/`;
const files = ["program.js", "program_bg.wasm", "content.cbor", "worker.js"].map((name) => at + name);
importScripts(at + "program.js", at + "worker.js");

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

self.addEventListener("install", (event) => event.waitUntil(keep()));
self.addEventListener("fetch", (event) => {
  const { origin, pathname } = new URL(event.request.url);
  if (origin !== self.location.origin || pathname === "/boot.js" || pathname.startsWith("/v/")) return;
  event.respondWith(answered(event));
});
