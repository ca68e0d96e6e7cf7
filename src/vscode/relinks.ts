/** What a rename takes, loaded at the first one. */

export { relinks } from '../core/index.ts';
export { addFileChange } from './edits.ts';
