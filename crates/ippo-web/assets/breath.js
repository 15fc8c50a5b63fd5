// Counts the seconds beside the lamp while it moves. The lamp moves and rests without this; nothing begins by itself.
"use strict";

(() => {
  const lamp = document.querySelector(".breathing");
  if (!lamp) return;
  const begin = lamp.querySelector(".begin input");
  const count = lamp.querySelector(".count");
  let began = 0;
  let timer = 0;

  const tell = () => {
    const [inward, outward] = lamp.querySelector("[name=pace]:checked").value.split("-").map(Number);
    const passed = performance.now() - began;
    const second = Math.floor(passed / 1000) % (inward + outward);
    const now = second < inward ? [lamp.dataset.in, second + 1] : [lamp.dataset.out, second - inward + 1];
    count.textContent = now.join(" ");
    timer = setTimeout(tell, 1001 - (passed % 1000));
  };
  const anew = () => {
    clearTimeout(timer);
    count.textContent = "";
    began = performance.now();
    if (begin.checked) tell();
  };

  lamp.classList.add("counted");
  lamp.addEventListener("change", anew);
})();
