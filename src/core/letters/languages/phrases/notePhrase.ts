import type { FactKind } from '../../../notes/cue.ts';

/** A sentence for a reader, or how it is said to strangers and to those whom one calls du, tu or the like. */
export type Said = string | { readonly polite: string; readonly familiar: string };

/** A shape of the writer's words that a sentence can take whole, whatever stands in its place. */
export interface NotePhrase {
  readonly kinds: readonly FactKind[];
  /** What the words have to be, with a group for each place of the sentences. */
  readonly shape: RegExp;
  /** Sentences with places, `{x}`; `{X}` begins with a capital. Two letters of one panel get different ones where there are several. */
  readonly say: readonly Said[];
  /** Said to nobody but whose it was: it speaks of what they did or asked. */
  readonly theirs?: true;
  /** Whether the shape itself tells what it is, so that nothing else of the notes has to mark it. */
  readonly isEvident?: true;
  /** Said to those alone whom a letter does not call du, tu or the like: it holds words that are polite. */
  readonly isPolite?: true;
  /** Whether the shape has to be all that the note says, up to the last word. */
  readonly isWhole?: true;
  /** Whether it says what was remembered, and stands in any letter; the others belong into thanks. */
  readonly remembers?: true;
}

/** How notes of one language become sentences. */
export interface NotePhrases {
  /** What stands between two sentences. */
  readonly between: string;
  /** Short forms of notes and what a letter writes, in order. */
  readonly spelled: readonly (readonly [written: RegExp, said: string])[];
  /** Words that no sentence takes over: whom they mean is not certain, or nobody writes them in a letter. */
  readonly unfit: RegExp;
  /** The table, best first. */
  readonly phrases: readonly NotePhrase[];
}

/** A sentence out of words of a note. */
export interface PhraseSaid {
  readonly phrase: NotePhrase;
  /** The words of the note in it. */
  readonly words: string;
  /** With the places filled by `fill`. */
  readonly sayIn: (variant: number, fill: (words: string) => string) => string;
}

/** In characters: shorter words say nothing, longer ones are a text of their own. */
const [shortest, longest] = [3, 150];

/** In characters: longer words of a note are no one thing. */
const mostRead = 300;

/** What a remark begins with that the words before it can do without. */
const remark =
  /\s*(?:[(（;；→⇒!！…]|->|=>| [–—=-]{1,2} |(?<=\p{L}{3})(?<!(?<!\p{L})(?:Sra|Srta|Dra|Profa?|Ing|Lic|Mme|Mlle|Mag|Arq|Eng|Dipl))\.(?=\s|$)|[?？](?=.)|:(?=\s|$)|：)[\s\S]*$/u;

/** What leads to the words that count, up to a colon. */
const lead =
  /^(?:[-–—•·・*\s]+|(?:et|y|e|und|aber|mais|pero|mas) |[^:?]{0,40}(?:[Ff]rage|[Qq]uestion|[Pp]regunta|[Pp]ergunta|[Pp]romis|[Pp]romet|[Zz]ugesagt|[Vv]ersprochen)[^:?]{0,30}: )/u;

/** The words of a note without shorthand and remarks. */
function plainWords(text: string, { spelled }: NotePhrases): string {
  const cut = text.trim().replace(lead, '').replace(remark, '');
  return spelled
    .reduce((done, [written, said]) => done.replace(written, said), cut)
    .replace(/\s+/gu, ' ')
    .replace(/[\s,.、。]+$/u, '')
    .trim();
}

/** The first phrase of the table that words of a note of some kind fit; undefined where none is certain. */
export function phraseOf(
  text: string,
  kind: FactKind,
  phrases: NotePhrases,
  { isTheirs, isFamiliar }: { readonly isTheirs: boolean; readonly isFamiliar: boolean },
): PhraseSaid | undefined {
  if (text.length > mostRead) return undefined;
  const words = plainWords(text, phrases);
  for (const phrase of phrases.phrases) {
    if (!phrase.kinds.includes(kind) || (phrase.theirs && !isTheirs)) continue;
    if ((phrase.isPolite && isFamiliar) || (phrase.isWhole && remark.test(text))) continue;
    const places = phrase.shape.exec(words)?.groups;
    if (!places) continue;
    const said = Object.values(places).filter((place) => place !== undefined);
    const whole = said.join(' ');
    if (whole.length < shortest || whole.length > longest || said.some((place) => phrases.unfit.test(place)))
      continue;
    return {
      phrase,
      words: whole,
      sayIn: (variant, fill) => {
        const wording = phrase.say[variant % phrase.say.length] ?? '';
        const chosen = typeof wording === 'string' ? wording : isFamiliar ? wording.familiar : wording.polite;
        return chosen.replace(/\{(\w+)\}/g, (_, place: string) => {
          const words = places[place.toLowerCase()] ?? '';
          return fill(place === place.toLowerCase() ? words : words.charAt(0).toUpperCase() + words.slice(1));
        });
      },
    };
  }
  return undefined;
}
