// Answers pages from the program: begins it when it is first asked, and anew when it has broken off.
"use strict";

let running = null;
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

// What sw.js asks for: the answer to a request that is ours.
function answered(event) {
  return answer(event.request).catch(sorry);
}

self.addEventListener("error", (event) => breakOff(event.error));
