// Not through the door of what reads a log: few logs tell of promises in plain words.
export { notedPromiseReader } from '../core/log/entryPromises.ts';
