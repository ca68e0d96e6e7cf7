/** Renders one template with data, other templates by name. Heavy, so a face loads it at first use and passes it in. */
export type RenderTemplate = (
  name: string,
  data: object,
  templates: (name: string) => string | undefined,
) => string;

/** A template that cannot be rendered, as a sentence with its name and, where known, its line. */
export class TemplateError extends Error {}

const open = '\uE000';
const close = '\uE001';

/** A blank to fill in, as it stands in rendered text until it is written out. */
export function blank(prompt: string): string {
  return `${open}${withoutMarks(prompt)}${close}`;
}

/** Text that cannot be taken for a blank. */
export function withoutMarks(text: string): string {
  return text.replace(/[\uE000\uE001]/g, '');
}

/** Blanks as `[prompt]`. */
export function asText(rendered: string): string {
  return rendered.replaceAll(open, '[').replaceAll(close, ']');
}

/** The same as an editor snippet: blanks are tab stops that show `[prompt]`, all else is literal. */
export function asSnippet(rendered: string): string {
  let stop = 0;
  const literal = (text: string) => text.replace(/[\\$}]/g, '\\$&');
  return rendered
    .split(/(\uE000[^\uE001]*\uE001)/)
    .map((part) => {
      if (!part.startsWith(open)) return literal(part);
      stop += 1;
      return `\${${stop}:[${literal(part.slice(1, -1))}]}`;
    })
    .join('');
}

/** A rendered letter: the subject of its first line, and the body. */
export function splitSubject(rendered: string): { readonly subject: string; readonly body: string } {
  const match = /^\s*Subject:[ \t]*(.*)\n/.exec(rendered);
  const body = (match ? rendered.slice(match[0].length) : rendered).replace(/\n{3,}/g, '\n\n').trim();
  return { subject: (match?.[1] ?? '').trim(), body: `${body}\n` };
}
