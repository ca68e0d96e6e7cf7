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
  { now, speech }: DayContext,
): Promise<string | undefined> {
  const today = now.toPlainDate();
  const written = await vscode.window.showInputBox({
    title,
    // The screen reader reads this one.
    placeHolder: prompt,
    prompt,
    value,
    ...staysOpen,
    validateInput: (text) => {
      const reading = readTypedDate(text, today);
      if (reading.kind === 'ambiguous')
        return vscode.l10n.t(
          'That can be {0}. Write one of them.',
          speech.list(reading.readings, 'disjunction'),
        );
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
    },
  });
  const reading = readTypedDate(written ?? '', today);
  return reading.kind === 'date' ? isoOf(reading.value) : undefined;
}

/** A day that a caller named as text. */
export function dayOf(written: unknown): PlainDate | undefined {
  const read = readDate(typeof written === 'string' ? written : '');
  return read.kind === 'date' && read.iso ? read.value.date : undefined;
}
