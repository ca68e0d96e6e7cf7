import { Eta } from 'eta/core';
import { type RenderTemplate, TemplateError } from '../core/index.ts';

/**
 * Renders with Eta without file access. Nothing is escaped as HTML, and a value that is missing is an error rather than the
 * word "undefined".
 */
export const renderTemplate: RenderTemplate = (name, data, templates) => {
  const source = templates(name);
  if (source === undefined) throw new TemplateError(`There is no template ${name}.`);
  const eta = new Eta({
    autoEscape: false,
    autoTrim: false,
    autoFilter: true,
    debug: true,
    filterFunction: (value) => {
      if (value !== undefined && value !== null) return String(value);
      throw new TemplateError('a value is missing');
    },
  });
  eta.resolvePath = (path) => path;
  eta.readFile = (path) => {
    const text = templates(path);
    if (text === undefined) throw new TemplateError(`there is no template ${path}`);
    return text;
  };
  try {
    return eta.renderString(source, data);
  } catch (error) {
    const message = error instanceof Error ? error.message.trim() : String(error);
    throw new TemplateError(`The template ${name} cannot be rendered: ${message}`);
  }
};
