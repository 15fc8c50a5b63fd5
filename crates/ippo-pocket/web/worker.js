// Answers pages from the program: begins it when it is first asked, and anew when it has broken off.
"use strict";

const sitting = new URL(self.location.href).searchParams.get("keeps") === "sitting";
const LIVED = "lived";
const GONE = "gone";
let running = null;
let offered = null;
let breakOff = () => {};
let brokenOff = null;

async function kept(file) {
  return (await caches.match(file)) ?? fetch(file);
}

async function begin() {
  importScripts(at + "program.js"); // Once more: a program that broke off leaves nothing that can be used.
  brokenOff = new Promise((_, reject) => (breakOff = reject));
  brokenOff.catch(() => {});
  await wasm_bindgen({ module_or_path: kept(at + "program_bg.wasm") });
  const words = new Uint8Array(await (await kept(at + "content.cbor")).arrayBuffer());
  const lived = await caches.has(LIVED); // Where the browser has cleared what was kept, the page says so.
  const first = () => wasm_bindgen.start("ippo", self.navigator.language, version, sitting, lived, words, tickets);
  await Promise.race([navigator.locks.request("ippo start", first), brokenOff]);
  await caches.open(LIVED);
  const { installing, waiting } = self.registration;
  const pages = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  const fetching = pages.some((page) => new URL(page.url).pathname.startsWith("/newer"));
  if (installing || waiting || fetching) return; // What a newer version has fetched is not ours to take away.
  const older = (await caches.keys()).filter((name) => name !== at && name !== LIVED);
  await Promise.all(older.map((name) => caches.delete(name)));
}

function begun() {
  return (running ??= begin());
}

// What the pages that are still there hold: null where they hold nothing; a page that the phone has frozen never answers. Where
// what is kept opens by nothing else, one waits longer.
async function heldByPages() {
  const patience = sitting ? 5 : 1;
  const held = (page) => new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => done(data);
    page.postMessage("ticket", [port2]);
    setTimeout(done, patience * (page.visibilityState === "visible" ? 800 : 200));
  });
  const all = await Promise.all((await self.clients.matchAll({ type: "window" })).map(held));
  return all.filter((held) => held !== undefined);
}

// With them this worker can go on where the one before it was stopped.
async function tickets() {
  return [offered, ...(await heldByPages())].filter((ticket) => ticket instanceof Uint8Array);
}

// Whether this version can open what is here; nothing is changed by it. A version that cannot is never taken.
async function trial() {
  await wasm_bindgen({ module_or_path: kept(at + "program_bg.wasm") });
  await wasm_bindgen.trial("ippo", new Uint8Array(await (await kept(at + "content.cbor")).arrayBuffer()));
}

async function answer(request) {
  const { pathname, search } = new URL(request.url);
  const body = new Uint8Array(await request.arrayBuffer());
  const kind = request.headers.get("content-type") ?? "";
  await begun();
  const made = wasm_bindgen.answer(request.method, pathname + search, kind, body);
  const page = await Promise.race([made, brokenOff]);
  return new Response(page.body.length ? page.body : null, page);
}

const SORRY = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark"><title>Notes</title><link rel="stylesheet" href="/boot.css"><main>
<p>This page did not open. Nothing that was kept is lost.</p><p><a href="">Open it again</a></p>
<p><a href="/plain.html">Help now, and something calm, on a page that needs nothing</a></p>
<p lang="ja">このページは開けませんでした。残したものは、消えていません。</p><p lang="ja"><a href="">もう一度開く</a></p>
<p lang="ja"><a href="/plain.ja.html">助けと、落ち着くこと（何もいらないページ）</a></p></main></html>`;

function sorry() {
  running = null; // The next request begins anew.
  const headers = { "content-type": "text/html; charset=utf-8", "content-security-policy": "default-src 'none'; style-src 'self'" };
  return new Response(SORRY, { status: 500, headers });
}

// Some time after the first answer: what makes the next start quicker. Nothing is lost if it does not come to that.
let gathering = null;
function gathered() {
  const later = () => new Promise((done) => setTimeout(done, 5000)).then(() => running && wasm_bindgen.gather());
  return (gathering ??= later().catch(() => {}));
}

// After erasing: database and program go too. What says so stays as long as it is looked at, and Help with it; the next
// visit begins as the first one.
async function leave() {
  indexedDB.deleteDatabase("ippo");
  await caches.open(GONE);
  await Promise.all((await caches.keys()).map((name) => name === GONE || caches.delete(name)));
  // The page that says so may be long in coming; later on, once without a page may be between two.
  for (let alone = -2; alone < 2; alone += 1) {
    await new Promise((done) => setTimeout(done, 500));
    if ((await heldByPages()).length) alone = -1;
  }
  await forgotten();
}

// The browser takes the worker's frame away when it can; nothing waits for that.
async function forgotten() {
  self.registration.unregister().catch(() => {});
  await caches.delete(GONE);
}

// What sw.js asks for: the answer to a request that is ours.
async function answered(event) {
  try {
    if (!running && (await caches.has(GONE))) {
      await forgotten();
      return await fetch(event.request);
    }
    const response = await answer(event.request);
    if (event.resultingClientId) event.waitUntil(handOver(event.resultingClientId).catch(() => {}));
    event.waitUntil(gathered());
    if (event.request.method === "POST" && wasm_bindgen.is_erased()) event.waitUntil(leave());
    return response;
  } catch {
    return sorry();
  }
}

// The page that comes next holds its ticket before it can ask, in case this worker is stopped in between.
async function handOver(id) {
  const [page, ticket] = await Promise.all([self.clients.get(id), wasm_bindgen.ticket()]);
  if (page && ticket) page.postMessage({ ticket });
}

// A page says that it is in sight, hands over what it holds, and is given what it may hold from now on.
async function inSight({ data, ports: [port] }) {
  try {
    offered = data.ticket;
    await begun();
    offered = null;
    const ticket = (await wasm_bindgen.ticket()) ?? null;
    port.postMessage({ ticket, again: ticket !== null || wasm_bindgen.is_closed() || wasm_bindgen.is_erased() });
  } catch {
    running = null;
    port.postMessage({ ticket: null, again: false });
  }
}

self.addEventListener("message", (event) => {
  if (event.data?.ticket !== undefined) event.waitUntil(inSight(event));
});
self.addEventListener("error", (event) => breakOff(event.error));
