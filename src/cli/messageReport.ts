import { english, type FileChange, isoOf, spoken } from '../core/index.ts';
import type { Found, MessageReading, NamedPerson, Proposal, Words } from '../lazy/messages.ts';
import { visible } from './terminal.ts';

/** What was read of a message, a line a value, each with the words it came from. */
export function readingLines(reading: MessageReading): readonly string[] {
  const rows: (readonly [name: string, found: Found<string>])[] = [];
  const row = <Value>(
    name: string,
    found: Found<Value> | undefined,
    text: (value: Value) => string = String,
  ) => {
    if (found)
      rows.push([name, { ...found, value: text(found.value), others: (found.others ?? []).map(text) }]);
  };
  row('message', reading.kind);
  row('company', reading.company);
  if (reading.viaAgency) row('via agency', reading.viaAgency, () => 'yes');
  row('role', reading.role);
  row('round', reading.round);
  row('start', reading.start, isoOf);
  for (const choice of reading.choices) row('choice', choice, isoOf);
  row('time zone', reading.timeZone);
  row('minutes', reading.duration);
  for (const person of reading.interviewers) row('interviewer', person, personText);
  row('contact', reading.contact, personText);
  for (const person of reading.others) row('also wrote', person, personText);
  row('where', reading.location);
  row('link', reading.link);
  row('sent on', reading.sentOn);
  row('answer by', reading.answerBy);
  row('hear by', reading.hearBy);
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, { value, certainty, words, others = [] }]) => {
    const doubt = certainty === 'certain' ? '' : others.length > 0 ? ` (or ${others.join(', ')}?)` : ' (?)';
    return visible(`${name.padEnd(width)}  ${value}${doubt}  ${said(words)}`.trimEnd());
  });
}

function personText({ name, email, title }: NamedPerson): string {
  return `${name}${email === undefined ? '' : ` <${email}>`}${title === undefined ? '' : ` (${title})`}`;
}

/** `<- DTSTART: 20261113T110000`, or the words of the text between quotes. */
function said({ place, text }: Words): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const short = line.length > 90 ? `${line.slice(0, 89)}…` : line;
  return short === '' ? '' : `<- ${place === 'text' ? '' : `${place}: `}“${short}”`;
}

/** What is still to be asked. */
export function questionLines({ questions }: Proposal): readonly string[] {
  return questions.map((question) => visible(`? ${spoken(question, english)}`));
}

/** What would be changed, or was. */
export function changeLines(
  changes: readonly FileChange[],
  shown: (path: string) => string,
): readonly string[] {
  return changes.flatMap(({ path, changes: ofFile }) => [
    visible(shown(path)),
    ...ofFile.flatMap((change): readonly string[] => {
      if (change.kind === 'set-field') return [visible(`  ${change.field}: ${change.value}`)];
      if (change.kind === 'add-record' && 'replied' in change.record)
        return [
          visible(
            `  replied: ${change.record.replied.toString()}${change.record.from ? `, from: ${change.record.from}` : ''}`,
          ),
        ];
      if (change.kind === 'set-letter-field') return [visible(`  ${change.field}: ${change.value}`)];
      if (change.kind === 'set-record-interview')
        return [visible(`  follow-ups: interview: ${change.value}`)];
      if (change.kind === 'edit' && change.replaces.trim() !== '')
        return [visible(`  ${change.replaces.trim()} -> ${change.edit.text.trim()}`)];
      return ['  the message, as a quote under ## Messages'];
    }),
  ]);
}
