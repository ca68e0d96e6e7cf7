import type { Tone } from '../config.ts';
import type { Evaluation } from '../incremental/evaluation.ts';
import { type ComposedLetter, composeLetter, type LetterRequest } from '../letters/compose.ts';
import type { LetterChoice } from '../letters/letterChoice.ts';
import { readEntryFacts } from '../log/entryFacts.ts';
import type { Profile } from '../log/profile.ts';
import type { ParseMarkdown } from '../notes/notes.ts';
import { offersElsewhere } from '../owed/openOffers.ts';

/** What a face brings along to draft a letter. */
export interface DraftMaterial
  extends Pick<LetterRequest, 'taken' | 'template' | 'templates' | 'renderTemplate' | 'tagWords' | 'sender'> {
  /** The text of the interview's file as it is now. */
  readonly text: string;
  /** What `profile.md` says, where there is one. */
  readonly profile: Profile | undefined;
  /** That of the settings without it. */
  readonly tone?: Tone | undefined;
  readonly parseMarkdown: ParseMarkdown;
}

/** Drafts a letter out of the writer's notes, as a file that is not written yet. Throws `TemplateError` where the template fails. */
export function draftLetter(
  { context, offers }: Evaluation,
  { interview, letter, to }: Pick<LetterChoice, 'interview' | 'letter' | 'to'>,
  material: DraftMaterial,
): ComposedLetter {
  const { text, profile, tone, parseMarkdown, ...rest } = material;
  return composeLetter({
    ...rest,
    interview,
    letter,
    to,
    otherOffers: offersElsewhere(offers, interview),
    notes: readEntryFacts(interview.entry, interview.process.rounds, text, parseMarkdown),
    profile,
    tone: tone ?? context.settings.tone,
    now: context.now,
    lettersFolder: context.settings.lettersFolder,
  });
}
