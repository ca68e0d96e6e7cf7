import type { LogFile } from '../../core/index.ts';
import { simpleLogFileInSteps } from '../../core/reading.ts';
import { inSlices } from './slices.ts';

/**
 * Reads a file of the log in slices; undefined where it was stopped. YAML in full is loaded where a file is the first that needs it.
 */
export async function readInSlices(
  signal: AbortSignal,
  ...file: Parameters<typeof simpleLogFileInSteps>
): Promise<LogFile | undefined> {
  const steps =
    simpleLogFileInSteps(...file) ?? (await import('../../lazy/yaml.ts')).readLogFileInSteps(...file);
  return inSlices(steps, signal);
}
