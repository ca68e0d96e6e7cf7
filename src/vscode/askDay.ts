import * as vscode from 'vscode';
import { type EvaluationContext, isoOf, type PlainDate, readDate, readTypedDate } from '../core/index.ts';
import { type Choice, pick, staysOpen } from './ask.ts';

/** What a typed day is understood by. */
type DayContext = Pick<EvaluationContext, 'now' | 'speech'>;

/** Asks for a day: one of `offered`, or another one that is typed. Undefined when they leave. */
export async function askDay(
  title: string,
  offered: readonly (readonly [label: string, day: PlainDate])[],
  context: DayContext,
): Promise<PlainDate | undefined> {
  const choices: Choice<PlainDate | 'other'>[] = [
    ...offered.map(([label, day]) => ({
      label,
      description: context.speech.date(day, context.now),
      value: day,
    })),
    { label: vscode.l10n.t('Another day...'), value: 'other' },
  ];
  const chosen = await pick(title, choices);
  if (chosen !== 'other') return chosen;
  const written = await askDate(title, vscode.l10n.t('Which day?'), '', context);
  return written === undefined ? undefined : dayOf(written);
}

/** Asks for a day that is over: today or yesterday are at hand. */
export function askPastDay(
  title: string,
  today: PlainDate,
  context: DayContext,
): Promise<PlainDate | undefined> {
  const offered = [
    [vscode.l10n.t('Today'), today],
    [vscode.l10n.t('Yesterday'), today.subtract({ days: 1 })],
  ] as const;
  return askDay(title, offered, context);
}

/** Asks for a day, perhaps with a time, as people write them; shows below the field what was understood. Gives it as ISO. */
export async function askDate(
  title: string,
  prompt: string,
  value: string,
  context: DayContext,
): Promise<string | undefined> {
  const read = (text: string) => readTypedDate(text, context.now.toPlainDate());
  const written = await vscode.window.showInputBox({
    ...dayField(title, prompt),
    value,
    validateInput: (text) => understood(read(text), context),
  });
  const reading = read(written ?? '');
  return reading.kind === 'date' ? isoOf(reading.value) : undefined;
}

/** Asks for a day to come, from `first` on, that they may not know: left blank, or left by Escape, there is none. `value` is what their notes say. */
export async function askDayToCome(
  title: string,
  prompt: string,
  value: string,
  first: PlainDate,
  context: DayContext,
): Promise<PlainDate | undefined> {
  const read = (text: string) => readTypedDate(text, context.now.toPlainDate(), 'ahead');
  const isOver = (day: PlainDate) => day.toString() < first.toString();
  const written = await vscode.window.showInputBox({
    ...dayField(title, prompt),
    value,
    validateInput: (text) => {
      if (text.trim() === '') return undefined;
      const reading = read(text);
      return reading.kind === 'date' && isOver(reading.value.date)
        ? vscode.l10n.t('{0} is over.', context.speech.date(reading.value.date, context.now))
        : understood(reading, context);
    },
  });
  const reading = read(written ?? '');
  return reading.kind === 'date' && !isOver(reading.value.date) ? reading.value.date : undefined;
}

/** A field for a day. */
function dayField(title: string, prompt: string): vscode.InputBoxOptions {
  // The screen reader reads the text in the empty field.
  return { title, placeHolder: prompt, prompt, ...staysOpen };
}

/** What is shown below a field of what was typed: the day that it means, or what to write. */
function understood(
  reading: ReturnType<typeof readTypedDate>,
  { now, speech }: DayContext,
): string | vscode.InputBoxValidationMessage {
  if (reading.kind === 'ambiguous')
    return vscode.l10n.t('That can be {0}. Write one of them.', speech.list(reading.readings, 'disjunction'));
  const today = now.toPlainDate();
  if (reading.kind === 'invalid')
    return vscode.l10n.t(
      'Write a day, such as {0} 2pm, {1}, or in 3 days.',
      speech.date(today, now),
      today.toString(),
    );
  const { date, time } = reading.value;
  const clock = time ? `, ${time.toString({ smallestUnit: 'minute' })}` : '';
  return {
    message: `${speech.date(date, now)}${clock}`,
    severity: vscode.InputBoxValidationSeverity.Info,
  };
}

/** A day that a caller named as text. */
export function dayOf(written: unknown): PlainDate | undefined {
  const read = readDate(typeof written === 'string' ? written : '');
  return read.kind === 'date' && read.iso ? read.value.date : undefined;
}
