import { assertOnlyBlanksIn } from './writtenLetters.ts';

describe('the review of letters that the tool writes', () => {
  it('says nothing but blanks', () => assertOnlyBlanksIn('neutral'));
});
