// Loaded before the tests: generated inputs come from one seed, so a run that passed passes again. PROPERTY_SEED takes another seed.
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 1) });
