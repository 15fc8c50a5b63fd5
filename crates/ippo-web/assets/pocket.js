// On a phone: while this page is in sight the worker stays, and if the browser has stopped it all the same, what this page
// holds in memory lets it go on without asking for the passphrase again.
"use strict";

(() => {
  const workers = navigator.serviceWorker;
  let ticket = null;
  let timer = 0;

  const ask = (worker) => new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => done(data);
    worker.postMessage({ ticket }, [port2]);
    setTimeout(() => done({ ticket, again: true }), 5000);
  });

  const inSight = async () => {
    clearTimeout(timer);
    if (document.visibilityState !== "visible" || !workers.controller) return;
    const held = ticket;
    const told = await ask(workers.controller);
    ticket = told.ticket;
    // It has been locked meanwhile; what was held opens nothing any more.
    if (held && !ticket) return location.reload();
    if (told.again) timer = setTimeout(inSight, 15000);
  };

  workers.addEventListener("message", ({ data, ports: [port] }) => {
    if (data === "ticket") port.postMessage(ticket);
    else if (data?.ticket) ticket ??= data.ticket;
  });
  workers.startMessages();
  addEventListener("visibilitychange", inSight);
  inSight();
})();
