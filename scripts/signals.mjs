// What happens when we are asked to end: by Ctrl+C, a closed terminal or a polite kill. Node built-ins only.

/** @type {Set<import('node:child_process').ChildProcess>} */
const children = new Set();
/** @type {Set<(signal: NodeJS.Signals) => void>} */
const waiting = new Set();
let listening = false;

/**
 * A child that is asked to end whenever we are; we end after it.
 * @param {import('node:child_process').ChildProcess} child
 */
export function endTogether(child) {
  listen();
  children.add(child);
  for (const event of ['close', 'error']) child.once(event, () => children.delete(child));
}

/**
 * For those who have something to put in order first: they end us themselves. A second signal ends us at once.
 * @returns {Promise<NodeJS.Signals>}
 */
export function untilInterrupted() {
  listen();
  return new Promise((resolve) => waiting.add(resolve));
}

/** Without a listener a signal would end us before the 'exit' event, and leave what we started running. */
export function listen() {
  if (listening) return;
  listening = true;
  for (const signal of /** @type {NodeJS.Signals[]} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => interrupt(signal));
  }
  endWithParent();
}

/** npm, when it is killed, leaves us running under another parent: that ends us too. */
function endWithParent() {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    interrupt('SIGHUP');
  }, 500);
  timer.unref();
}

function interrupt(/** @type {NodeJS.Signals} */ signal) {
  for (const child of children) child.kill(signal);
  const exit = () => process.exit(130);
  if (waiting.size > 0) {
    for (const resolve of waiting) resolve(signal);
    waiting.clear();
  } else if (children.size === 0) {
    exit();
  } else {
    for (const child of children) child.once('close', () => children.size === 0 && exit());
  }
}
