// What only a window on a phone can ask: that the browser keeps this, a place on the home screen, the sheet that hands a file on.
"use strict";

(() => {
  const one = (selector) => document.querySelector(selector);
  const press = (button, does) => {
    button.hidden = false;
    button.addEventListener("click", does);
  };

  // What keeps this
  const storage = one(".storage");
  const about = navigator.storage;
  const answer = (yes) => {
    const said = one("[data-answer]");
    said.textContent = yes ? storage.dataset.yes : storage.dataset.no;
    said.hidden = false;
    return said;
  };
  const megabytes = (bytes) => new Intl.NumberFormat(document.documentElement.lang, { maximumFractionDigits: bytes < 1e7 ? 1 : 0 }).format(bytes / 1e6);
  const look = async () => {
    const ask = one("[data-persist]");
    if (await about.persisted?.()) answer(true);
    else if (about.persist) {
      press(ask, async () => {
        const yes = await about.persist().catch(() => false);
        ask.hidden = yes;
        answer(yes).focus();
      });
    }
    const { usage, quota } = await about.estimate();
    one("[data-used]").textContent = megabytes(usage);
    one("[data-room]").textContent = megabytes(quota);
    storage.querySelector("dl").hidden = false;
  };
  if (storage && about) look().catch(() => { /* The browser says nothing, and the page goes on without it. */ });

  // The home screen
  const install = one("[data-install]");
  if (install) {
    addEventListener("beforeinstallprompt", (event) => {
      event.preventDefault();
      press(install, () => { install.hidden = true; event.prompt(); });
    });
  }

  // The sheet that hands a file on
  const share = one("[data-share]");
  const shared = (bytes, name) => {
    // Browsers of one family hand on only files that they know by their ending.
    const known = "userAgentData" in navigator;
    return new File([bytes], known ? `${name}.txt` : name, { type: known ? "text/plain" : "application/octet-stream" });
  };
  if (share && navigator.canShare?.({ files: [shared("", "notes.bak")] })) {
    let file = null; // The link leads to the file once; what was fetched serves every further touch, and the link itself.
    const fetched = async () => {
      const got = await fetch(share.dataset.share);
      const [, name] = (got.headers.get("content-disposition") ?? "").match(/filename="([^"]+)"/) ?? [];
      if (!name) return location.reload(); // The page says that the link is old.
      const blob = await got.blob();
      const link = one("[data-file]");
      link.href = URL.createObjectURL(blob);
      link.download = name;
      return shared(blob, name);
    };
    press(share, async () => {
      try {
        file ??= await fetched();
        if (file) await navigator.share({ files: [file] });
      } catch { /* It was put away, or has to be touched once more; the link beside it stays. */ }
    });
  }
})();
