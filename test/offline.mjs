// Loaded before the tests and the programs they start: whoever reaches for the network fails, and so does the run, even
// where the error is swallowed. Pipes and sockets of this machine's file system are no network.
import dgram from 'node:dgram';
import dns from 'node:dns';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';

/** @type {string[]} */
const reached = [];

/** @param {string} how @returns {never} */
function refuse(how) {
  reached.push(how);
  throw new Error(`The network was reached for: ${how}.`);
}

const { connect } = net.Socket.prototype;
/** @this {net.Socket} @param {any[]} args */
net.Socket.prototype.connect = function (...args) {
  const [first] = args.flat();
  const isLocal =
    typeof first === 'object'
      ? typeof first.path === 'string'
      : typeof first === 'string' && !/^\d+$/.test(first);
  return isLocal ? Reflect.apply(connect, this, args) : refuse('a connection');
};
dgram.createSocket = () => refuse('a datagram');
for (const names of [dns, dns.promises]) {
  for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6', 'reverse'])
    Object.assign(names, { [name]: () => refuse(`dns.${name}`) });
}
globalThis.fetch = () => refuse('fetch');
syncBuiltinESMExports();

process.on('exit', () => {
  if (reached.length === 0) return;
  process.stderr.write(`The network was reached for: ${reached.join(', ')}.\n`);
  process.exitCode = 1;
});
