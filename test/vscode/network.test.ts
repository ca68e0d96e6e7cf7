import assert from 'node:assert/strict';
import dgram from 'node:dgram';
import dns from 'node:dns';
import http from 'node:http';
import https from 'node:https';
import net from 'node:net';
import tls from 'node:tls';
import * as vscode from 'vscode';
import { reached } from './network.cjs';

const place = 'http://127.0.0.1:9';

/** Every way to the network that a host of extensions has. */
const ways: Readonly<Record<string, () => unknown>> = {
  fetch: () => fetch(place),
  'http.get': () => http.get(place),
  'https.request': () => https.request('https://127.0.0.1:9'),
  'net.connect': () => net.connect(9, '127.0.0.1'),
  'a socket': () => new net.Socket().connect(9, '127.0.0.1'),
  'tls.connect': () => tls.connect(9, '127.0.0.1'),
  'dns.lookup': () => dns.lookup('localhost', () => undefined),
  'dns.promises': () => dns.promises.resolve4('localhost'),
  'a datagram': () => dgram.createSocket('udp4'),
  WebSocket: () => (typeof WebSocket === 'undefined' ? http.get(place) : new WebSocket('ws://127.0.0.1:9')),
};

describe('the network, in the extension host', () => {
  for (const [name, go] of Object.entries(ways)) {
    it(`is out of reach of our code by ${name}`, () => {
      assert.deepEqual(reached, []);
      assert.throws(go, /^Error: The network was reached for: \w+\.$/);
      assert.equal(reached.length, 1);
      assert.match(reached.pop() ?? '', /network\.test/);
    });
  }

  it('is watched since before the extension was active', async () => {
    const watcher = vscode.extensions.getExtension('interview-follow-up-tests.network-watcher');
    assert.deepEqual(await watcher?.activate(), { cameFirst: true });
  });
});
