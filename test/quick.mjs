// Loaded before the tests of the quick round alone (`.mocharc.json`): generated inputs are few there, and all of them in `npm test`.
process.env.PROPERTY_CASES ??= '300';
process.env.PROPERTY_RUNS ??= '25';
