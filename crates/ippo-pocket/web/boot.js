// What comes before the program: brings it, hands the page over to its worker, and at /newer takes another version when asked.
"use strict";

const wanted = versionOf(document.currentScript.dataset);
const atNewer = /^\/newer\/?$/.test(location.pathname);

const one = (id) => document.getElementById(id);
const fill = (name, words) => document.querySelectorAll(`[data-fill=${name}]`).forEach((place) => (place.textContent = words));
const touched = (id) => new Promise((done) => one(id).addEventListener("click", done, { once: true }));

const states = {
  coming: () => say("coming"),
  resting: () => (say("resting"), touched("on")),
  moved: (here) => document.querySelectorAll("progress").forEach((bar) => ((bar.max = wanted.bytes), (bar.value = here))),
};

// Where this browser can unpack, the parts are named; else the worker fetches the files as they are.
async function register() {
  const packed = "DecompressionStream" in self;
  if (packed) await bring(wanted, states);
  else document.querySelectorAll("progress").forEach((bar) => bar.removeAttribute("value"));
  say(packed ? "unpacking" : "coming");
  const address = `/sw.js?v=${wanted.version}${packed ? `&parts=${wanted.parts.length}` : ""}${onlyForNow() ? "&keeps=sitting" : ""}`;
  const heard = new BroadcastChannel("boot");
  const told = new Promise((done) => (heard.onmessage = ({ data }) => done(data)));
  const registered = await navigator.serviceWorker.register(address).catch(() => null);
  const { installing } = registered ?? {};
  const failed = !registered || (installing && (await settled(installing, "installing")) === "redundant");
  // A worker that could not even begin says nothing.
  const trouble = failed ? await Promise.race([told, rested(2, told).then(() => "not-fetched")]) : null;
  heard.close();
  return { registered, trouble };
}

// What becomes of a worker after that state.
function settled(worker, from) {
  const later = (done) => worker.addEventListener("statechange", () => worker.state !== from && done(worker.state));
  return worker.state === from ? new Promise(later) : Promise.resolve(worker.state);
}

// Brings a version; what arrived damaged is brought once more unasked.
async function taken() {
  const first = await register();
  const last = first.trouble === "damaged" ? await register() : first;
  if (last.trouble) say(last.trouble);
  return last.trouble ? null : last.registered;
}

// To the page that was asked for, as the worker answers it. A browser that lets it answer nothing is not asked for ever.
function handOver() {
  const times = (history.state?.times ?? 0) + 1;
  history.replaceState({ times }, "");
  if (times > 3) return say("not-fetched");
  return atNewer ? location.replace("/today") : location.reload();
}

function again() {
  history.replaceState(null, "");
  location.reload();
}

async function first() {
  if (onlyForNow()) await (say("iphone"), touched("for-now"));
  else if (navigator.connection?.saveData) await (say("ask"), touched("bring"));
  if (!(await taken())) return;
  await navigator.serviceWorker.ready;
  handOver();
}

async function newer(active) {
  const here = new URL(active.scriptURL).searchParams.get("v");
  fill("here", here);
  one("back").hidden = false;
  if (here === wanted.version) return say("newest");
  fill("there", wanted.version);
  await (say("another"), touched("take"));
  const registered = await taken();
  const next = registered && (registered.waiting ?? registered.active);
  if (!next) return;
  next.postMessage("take");
  while (next.state !== "activated") await settled(next, next.state);
  location.replace("/today");
}

function outside() {
  const address = location.href.replace(/[?#].*/, "");
  one("address").value = address;
  one("copy").addEventListener("click", copy);
  one("outside").hidden = !/\bLine\//i.test(navigator.userAgent);
  one("outside").href = `${address}?openExternalBrowser=1`;
  say("inside");
}

// Where an app refuses the clipboard, the address stands marked.
async function copy() {
  one("address").select();
  const copied = await navigator.clipboard.writeText(one("address").value).then(() => true, () => document.execCommand("copy"));
  one("copied").hidden = !copied;
}

async function boot() {
  if (where() === "inside") return outside();
  if (where() === "cannot") return say("cannot");
  fill("all", (wanted.bytes / 1e6).toFixed(1));
  document.querySelectorAll(".again").forEach((button) => button.addEventListener("click", again));
  const known = await navigator.serviceWorker.getRegistration();
  if (!known?.active) return first();
  return atNewer ? newer(known.active) : handOver();
}

boot().catch((error) => say(error.name === "QuotaExceededError" ? "full" : "not-fetched"));
