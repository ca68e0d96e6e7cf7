import { readFileSync, statSync } from 'node:fs';

/** The text of a file. A pipe or a device, which would be waited for without end, is refused as systems do. */
export function readWholeFile(place: string): string {
  const stats = statSync(place);
  if (!stats.isFile() && !stats.isDirectory()) throw Object.assign(new Error('no file'), { code: 'EFTYPE' });
  return readFileSync(place, 'utf8');
}
