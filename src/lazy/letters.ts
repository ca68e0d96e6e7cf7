// Not through the door of the core, which is loaded at activation.
export { draftLetter, letterLanguage } from '../core/actions/draftLetter.ts';
export { modelRequest } from '../core/actions/modelRequest.ts';
