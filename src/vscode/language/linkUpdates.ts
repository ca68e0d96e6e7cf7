/** What a rename takes, loaded at the first one. */

export { linkUpdates } from '../../core/index.ts';
export { addFileChange } from '../files/edits.ts';
