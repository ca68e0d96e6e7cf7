// Models that answer as a test needs it. Editors before 1.104 take no providers, and then there is none.
const vscode = require('vscode');

/**
 * What the next request meets, and what the last ones were. Tests set and read it through the exports.
 * @type {{ models: string[], answer: string[], error: (() => Error) | undefined, waits: boolean, prompts: string[] }}
 */
const told = { models: [], answer: [], error: undefined, waits: false, prompts: [] };
const changed = new vscode.EventEmitter();

const provider = {
  onDidChangeLanguageModelChatInformation: changed.event,
  provideLanguageModelChatInformation: () =>
    told.models.map((name) => ({
      id: name,
      name,
      family: 'tests',
      version: '1',
      maxInputTokens: 10_000,
      maxOutputTokens: 1000,
      capabilities: {},
      isUserSelectable: true,
    })),
  /**
   * @param {unknown} _model
   * @param {readonly { content: unknown }[]} messages
   * @param {unknown} _options
   * @param {{ report(part: unknown): void }} progress
   * @param {import('vscode').CancellationToken} token
   */
  async provideLanguageModelChatResponse(_model, messages, _options, progress, token) {
    /** @param {unknown} part */
    const textOf = (part) => (part instanceof vscode.LanguageModelTextPart ? part.value : String(part));
    told.prompts.push(messages.flatMap(({ content }) => [content].flat().map(textOf)).join(''));
    for (const fragment of told.answer) progress.report(new vscode.LanguageModelTextPart(fragment));
    if (told.error !== undefined) throw told.error();
    if (told.waits) await new Promise((resolve) => token.onCancellationRequested(resolve));
  },
  /** @param {unknown} _model @param {unknown} text */
  provideTokenCount: async (_model, text) => String(text).length,
};

exports.activate = () => {
  const register = Reflect.get(vscode.lm, 'registerLanguageModelChatProvider');
  const isThere = typeof register === 'function';
  if (isThere) register.call(vscode.lm, 'interview-follow-up-tests', provider);
  return { isThere, told, changed: () => changed.fire(undefined) };
};
