import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { refuseNetwork } from '../scripts/build.mjs';

const root = join(import.meta.dirname, '..');

/** What reaches another machine without an import. */
const networkCalls =
  /\b(fetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection|importScripts)/;

describe('nothing reaches the network', () => {
  it('the guard watches these tests', () => {
    assert.match(readFileSync(join(root, '.mocharc.json'), 'utf8'), /test\/offline\.mjs/);
    assert.match(String(globalThis.fetch), /refuse/);
  });

  it('no bundle is built that asks Node for a module that could', async () => {
    const bundleOf = (contents: string) =>
      build({ stdin: { contents }, bundle: true, platform: 'node', write: false, metafile: true });
    const files = await bundleOf("import 'node:fs';");
    assert.doesNotThrow(() => refuseNetwork(files.metafile));
    for (const name of ['node:https', 'net', 'dns/promises']) {
      const { metafile } = await bundleOf(`import ${JSON.stringify(name)};`);
      assert.throws(() => refuseNetwork(metafile), /must not reach the network, but <stdin> asks for/);
    }
  });

  it('no source calls what needs no module', () => {
    const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((file) =>
      /\.[cm]?[jt]s$/.test(file),
    );
    assert.ok(sources.length > 100);
    const calls = sources.filter((file) => networkCalls.test(readFileSync(join(root, 'src', file), 'utf8')));
    assert.deepEqual(calls, []);
  });
});
