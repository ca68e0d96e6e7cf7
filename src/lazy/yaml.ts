// Not through the door, which is loaded at activation.
export { readLogFileInSteps } from '../core/log/readLogFile.ts';
