import assert from 'node:assert/strict';
import * as esbuild from 'esbuild';
import { optionsOf } from '../scripts/build.mjs';

/** KB that the editor loads when it starts; 213 when this was written, of which the polyfill of Temporal is 66. */
const ceiling = 218;

/** The packages that are loaded at activation; everything else comes at first use. */
const packages = ['temporal-polyfill', 'temporal-utils', 'valibot'];

/** Files of ours that a person needs only once they write, ask for a command or open the overview. */
const atFirstUse =
  /^src\/(?:core\/(?:index\.ts|editing\/(?!followUpGroups|sentEarlier)|exchange|review|overview|incremental|findings|log\/(?:readEntries|logFile)|letters\/(?!render))|lazy\/|vscode\/(?:index\/folderIndex|edits|compose|tools\/answer|commands\/handlers|overview\/session))/;

type Outputs = esbuild.Metafile['outputs'];

/** The bundles that are loaded with the one of `entry`, itself included. */
function loadedWith(entry: string, outputs: Outputs): readonly Outputs[string][] {
  const seen = new Set<string>();
  const visit = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const { path, kind } of outputs[file]?.imports ?? [])
      if (kind === 'import-statement' && path in outputs) visit(path);
  };
  for (const [file, { entryPoint }] of Object.entries(outputs)) if (entryPoint === entry) visit(file);
  return [...seen].flatMap((file) => outputs[file] ?? []);
}

describe('what is loaded at activation', () => {
  let loaded: readonly Outputs[string][];
  let inputs: readonly string[];

  before(async function () {
    this.timeout(60_000);
    const { metafile } = await esbuild.build({
      ...optionsOf('extension', true),
      write: false,
      sourcemap: false,
    });
    loaded = loadedWith('src/vscode/extension.ts', metafile.outputs);
    inputs = loaded.flatMap((output) =>
      Object.entries(output.inputs).flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? [file] : [])),
    );
  });

  it('is no more than it was', () => {
    const bytes = loaded.reduce((sum, output) => sum + output.bytes, 0);
    assert.ok(bytes > 100_000 && bytes <= ceiling * 1024, `${Math.ceil(bytes / 1024)} KB`);
  });

  it('is of these packages alone', () => {
    const names = inputs.flatMap((file) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1] ?? []);
    assert.deepEqual([...new Set(names)].toSorted(), packages);
  });

  it('is nothing that is needed at first use alone', () => {
    assert.ok(inputs.includes('src/vscode/index/logStore.ts'));
    assert.deepEqual(
      inputs.filter((file) => atFirstUse.test(file)),
      [],
    );
  });
});
