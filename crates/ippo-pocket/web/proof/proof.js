// Starts the program in this page and says when it is there.
"use strict";

const wasm = `/v/${document.currentScript.dataset.version}/program_bg.wasm`;

wasm_bindgen({ module_or_path: wasm }).then(
  () => (document.getElementById("state").textContent = "ready"),
  (error) => (document.getElementById("state").textContent = String(error)),
);
