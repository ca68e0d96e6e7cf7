import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../../scripts/install.mjs';

export { root };

/** Everything fetched or made for tests: ignored by git, safe to delete. */
export const scratch = join(root, '.vscode-test');

/** A temporary folder with a short path: unix sockets live in it, and their paths must stay under 108 characters. */
export async function temporaryFolder(): Promise<{ path: string; remove(): Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'ifu-'));
  return { path, remove: () => rm(path, { recursive: true, force: true, maxRetries: 3 }) };
}
