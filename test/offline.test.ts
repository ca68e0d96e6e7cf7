import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { refuseNetwork } from '../scripts/build.mjs';

const root = join(import.meta.dirname, '..');
const guard = pathToFileURL(join(root, 'test/offline.mjs')).href;

/** What reaches another machine without an import. */
const networkCalls =
  /\b(fetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection|importScripts)/;

function exitOf(script: string) {
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', guard, '--input-type=module', '-e', script],
    {
      encoding: 'utf8',
    },
  );
  return { status, stderr };
}

describe('nothing reaches the network', () => {
  for (const [name, script] of Object.entries({
    fetch: "try { await fetch('http://127.0.0.1:9') } catch {}",
    connect: "import net from 'node:net'; try { net.connect(9, '127.0.0.1') } catch {}",
    'http.get': "import http from 'node:http'; try { http.get('http://127.0.0.1:9') } catch {}",
    'https.get': "import https from 'node:https'; try { https.get('https://127.0.0.1:9') } catch {}",
    'dns.lookup': "import { lookup } from 'node:dns'; try { lookup('localhost', () => {}) } catch {}",
    'dns.promises': "import { lookup } from 'node:dns/promises'; try { await lookup('localhost') } catch {}",
    datagrams: "import { createSocket } from 'node:dgram'; try { createSocket('udp4') } catch {}",
    'an exit of its own': "try { await fetch('http://127.0.0.1:9') } catch {} process.exit(0)",
  })) {
    it(`the guard fails a run that does so by ${name}, even where the error is swallowed`, () => {
      const { status, stderr } = exitOf(script);
      assert.equal(status, 1);
      assert.match(stderr, /The network was reached for/);
    });
  }
  it('the guard leaves a run alone that does not', () => {
    assert.deepEqual(exitOf("import 'node:http'; import 'node:net';"), { status: 0, stderr: '' });
  });
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
