// Loaded before the tests: generated inputs come from one seed, so a run that passed passes again. PROPERTY_SEED takes another seed.
import { createRequire } from 'node:module';
import imported from 'fast-check';

// How a test is loaded decides which build of fast-check it gets, and each build has settings of its own.
const required = createRequire(import.meta.url)('fast-check');
for (const fc of [imported, required]) fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 1) });
