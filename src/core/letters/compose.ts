import { formatScalar } from '../frontMatter/pairEdits.ts';
import type { Entry } from '../log/entry.ts';
import { relativeLink } from '../log/letter.ts';
import { asSnippet, asText, hasBlank, withoutEscapes } from './blanks.ts';
import { type LetterSource, letterData } from './context.ts';
import { type LetterPlace, letterPath } from './fileName.ts';
import { type RenderTemplate, splitSubject } from './render.ts';

/** A letter to write, and all it needs. */
export interface LetterRequest extends LetterSource, LetterPlace {
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
}

/** The link that leads from the file at `from` to an interview: its file, and which of it where that holds several. */
function linkTo({ path, part }: Entry, from: string): string {
  const file = relativeLink(from, path);
  return part === undefined ? file : `${file}#${part}`;
}

/** Composes a letter out of one's notes. Throws `TemplateError` where the template fails. */
export function composeLetter(request: LetterRequest): ComposedLetter {
  const { interview, letter, to, templates, renderTemplate } = request;
  const { entry } = interview;
  const template = request.template ?? entry.template ?? letter;
  const { subject, body } = splitSubject(renderTemplate(template, letterData(request), templates));
  const path = letterPath(request);
  const recipient = to && (to.email && to.name !== to.email ? `${to.name} <${to.email}>` : to.name);
  const frontMatter = [
    '---',
    `letter: ${letter}`,
    `entry: ${formatScalar(linkTo(entry, path))}`,
    recipient === undefined ? 'to:' : `to: ${formatScalar(recipient)}`,
    `subject: ${formatScalar(asText(withoutEscapes(subject)))}`,
    'sent:',
    '---',
    '',
    '',
  ].join('\n');
  const text = `${frontMatter}${asText(body)}`;
  return { path, text, snippet: hasBlank(body) ? asSnippet(`${frontMatter}${body}`) : text };
}
