// Brings one version of the program whole, and hands every page to it; this file stays as it is, so that nothing changes unasked.
"use strict";

const asked = new URL(self.location.href).searchParams;
const version = asked.get("v") ?? "";
if (!/^[0-9a-f]{16}$/.test(version)) throw new Error("no version");
const at = `/v/${version}/`;
const files = ["program.js", "program_bg.wasm", "content.cbor", "worker.js"].map((name) => at + name);
const parts = Array.from({ length: Number(asked.get("parts") ?? 0) }, (_, part) => `${at}parts/${String(part).padStart(2, "0")}`);
const icons = ["notes", "calendar", "leaf"].flatMap((look) => [180, 192, 512].map((size) => `/icons/${look}-${size}.png`));
const plain = ["/plain.html", "/plain.ja.html", "/boot.css"]; // They help where the program itself cannot begin.
importScripts(at + "program.js", at + "worker.js");

const fresh = (file) => new Request(file, { cache: "reload" });

async function got(cache, file) {
  const answer = (await cache.match(file)) ?? (await fetch(fresh(file)));
  if (!answer.ok) throw new Error(file);
  return answer.blob();
}

// The program, which stands after four bytes for its length, and the content.
async function unpacked(packed) {
  const stream = new Blob(packed).stream().pipeThrough(new DecompressionStream("gzip"));
  const whole = await new Response(stream).arrayBuffer();
  const end = 4 + new DataView(whole).getUint32(0);
  return [new Blob([whole.slice(4, end)], { type: "application/wasm" }), new Blob([whole.slice(end)])];
}

// All files of this version: from the parts that the page has fetched, or as they are. What cannot be unpacked is not there.
async function fetched(cache) {
  if (!parts.length) return Promise.all(files.map((file) => got(cache, file)));
  const [program, worker, ...packed] = await Promise.all([files[0], files[3], ...parts].map((file) => got(cache, file)));
  return [program, ...(await unpacked(packed).catch(() => [])), worker];
}

// Whether these are the bytes from which the version's name was made.
async function areWhole(blobs) {
  const hash = await crypto.subtle.digest("SHA-256", await new Blob(blobs).arrayBuffer());
  return [...new Uint8Array(hash, 0, 8)].map((byte) => byte.toString(16).padStart(2, "0")).join("") === version;
}

// Keeps all files of this version, or none. Before it takes an older one's place, it must open what is here.
async function keep(cache) {
  const blobs = await fetched(cache);
  if (!(await areWhole(blobs))) throw new Error("damaged");
  await Promise.all(files.map((file, n) => cache.put(file, new Response(blobs[n]))));
  await cache.addAll([...icons, ...plain].map(fresh));
  await Promise.all(parts.map((part) => cache.delete(part)));
  if (!self.registration.active || typeof trial !== "function") return;
  await trial().catch(() => Promise.reject(new Error("older-stays")));
}

// The page hears why nothing came of it. What arrived damaged is thrown away; never what a running worker of this version needs.
async function install() {
  const running = self.registration.active?.scriptURL.includes(version);
  try {
    await keep(await caches.open(at));
  } catch (error) {
    const known = ["damaged", "older-stays"].includes(error.message);
    if (known && !running) await caches.delete(at);
    new BroadcastChannel("boot").postMessage(known ? error.message : error.name === "QuotaExceededError" ? "full" : "not-fetched");
    throw error;
  }
}

const NO_CONNECTION = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark"><title>Notes</title><link rel="stylesheet" href="/ippo.css"><main>
<p>There is no connection now. Looking for a newer version can wait.</p>
<p lang="ja">いまは、接続がありません。新しい版は、いつでも見られます。</p><p><a class="button" href="/today">Back · 戻る</a></p></main></html>`;

// The page at /newer comes from the host: it alone knows what there is.
function newest(request) {
  const headers = { "content-type": "text/html; charset=utf-8", "content-security-policy": "default-src 'none'; style-src 'self'" };
  const sorry = () => new Response(NO_CONNECTION, { headers });
  return fetch(request).catch(sorry);
}

// As this version brought it.
async function asKept(request, name) {
  return (await (await caches.open(at)).match(name)) ?? fetch(request);
}

self.addEventListener("install", (event) => event.waitUntil(install()));
self.addEventListener("message", ({ data }) => data === "take" && self.skipWaiting());
self.addEventListener("fetch", (event) => {
  const { origin, pathname } = new URL(event.request.url);
  if (origin !== self.location.origin || /^\/(v\/|boot.*\.js)/.test(pathname)) return;
  if (/^\/newer\/?$/.test(pathname)) return event.respondWith(newest(event.request));
  if (plain.includes(pathname) || pathname.startsWith("/icons/")) return event.respondWith(asKept(event.request, pathname));
  event.respondWith(answered(event));
});
