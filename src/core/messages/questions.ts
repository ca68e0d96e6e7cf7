import { isoOf } from '../calendar.ts';
import { sentence } from '../text.ts';
import type { MessageReading, Question } from './reading.ts';

/** What is to be asked about a reading: every value that is only likely, and every choice. */
export function questionsOf(reading: Omit<MessageReading, 'questions' | 'problems'>): readonly Question[] {
  const { kind, choices, start, timeZone, company, role, answerBy, hearBy, viaAgency } = reading;
  const asked: Question[] = [];
  if (kind.certainty === 'likely') {
    const kinds = [kind.value, ...(kind.others ?? [])];
    asked.push({
      about: 'kind',
      sentence:
        kinds.length > 1
          ? sentence('It can be read as {0}. Which is it?', kinds)
          : sentence('Is it {0}?', kind.value),
    });
  }
  if (choices.length > 1) {
    asked.push({
      about: 'choices',
      sentence: sentence(
        'They offer several times: {0}. Which one is agreed?',
        choices.map(({ value }) => isoOf(value)),
      ),
    });
  }
  if (start?.certainty === 'likely') {
    const times = [...new Set([...(start.others ?? []), start.value].map(isoOf))];
    asked.push({
      about: 'start',
      sentence:
        times.length > 1
          ? sentence('The start can be {0}. Which is it?', times)
          : sentence('Is the start {0}?', times[0] ?? ''),
    });
  }
  if (timeZone?.certainty === 'likely') {
    const { words, value, others = [] } = timeZone;
    const isNamed = (words.place === 'text' || words.place === 'DESCRIPTION') && words.text !== '';
    const asking = !isNamed
      ? // A zone that nobody names is taken from whoever writes.
        sentence(
          'The message names no time zone; its sender’s clock, country or language suggests {0}. Is the time told there?',
          value,
        )
      : others.length > 0
        ? sentence('{0} can mean several time zones. Is the time told in {1}?', words.text, value)
        : sentence('Is that time told in {0}?', value);
    asked.push({ about: 'timeZone', sentence: asking });
  }
  if (company?.certainty === 'likely')
    asked.push({ about: 'company', sentence: sentence('Is the company {0}?', company.value) });
  if (company === undefined && viaAgency)
    asked.push({ about: 'company', sentence: sentence('An agency writes. For which company?') });
  if (role?.certainty === 'likely')
    asked.push({ about: 'role', sentence: sentence('Is the role {0}?', role.value) });
  for (const [about, day] of [
    ['answerBy', answerBy],
    ['hearBy', hearBy],
  ] as const) {
    if (day?.certainty === 'likely')
      asked.push({ about, sentence: sentence('Is {0} the day that is meant?', day.value.toString()) });
  }
  return asked;
}
