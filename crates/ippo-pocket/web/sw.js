// Brings one version of the program whole, and hands every page to it; this file stays as it is, so that nothing changes unasked.
"use strict";

const asked = new URL(self.location.href).searchParams;
const version = asked.get("v") ?? "";
if (!/^[0-9a-f]{16}$/.test(version)) throw new Error("no version");
const at = `/v/${version}/`;
const files = ["program.js", "program_bg.wasm", "content.cbor", "worker.js"].map((name) => at + name);
const parts = Array.from({ length: Number(asked.get("parts") ?? 0) }, (_, part) => `${at}parts/${String(part).padStart(2, "0")}`);
const icons = ["notes", "calendar", "leaf"].flatMap((look) => [180, 192, 512].map((size) => `/icons/${look}-${size}.png`));
importScripts(at + "program.js", at + "worker.js");

const fresh = (file) => new Request(file, { cache: "reload" });

async function got(cache, file) {
  const answer = (await cache.match(file)) ?? (await fetch(fresh(file)));
  if (!answer.ok) throw new Error(file);
  return answer.blob();
}

// Joins the parts that the page has fetched: the program, after four bytes for its length, and the content.
async function unpack(cache, packed) {
  const stream = new Blob(packed).stream().pipeThrough(new DecompressionStream("gzip"));
  const whole = await new Response(stream).arrayBuffer();
  const end = 4 + new DataView(whole).getUint32(0);
  const kinds = [["application/wasm", whole.slice(4, end)], ["application/octet-stream", whole.slice(end)]];
  await Promise.all(kinds.map(([type, bytes], n) => cache.put(files[1 + n], new Response(bytes, { headers: { "content-type": type } }))));
  await Promise.all(parts.map((part) => cache.delete(part)));
}

// Whether these are the bytes from which the version's name was made.
async function isWhole(cache) {
  const bytes = await Promise.all(files.map(async (file) => (await cache.match(file)).arrayBuffer()));
  const hash = await crypto.subtle.digest("SHA-256", await new Blob(bytes).arrayBuffer());
  return [...new Uint8Array(hash, 0, 8)].map((byte) => byte.toString(16).padStart(2, "0")).join("") === version;
}

// Keeps all files of this version, or none. Before it takes an older one's place, it must open what is here.
async function install() {
  const cache = await caches.open(at);
  let reason = "not-fetched";
  try {
    const plain = parts.length ? [files[0], files[3]] : files;
    await cache.addAll([...plain, ...icons].map(fresh));
    const packed = await Promise.all(parts.map((part) => got(cache, part)));
    reason = "damaged";
    if (parts.length) await unpack(cache, packed);
    if (!(await isWhole(cache))) throw new Error("not whole");
    reason = "older-stays";
    if (self.registration.active && typeof trial === "function") await trial();
  } catch (error) {
    if (reason !== "not-fetched") await caches.delete(at);
    new BroadcastChannel("boot").postMessage(error.name === "QuotaExceededError" ? "full" : reason);
    throw error;
  }
}

const NO_CONNECTION = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark"><title>Notes</title><link rel="stylesheet" href="/ippo.css"><main>
<p>There is no connection now. Looking for a newer version can wait.</p>
<p lang="ja">いまは、接続がありません。新しい版は、いつでも見られます。</p><p><a class="button" href="/today">Back · 戻る</a></p></main></html>`;

// The page at /newer comes from the host: it alone knows what there is.
function newest(request) {
  const sorry = () => new Response(NO_CONNECTION, { headers: { "content-type": "text/html; charset=utf-8" } });
  return fetch(request).catch(sorry);
}

self.addEventListener("install", (event) => event.waitUntil(install()));
self.addEventListener("message", ({ data }) => data === "take" && self.skipWaiting());
self.addEventListener("fetch", (event) => {
  const { origin, pathname } = new URL(event.request.url);
  if (origin !== self.location.origin || /^\/(v\/|boot)/.test(pathname)) return;
  if (/^\/newer\/?$/.test(pathname)) return event.respondWith(newest(event.request));
  if (/^\/plain(\.ja)?\.html$/.test(pathname)) return event.respondWith(Response.redirect("/help", 303));
  if (pathname.startsWith("/icons/")) return event.respondWith(caches.match(pathname).then((icon) => icon ?? fetch(event.request)));
  event.respondWith(answered(event));
});
