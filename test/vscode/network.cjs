// Our code in the extension host: whoever of it reaches for the network fails, and so does the run, even where the error is
// swallowed. The host itself talks to the window through sockets, so what counts is who calls. Loaded before the host, which
// changes some of these functions, and once more before the tests, so that what it put in their place is watched as well.
const dgram = require('node:dgram');
const dns = require('node:dns');
const http = require('node:http');
const http2 = require('node:http2');
const https = require('node:https');
const { syncBuiltinESMExports } = require('node:module');
const net = require('node:net');
const tls = require('node:tls');

/** Where the stack of a call of ours leads: the bundle of the extension, or of the suite. */
const ours = /[\\/](dist[\\/]extension|suite)[\\/]/;

const key = Symbol.for('interview-follow-up.network');
/** @type {Record<symbol, string[] | undefined>} */
const shared = Object(globalThis);
const reached = shared[key] ?? [];
shared[key] = reached;

/** What our code reached for so far, by whichever copy of this file that saw it. */
exports.reached = reached;

/** @param {string} name */
function refuseOurs(name) {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 100;
  const { stack = '' } = new Error(name);
  Error.stackTraceLimit = stackTraceLimit;
  if (!ours.test(stack)) return;
  reached.push(stack);
  throw new Error(`The network was reached for: ${name}.`);
}

/** @param {object} holder @param {string} name */
function watch(holder, name) {
  const original = Reflect.get(holder, name);
  if (typeof original !== 'function') return;
  const watched = new Proxy(original, {
    apply: (target, self, args) => {
      refuseOurs(name);
      return Reflect.apply(target, self, args);
    },
    construct: (target, args, made) => {
      refuseOurs(name);
      return Reflect.construct(target, args, made);
    },
  });
  Reflect.set(holder, name, watched);
}

for (const module of [http, https]) for (const name of ['request', 'get']) watch(module, name);
for (const module of [net, tls, http2])
  for (const name of ['connect', 'createConnection']) watch(module, name);
for (const names of [dns, dns.promises])
  for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6', 'reverse']) watch(names, name);
watch(net.Socket.prototype, 'connect');
watch(dgram, 'createSocket');
for (const name of ['fetch', 'WebSocket', 'EventSource', 'XMLHttpRequest']) watch(globalThis, name);
syncBuiltinESMExports();
