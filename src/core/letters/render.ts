/** Renders one template with data, other templates by name. Heavy, so a face loads it at first use and passes it in. */
export type RenderTemplate = (
  name: string,
  data: object,
  templates: (name: string) => string | undefined,
) => string;

/** A template that cannot be rendered; the message is a sentence for people. */
export class TemplateError extends Error {
  override readonly name = 'TemplateError';
  /** The template at fault, which may be one that another includes. */
  readonly template: string;
  /** From 1, where it is known. */
  readonly line: number | undefined;

  constructor(template: string, problem: string, line?: number) {
    super(`The template ${template} fails${line === undefined ? '' : ` in line ${line}`}: ${problem}`);
    this.template = template;
    this.line = line;
  }
}

/** Whether an error is of a template; by name, because a module that is loaded twice has two classes. */
export function isTemplateError(error: unknown): error is TemplateError {
  return error instanceof Error && error.name === 'TemplateError';
}

/** A rendered letter: the subject of its first line (`Subject: ...`), and the body. */
export function splitSubject(rendered: string): { readonly subject: string; readonly body: string } {
  const match = /^\s*Subject:[ \t]*(.*)(?:\r?\n|$)/.exec(rendered);
  const body = (match ? rendered.slice(match[0].length) : rendered)
    .replaceAll('\r\n', '\n')
    // What a template's own lines leave: blanks at line ends, spaces in a row, more than one empty line.
    .replace(/[ \t]+$/gm, '')
    .replace(/(?<=\S) {2,}(?=\S)/g, ' ')
    .replace(/\n{3,}/g, '\n\n')
    // What an empty part at the start of a paragraph leaves.
    .replace(/(?<=^|\n\n) (?=\S)/g, '')
    .trim();
  return { subject: (match?.[1] ?? '').replace(/\s+/g, ' ').trim(), body: `${body}\n` };
}
