import { english, type MailDraft, mailDraft, mailtoLink, spoken } from '../../core/index.ts';
import type { Arguments } from '../arguments.ts';
import type { Environment } from '../environment.ts';
import { UserError } from '../errors.ts';
import { profileFor } from '../profile.ts';
import { reviewLetter } from '../reviewLetter.ts';
import { openTarget, whatItIs } from '../target.ts';
import { visibleLine, visibleLines } from '../terminal.ts';

type Format = (draft: MailDraft, date: Date, environment: Environment) => Promise<string>;

/** THE table of formats. What a program reads is printed byte for byte; what a terminal shows, without what it would obey. */
const formats: Readonly<Record<string, Format>> = {
  eml: async (draft, date) => {
    const { emlFile } = await import('../../lazy/eml.ts');
    return new TextDecoder().decode(await emlFile(draft, date));
  },
  mailto: async (draft) => {
    const { plainText } = await import('../../lazy/mail.ts');
    const link = mailtoLink(draft, plainText(draft));
    if (link === undefined)
      throw new UserError('The letter is too long for a mailto: link; use --format eml or text.');
    return `${link}\n`;
  },
  text: asText,
};

async function asText(draft: MailDraft, _date: Date, { terminal }: Environment): Promise<string> {
  const { plainText } = await import('../../lazy/mail.ts');
  const text = plainText(draft);
  return terminal ? visibleLines(text) : text;
}

/** `mail`: prints a letter for a mail program, and says what is still to be filled in. */
export async function mail(args: Arguments, environment: Environment): Promise<number> {
  const target = await openTarget(args, environment);
  const { letter, log, shown } = target;
  if (!letter) throw new UserError(`${shown} is ${whatItIs(target)}; name the file of a letter.`);
  const draft = mailDraft(letter, log.textOf(letter.path) ?? '', profileFor(log, letter.path));
  const { [args.value('format') ?? 'text']: format = asText } = formats;
  const now = new Date(log.context.now.epochMilliseconds);
  environment.out(await format(draft, now, environment));
  const found = await reviewLetter(log, letter, { sources: false });
  const errors = found.filter(({ severity }) => severity === 'error');
  for (const { message } of errors) environment.err(`${visibleLine(`${shown} is not ready: ${message}`)}\n`);
  // Text is for pasting: whoever pastes it knows where.
  if (format !== asText)
    for (const lack of draft.lacks) environment.err(`${visibleLine(spoken(lack, english))}\n`);
  return 0;
}
