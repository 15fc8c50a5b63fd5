// Starts the program in this page and says when it is there.
"use strict";

const at = `/v/${document.currentScript.dataset.version}/`;

self.ippoContent = async () => new Uint8Array(await (await fetch(`${at}content.cbor`)).arrayBuffer());

wasm_bindgen({ module_or_path: `${at}program_bg.wasm` }).then(
  () => (document.getElementById("state").textContent = "ready"),
  (error) => (document.getElementById("state").textContent = String(error)),
);
