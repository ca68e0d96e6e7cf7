import { assertOnlyBlanksIn } from './writtenLetters.ts';

describe('the review of letters that the tool writes in other tones', () => {
  it('says nothing but blanks', () => assertOnlyBlanksIn('warm', 'formal')).timeout(120_000);
});
