// Not through the door, which is loaded at activation.
export { readLogFile, readLogFileInSteps } from '../core/log/readLogFile.ts';
