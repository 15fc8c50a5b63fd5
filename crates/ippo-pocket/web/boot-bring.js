// Brings a version part by part, keeps each at once, and goes on where it was broken off.
"use strict";

const PART = 65536;
const PAUSES = [1, 2, 4, 8, 15, 30];

// A version as its page names it.
function versionOf({ version, parts, bytes }) {
  const at = `/v/${version}/`;
  const name = (part) => `${at}parts/${String(part).padStart(2, "0")}`;
  const size = (part) => Math.min(PART, bytes - part * PART);
  return { version, at, bytes: Number(bytes), parts: Array.from({ length: parts }, (_, n) => ({ name: name(n), size: size(n) })) };
}

// One part, whole or not at all; what a host shows for an unknown address is no part.
async function part({ name, size }) {
  const answer = await fetch(name, { cache: "no-store" });
  const bytes = await answer.arrayBuffer();
  if (answer.status === 404) throw new Error("gone");
  if (!answer.ok || bytes.byteLength !== size) throw new Error("broken off");
  return bytes;
}

// Fetches what is missing, two at once; `moved` hears how many bytes are here.
async function attempt({ at, parts }, moved) {
  const cache = await caches.open(at);
  const kept = new Set((await cache.keys()).map((request) => new URL(request.url).pathname));
  const missing = parts.filter(({ name }) => !kept.has(name));
  let here = parts.reduce((sum, { name, size }) => sum + (kept.has(name) ? size : 0), 0);
  moved(here);
  const take = async () => {
    for (let next; (next = missing.shift()); moved((here += next.size))) await cache.put(next.name, new Response(await part(next)));
  };
  const stopping = () => take().catch((error) => ((missing.length = 0), Promise.reject(error)));
  const broken = (await Promise.allSettled([stopping(), stopping()])).find(({ reason }) => reason);
  if (broken) throw broken.reason;
}

// Until there is a connection, a pause is over, or somebody asks for it.
function rested(seconds, touched) {
  const online = new Promise((done) => addEventListener("online", done, { once: true }));
  const over = new Promise((done) => setTimeout(done, seconds * 1000));
  return Promise.race([online, over, touched]);
}

// Brings all parts. `states` shows what goes on: coming, resting; it answers resting with a promise of a touch.
async function bring(wanted, states) {
  let most = 0;
  for (let tried = 0; ; tried++) {
    const moved = (here) => {
      states.moved(here);
      if (here > most) tried = 0;
      most = Math.max(most, here);
    };
    try {
      states.coming();
      return await attempt(wanted, moved);
    } catch (error) {
      if (error.message === "gone" || error.name === "QuotaExceededError") throw error;
      await rested(PAUSES[Math.min(tried, PAUSES.length - 1)], states.resting());
    }
  }
}
