// Answers pages from the program: begins it when it is first asked, and anew when it has broken off.
"use strict";

const sitting = new URL(self.location.href).searchParams.get("keeps") === "sitting";
const LIVED = "lived";
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
  const first = () => wasm_bindgen.start("ippo", "/", self.navigator.language, sitting, lived, words, tickets);
  await Promise.race([navigator.locks.request("ippo start", first), brokenOff]);
  await caches.open(LIVED);
  const { installing, waiting } = self.registration;
  if (installing || waiting) return; // What a newer version has fetched is not ours to take away.
  const older = (await caches.keys()).filter((name) => name !== at && name !== LIVED);
  await Promise.all(older.map((name) => caches.delete(name)));
}

function begun() {
  return (running ??= begin());
}

// What the pages that are still there hold, so that this worker can go on where the one before it was stopped.
async function tickets() {
  const late = new Promise((done) => setTimeout(done, 800)); // A page that the phone has frozen never answers.
  const told = (await self.clients.matchAll({ type: "window" })).map((page) => {
    const { port1, port2 } = new MessageChannel();
    const answer = new Promise((done) => (port1.onmessage = ({ data }) => done(data)));
    page.postMessage("ticket", [port2]);
    return Promise.race([answer, late]);
  });
  return [offered, ...(await Promise.all(told))].filter((ticket) => ticket instanceof Uint8Array);
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

function sorry() {
  running = null; // The next request begins anew.
  const words = "This page did not open. Please open it again.\nこのページは開けませんでした。もう一度開いてください。\n";
  return new Response(words, { status: 500, headers: { "content-type": "text/plain; charset=utf-8" } });
}

// After erasing: database and program go too, and the next visit begins as the first one.
async function leave() {
  indexedDB.deleteDatabase("ippo");
  await Promise.all((await caches.keys()).map((name) => caches.delete(name)));
  await self.registration.unregister();
}

// What sw.js asks for: the answer to a request that is ours.
async function answered(event) {
  try {
    const response = await answer(event.request);
    if (event.request.method === "POST" && wasm_bindgen.is_erased()) event.waitUntil(leave());
    return response;
  } catch {
    return sorry();
  }
}

// A page says that it is in sight, hands over what it holds, and is given what it may hold from now on.
async function inSight({ data, ports: [port] }) {
  try {
    offered = data.ticket;
    await begun();
    const ticket = (await wasm_bindgen.ticket()) ?? null;
    port.postMessage({ ticket, again: ticket !== null || wasm_bindgen.is_closed() });
  } catch {
    running = null;
    port.postMessage({ ticket: null, again: false });
  }
}

self.addEventListener("message", (event) => {
  if (event.data?.ticket !== undefined) event.waitUntil(inSight(event));
});
self.addEventListener("error", (event) => breakOff(event.error));
