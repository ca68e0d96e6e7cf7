import { isSafe } from '../frontMatter/frontMatterEdits.ts';
import { readFrontMatter } from '../frontMatter/readFrontMatter.ts';
import type { Interview } from '../interviews/interview.ts';
import type { Change } from '../log/change.ts';
import { samePerson } from '../people/people.ts';
import { readPeople } from '../people/readPeople.ts';
import { type Changed, type Source, unchanged } from './changed.ts';
import type { ProposalContext } from './proposalContext.ts';
import type { MessageReading } from './reading.ts';

/** The addresses of those whom an entry names without one, by their whole names, where they stand there plainly: `contact: Dana Okafor`. */
export function addressChange(
  { interviewers, contact, others }: MessageReading,
  { entry: { path, part, contact: known, interviewers: met } }: Interview,
  { textOf }: ProposalContext,
): Changed {
  const text = part === undefined ? textOf(path) : undefined;
  const reading = text === undefined ? undefined : readFrontMatter(text);
  if (text === undefined || reading?.kind !== 'read') return unchanged;
  const { frontMatter } = reading;
  const people = [...(known ? [known] : []), ...met];
  const writers = [...(contact ? [contact] : []), ...interviewers, ...others];
  const found = writers.flatMap(({ value: { name, email }, words, certainty }) => {
    const isKnown = email === undefined || people.some((one) => one.email?.toLowerCase() === email);
    if (isKnown || certainty !== 'certain' || !name.includes(' ')) return [];
    return people
      .filter((one) => one.email === undefined && samePerson(one.name, name))
      .flatMap(({ name: written, range }): readonly (readonly [Change, Source])[] => {
        const edit = { range, text: `${written} <${email}>` };
        const pair = frontMatter.pairs.find(
          ({ value }) => value && value.range.start <= range.start && range.end <= value.range.end,
        );
        const items = pair?.value?.kind === 'list' ? pair.value.items : [pair?.value];
        // In a map the address has a key of its own.
        const isPlain =
          text.slice(range.start, range.end) === written && items.every((item) => item?.kind === 'scalar');
        const isRead = isSafe(text, frontMatter, [edit], pair?.key ?? '', (value) =>
          readPeople(value).some((one) => one.email === email && samePerson(one.name, name)),
        );
        const field = known?.range.start === range.start ? 'contact' : 'interviewers';
        return pair && isPlain && isRead
          ? [
              [
                { kind: 'edit', edit, replaces: written },
                { field, value: edit.text, words },
              ],
            ]
          : [];
      });
  });
  const places = found.map(([change]) => (change.kind === 'edit' ? change.edit.range.start : 0));
  const once = found.filter((_, index) => places.indexOf(places[index] ?? 0) === index);
  return once.length === 0
    ? unchanged
    : {
        changes: [{ path, changes: once.map(([change]) => change) }],
        sources: once.map(([, source]) => source),
      };
}
