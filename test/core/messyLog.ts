import fc from 'fast-check';
import { entryText } from './anyLog.ts';
import { names, spelt } from './spelling.ts';

/** A log by path, as it was and as it is. */
export interface ChangedLog {
  readonly before: ReadonlyMap<string, string>;
  readonly after: ReadonlyMap<string, string>;
}

const paths = [
  ...[
    'a/Über uns.md',
    'b/über uns.md',
    'a/2026-11-19-northwind.md',
    'b/2026-11-19-northwind.md',
    'a/面接.md',
  ],
  ...['a/o.md', 'b/o.md', 'b/o.md.md', 'a/x (1).md', 'a/Kim.md', 'b/…!.md', 'c/SAP first round.md'],
];
const letterPaths = ['a/letters/1.md', 'a/letters/2.md', 'b/letters/1.md', 'l.md', 'b/o 2.md'];

/** A value as YAML can hold it, after `key:`. */
const inYaml = (value: string): fc.Arbitrary<string> => {
  const text = JSON.stringify(value);
  const escaped = (letter: string) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return fc.constantFrom(
    value,
    text,
    text,
    `'${value.replaceAll("'", "''")}'`,
    `\n  ${text}`,
    `>-\n  ${value}`,
    `|\n  ${value.replaceAll(' ', '\n  ')}`,
    text.replaceAll(' ', '\n  '),
    text.replace(/^"(..)/, '"$1\\\n  '),
    text.replace(/[a-z]/i, escaped),
    value.replaceAll(' ', '\n  '),
    `!!str ${text}`,
    `&name ${text}`,
    `${text} # they`,
  );
};

const companyKeys = [
  'company',
  'Employer',
  'com_pany',
  'FIRMA',
  '"organi\\u007aation"',
  '? Société\n',
  'société',
];
const deadlineKeys = [
  'offer-by',
  'offer-by',
  'Offer Deadline',
  'respond_by',
  '"offer\\x2dby"',
  '? offer\n  by\n',
];

/** An offer that is open for another week, or was taken. */
const offer = fc.constantFrom(
  'outcome: offer\noffer-by: 2026-11-25',
  'outcome: offer\noffer-by: 2026-11-25',
  'outcome: accepted',
);

/** One interview, with its company and the day by which its offer must be answered written in any way. */
const entryAt = (company: fc.Arbitrary<string>, outcome: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(
      entryText.map((text) => text.replace(/^offer-by: .*\n/m, '')),
      spelt(company).chain((name) =>
        fc.oneof(inYaml(name), inYaml(`[[firms/${name}|them]]`), inYaml(`[[${name}.md]]`)),
      ),
      fc.constantFrom(...companyKeys),
      fc.constantFrom(...deadlineKeys),
      fc.constantFrom('', '', '', 'braces', 'crlf', 'alias'),
      outcome,
    )
    .map(([text, written, key, deadline, form, result]) => {
      const lines = text
        .replace(/^outcome: .*\n/m, '')
        .replace(/^company: .*/m, () => `${key}: ${written}\n${result}`)
        .replace('offer-by', () => deadline);
      if (form === 'crlf') return lines.replaceAll('\n', '\r\n');
      if (form === 'alias')
        return lines.replace(/\ncompany: (.*)/, (_, value: string) => `\nx: &c ${value}\ncompany: *c`);
      if (form !== 'braces' || /[|>]-?\n|\?/.test(lines)) return lines;
      const [, fields = '', body = ''] = lines.split(/^---\n/m);
      return `---\n{${fields.trim().replace(/\n(?! )/g, ',\n')}}\n---\n${body}`;
    });

const noOffer = fc
  .constantFrom(
    ...[
      'waiting',
      'waiting',
      'waiting',
      '',
      'rejected',
      'advanced',
      'withdrawn',
      'on hold',
      'cancelled',
      'upcoming',
    ],
  )
  .map((word) => `outcome: ${word}`);

const letter = fc
  .tuple(
    fc.constantFrom(...paths).chain((path) => {
      const name = path.slice(2);
      const links = [
        `../${path}`,
        path,
        `../${name}`,
        name.replace(/\.md$/, ''),
        `[[${name.replace(/\.md$/, '')}]]`,
      ];
      return fc
        .constantFrom(...links, `[[z/${name.toUpperCase()}|them]]`, `./x/..\\${name}`, `..//${name}/`)
        .chain(inYaml);
    }),
    fc.constantFrom('thank-you', 'check-in', 'withdrawal'),
    fc.constantFrom('', ' 2026-11-17'),
  )
  .map(
    ([link, kind, sent]) =>
      `---\nletter: ${kind}\nentry: ${link}\nto: Dana Okafor\nsent:${sent}\n---\nDear Dana\n`,
  );

const other = fc.constantFrom(
  '',
  '---\ncompany: SAP\n',
  '# Notes on Northwind Robotics\n',
  '---\ncompany: [SAP\n---\n',
);

/** Some interviews and letters of a few companies, of which some changed, came or went. */
export const changedLogs: fc.Arbitrary<ChangedLog> = fc
  .tuple(names, names)
  .chain(([one, two]) => {
    // Offers are as a rule another company's than what changes, which would else concern the whole log.
    const entry = entryAt(fc.constantFrom(one, one, one, two, `${one} Traders`), noOffer);
    const some = fc.oneof(
      { weight: 6, arbitrary: entry },
      { weight: 1, arbitrary: entryAt(fc.constantFrom(one, two), offer) },
    );
    const file = fc.oneof(
      { weight: 6, arbitrary: entry },
      { weight: 3, arbitrary: letter },
      { weight: 1, arbitrary: other },
    );
    const at = (places: readonly string[], text: fc.Arbitrary<string>, maxLength: number) =>
      fc.uniqueArray(fc.tuple(fc.constantFrom(...places), text), { maxLength, selector: ([path]) => path });
    return fc.record({
      entries: at(paths, some, 7),
      letters: at(letterPaths, letter, 4),
      changes: at([...paths, ...letterPaths], fc.oneof(file, file, file, fc.constant('gone')), 2),
    });
  })
  .map(({ entries, letters, changes }) => {
    const before = new Map([...entries, ...letters]);
    const after = new Map(before);
    for (const [path, text] of changes) {
      if (text === 'gone') after.delete(path);
      else after.set(path, text);
    }
    return { before, after };
  });

/** The paths at which a log changed. */
export function changedPaths({ before, after }: ChangedLog): ReadonlySet<string> {
  return new Set([...before.keys(), ...after.keys()].filter((path) => before.get(path) !== after.get(path)));
}
