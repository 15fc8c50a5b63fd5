// Tells where this page is open, before anything is kept; and shows one part of the page. Written so that old browsers read it, too.
"use strict";

// Browsers inside other apps, by a word in their name for themselves. Nobody promises these words; they were collected, not tried.
var INSIDE = /\bLine\/|Twitter|Instagram|\bFB(AN|AV|_IAB)|musical_ly|trill_|BytedanceWebview|TikTok|MicroMessenger|KAKAOTALK|YJApp|; wv\)/i;

// A program of seven instructions with a reference in it, as ours has them.
var PROBE = [0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 10, 7, 1, 5, 0, 208, 112, 26, 11];

function say(id) {
  var parts = document.querySelectorAll("main > section");
  for (var i = 0; i < parts.length; i++) parts[i].hidden = parts[i].id !== id;
}

function able() {
  if (!navigator.serviceWorker || !navigator.locks || !self.indexedDB || !self.caches || !self.crypto) return false;
  return Boolean(crypto.subtle && self.WebAssembly) && WebAssembly.validate(new Uint8Array(PROBE));
}

// In the browser of an iPhone or iPad, not begun from its home screen.
function onlyForNow() {
  return "standalone" in navigator && navigator.standalone !== true;
}

function where() {
  if (INSIDE.test(navigator.userAgent)) return "inside";
  return able() ? "here" : "cannot";
}

// The language of the browser stands first, the other below it.
function arrange() {
  if (!/^ja/.test(navigator.language || "")) return;
  document.documentElement.lang = "ja";
  var others = document.querySelectorAll("body [lang=en]");
  for (var i = 0; i < others.length; i++) {
    var ours = others[i].nextElementSibling;
    if (!ours || ours.lang !== "ja") continue;
    others[i].parentNode.insertBefore(ours, others[i]);
    others[i].parentNode.insertBefore(document.createTextNode(" "), others[i]);
  }
}

arrange();
if (where() !== "here") say(where());
