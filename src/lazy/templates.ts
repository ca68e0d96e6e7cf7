import { Eta, EtaParseError } from 'eta/core';
import { editDistance, type RenderTemplate, TemplateError } from '../core/index.ts';
import { TimeLimitError, withTimeLimit } from './timeLimit.ts';

/** A template is done in a few milliseconds, or it never is. */
const longestMs = 1000;

/**
 * Renders with Eta without file access. Nothing is escaped as HTML, and a value that is missing is an error rather than the
 * word "undefined".
 */
export const renderTemplate: RenderTemplate = (name, data, templates) => {
  /** The variable that was read last: the one at fault where a value is missing. */
  let lastRead = '';
  /** The template that is compiled, which a mistake in its syntax does not tell. */
  let compiling = name;
  const eta = new Eta({
    autoEscape: false,
    autoTrim: false,
    autoFilter: true,
    debug: true,
    // Includes spread their data, which loses the watch, so that each template takes it up anew.
    functionHeader: 'it = this.watch(it);',
    filterFunction: (value) => {
      if (value !== undefined && value !== null) return String(value);
      throw new Error(
        lastRead === ''
          ? 'a value is missing.'
          : `it.${lastRead} has no value for this letter; ask first, as in <% if (it.${lastRead}) { %>.`,
      );
    },
  });
  const watch = (it: object) =>
    new Proxy(it, {
      get: (target, key) => {
        if (typeof key === 'string' && !key.startsWith('__')) {
          if (!(key in target)) throw new Error(unknownVariable(key, Object.keys(target)));
          lastRead = key;
        }
        return Reflect.get(target, key);
      },
    });
  Object.assign(eta, { watch });
  eta.resolvePath = (path) => path;
  eta.readFile = (path) => {
    const text = templates(path);
    if (text === undefined) throw new Error(`there is no template ${path}.`);
    if (/[\uFFFD\0]/.test(text)) throw new Error('it is not valid UTF-8; save it as UTF-8.');
    compiling = path;
    return text.replaceAll('\r\n', '\n');
  };
  eta.RuntimeErr = (error, _source, line, path) => {
    throw error instanceof TemplateError || error instanceof EtaParseError
      ? error
      : new TemplateError(path ?? name, problemOf(error), line);
  };
  try {
    return withTimeLimit(() => eta.render(name, data), longestMs);
  } catch (error) {
    if (error instanceof TemplateError) throw error;
    if (!(error instanceof EtaParseError)) throw new TemplateError(name, problemOf(error));
    const [, what, line] = /^(.*?) at line (\d+)/.exec(error.message) ?? [];
    throw new TemplateError(
      compiling,
      what === undefined ? `${error.message.split('\n')[2] ?? 'bad syntax'}.` : `there is an ${what}.`,
      line === undefined ? undefined : Number(line),
    );
  }
};

function unknownVariable(key: string, known: readonly string[]): string {
  const nearest = known
    .map((name) => ({ name, distance: editDistance(name.toLowerCase(), key.toLowerCase()) }))
    .filter(({ distance }) => distance <= 3)
    .toSorted((a, b) => a.distance - b.distance)[0];
  return `there is no it.${key}.${nearest ? ` Did you mean it.${nearest.name}?` : ''}`;
}

function problemOf(error: unknown): string {
  if (error instanceof TimeLimitError)
    return `it runs without end and was stopped after ${longestMs / 1000} second.`;
  if (error instanceof RangeError) return 'it includes itself without end.';
  const message = error instanceof Error ? error.message.trim() : String(error);
  return /[.!?]$/.test(message) ? message : `${message}.`;
}
