/** In the popup, before its own script: when it first showed a whole annotation, in milliseconds from its own beginning. */
declare global {
  var sourcelightFilled: Promise<number>;
}

globalThis.sourcelightFilled = new Promise((done) => {
  const observer = new MutationObserver(() => {
    if (!document.querySelector('[data-ready]')) return;
    observer.disconnect();
    done(performance.now());
  });
  observer.observe(document, { childList: true, subtree: true, attributes: true, attributeFilter: ['data-ready'] });
});

export {};
