// Not through the door, which is loaded at activation.
export { readLogFile } from '../core/log/readLogFile.ts';
