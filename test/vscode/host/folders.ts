import { rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../../scripts/install.mjs';

export { root };

/** Everything fetched or made for tests: ignored by git, safe to delete. */
export const scratch = join(root, '.vscode-test');

const temporaryFolders = new Set<string>();

// Where nobody came to remove them: an error, a test run that was interrupted.
process.on('exit', () => {
  for (const path of temporaryFolders) removeQuietly(path);
});

function removeQuietly(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true });
  } catch {
    // A process that is just ending still writes there; the system clears its temporary files in time.
  }
}

/** A temporary folder with a short path: unix sockets live in it, and their paths must stay under 108 characters. */
export async function temporaryFolder(): Promise<{ path: string; remove(): Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'ifu-'));
  temporaryFolders.add(path);
  return {
    path,
    remove: async () => {
      await rm(path, { recursive: true, force: true, maxRetries: 3 });
      temporaryFolders.delete(path);
    },
  };
}
