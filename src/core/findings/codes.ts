import { logCodes } from './finding.ts';
import { reviewCodes } from './reviewCodes.ts';

/** Everything the tool can say, with its default severity. */
export const findingCodes = { ...logCodes, ...reviewCodes };
