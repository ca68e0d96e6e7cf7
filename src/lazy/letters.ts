// Not through the door of the core, which is loaded at activation.
export { composeLetter } from '../core/letters/compose.ts';
