import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';

const guard = new URL('offline.mjs', import.meta.url).href;

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
});
