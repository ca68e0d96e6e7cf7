import { formatScalar } from '../frontMatter/pairEdits.ts';
import { interviewId } from '../log/interviewId.ts';
import { relativeLink } from '../log/letter.ts';
import type { Range, Sentence } from '../text.ts';
import { asSnippet, asText, hasBlank, withoutEscapes, withoutSources } from './blanks.ts';
import { type LetterSource, letterData } from './context.ts';
import { type LetterPlace, letterPath } from './fileName.ts';
import { regionOf } from './languages/index.ts';
import { type Spoken, spokenIn } from './languages/spoken.ts';
import { type RenderTemplate, splitSubject } from './render.ts';

/** A letter to write, and all it needs. */
export interface LetterRequest extends Omit<LetterSource, 'language'>, LetterPlace {
  /** The tag (BCP 47) of the language to write in; English without it. */
  readonly language?: string | undefined;
  /** Whether the template of a name is the writer's own; none is without it. */
  readonly isOwn?: ((name: string) => boolean) | undefined;
  readonly templates: (name: string) => string | undefined;
  readonly renderTemplate: RenderTemplate;
  /** A template by name; without it the entry's own, else that of the kind. */
  readonly template?: string | undefined;
}

/** A letter as a file that is not written yet. */
export interface ComposedLetter {
  readonly path: string;
  /** The whole file; blanks are `[prompt]`. */
  readonly text: string;
  /** The same as an editor snippet; equal to `text` where there is no blank. */
  readonly snippet: string;
  /** Where its sentences come from, in the order of the letter. */
  readonly sources: readonly LetterSentence[];
  /** What the writer should know of it, where there is something: that it is in another language than the one asked for. */
  readonly notice: Sentence | undefined;
}

/** A sentence of a letter and the note that it says; UTF-16 offsets in the letter's file and in the entry's. */
export interface LetterSentence {
  readonly range: Range;
  readonly note: Range;
}

/** Composes a letter out of the writer's notes. Throws `TemplateError` where the template fails. */
export function composeLetter(request: LetterRequest): ComposedLetter {
  const { interview, letter, to } = request;
  const { entry } = interview;
  const template = request.template ?? entry.template ?? letter;
  const spoken = spokenIn(request.language ?? 'en', request.isOwn?.(template) ?? false);
  const { subject, body } = splitSubject(rendered(request, template, spoken));
  const { pickOne } = spoken.language;
  const path = letterPath(request);
  const recipient = to && (to.email && to.name !== to.email ? `${to.name} <${to.email}>` : to.name);
  const frontMatter = [
    '---',
    `letter: ${letter}`,
    `entry: ${formatScalar(interviewId(relativeLink(path, entry.path), entry.part))}`,
    recipient === undefined ? 'to:' : `to: ${formatScalar(recipient)}`,
    ...(spoken.tag === 'en' && entry.language === undefined ? [] : [`letter-language: ${spoken.tag}`]),
    `subject: ${formatScalar(withoutSources(asText(withoutEscapes(subject), pickOne)).text)}`,
    'sent:',
    '---',
    '',
    '',
  ].join('\n');
  const written = withoutSources(asText(body, pickOne));
  const text = `${frontMatter}${written.text}`;
  const sources = written.words.flatMap(({ note, ...words }) => {
    const fact = request.notes.facts[note];
    const { start, end } = entry.notes;
    // What the front matter remarks stands elsewhere.
    if (!fact || start + fact.range.end > end) return [];
    const sentence = sentenceAround(written.text, words);
    return [{ range: moved(sentence, frontMatter.length), note: moved(fact.range, start) }];
  });
  const snippet = hasBlank(body) ? withoutSources(asSnippet(`${frontMatter}${body}`)).text : text;
  return { path, text, snippet, sources, notice: spoken.notice };
}

/** The letter as its template gives it, in the ways of its language and country. */
function rendered(request: LetterRequest, template: string, { language, tag }: Spoken): string {
  const { renderTemplate, templates, isOwn } = request;
  const { entry, country } = request.interview;
  const written = [
    entry.role?.value,
    entry.company?.value,
    ...request.notes.facts.map(({ text }) => text),
  ].join('\n');
  const region = regionOf(language, tag, country ?? language.countryBySpelling?.(written));
  const respell = region?.respell;
  const respelled = (name: string) => {
    const text = templates(name);
    return text === undefined || !respell || isOwn?.(name) ? text : respell(text);
  };
  const data = letterData({ ...request, language: { ...language, ...region?.days } });
  const ownWords = (text: string) => respell?.(text) ?? text;
  const regional = {
    ...data,
    greeting: region?.salutation?.(data.greeting) ?? data.greeting,
    closing: ownWords(data.closing),
    meeting: ownWords(data.meeting),
    thanksFor: ownWords(data.thanksFor),
  };
  const text = renderTemplate(template, regional, respelled);
  return [language.finish, region?.finish].reduce((done, finish) => finish?.(done) ?? done, text);
}

function moved({ start, end }: Range, by: number): Range {
  return { start: start + by, end: end + by };
}

/** The sentence of a letter in which some words stand. */
function sentenceAround(text: string, { start, end }: Range): Range {
  const before = text.slice(0, start);
  const begin = Math.max(
    ...[...before.matchAll(/[.!?]\s+|\n\s*/g)].map(({ index, 0: mark }) => index + mark.length),
    0,
  );
  const stop = /[.!?](?=\s|$)|\n\n|$/.exec(text.slice(end));
  return { start: begin, end: end + (stop ? stop.index + (/^[.!?]/.test(stop[0]) ? 1 : 0) : 0) };
}
