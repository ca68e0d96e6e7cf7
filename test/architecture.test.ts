import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path/posix';
import { isLetterKind, letterKindNames } from '../src/core/kinds/index.ts';
import { namedLetters } from '../src/core/notes/namedLetters.ts';

const root = `${import.meta.dirname.replaceAll('\\', '/')}/../src`;
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts'));

interface Import {
  readonly from: string;
  /** A path inside src, or the name of a package. */
  readonly to: string;
}

/** The code without comments; strings stay, as they hold what is imported. */
function codeOf(path: string): string {
  return readFileSync(join(root, path), 'utf8').replace(/\/\*[\s\S]*?\*\/|(?<=^|[^:'"`])\/\/.*$/gm, '');
}

/** Every way to name a module: `from '...'`, `import '...'`, `import('...')`, in types and in values. */
function importsOf(path: string): readonly Import[] {
  const named = codeOf(path).matchAll(/\b(?:from|import)\s*\(?\s*(['"])([^'"\n]+)\1/g);
  return [...named].map(([, , name = '']) => ({
    from: path,
    to: name.startsWith('.') ? join(dirname(path), name) : name,
  }));
}

const imports = files.flatMap(importsOf);

/**
 * The order of the parts, as docs/architecture.md shows it: a later one imports earlier ones. Parts of one step do not know each
 * other.
 */
const steps = [
  ['core/text'],
  ['core/sortedMap'],
  ['core/calendar'],
  ['core/exactTime', 'core/zoneWords', 'core/zoneData', 'core/dayReading'],
  ['core/dateReading'],
  ['core/speech', 'core/daysOff'],
  ['core/config', 'core/frontMatter'],
  ['core/people'],
  ['core/notes'],
  ['core/log'],
  ['core/newFiles', 'core/interviews'],
  ['core/kinds'],
  ['core/owed'],
  ['core/findings', 'core/letters', 'core/review', 'core/editing', 'core/exchange', 'core/overview'],
  ['core/incremental'],
  ['core/actions'],
  ['core/messages'],
  ['core/startup', 'core/reading', 'core/checking'],
  ['core/index'],
  ['lazy'],
  ['cli', 'vscode', 'webview'],
] as const;

/** What the editor loads at activation comes by the first of these, what reads a log by the second, what `check` needs by the third, the rest by the last. */
const doors = new Set(['core/startup.ts', 'core/reading.ts', 'core/checking.ts', 'core/index.ts']);

/** Parts of the core that have a door of their own, to be loaded at first use. */
const lazyDoors = new Set([
  'lazy/letters.ts imports core/actions/draftLetter.ts',
  'lazy/letters.ts imports core/actions/modelRequest.ts',
  'lazy/letters.ts imports core/interviews/notedBefore.ts',
  'lazy/letters.ts imports core/letters/languages/index.ts',
  'lazy/calendarParts.ts imports core/messages/index.ts',
  'lazy/mailParts.ts imports core/messages/index.ts',
  'lazy/notes.ts imports core/log/entryPromises.ts',
  'lazy/messages.ts imports core/messages/index.ts',
  'lazy/review.ts imports core/review/index.ts',
  'lazy/yaml.ts imports core/log/readLogFile.ts',
]);

/** Words that are spelt like a kind of letter in these parts, and are none. */
const sameSpelling = [
  // A kind of message.
  ['reschedule', 'core/messages/'],
  // A step of a process.
  ['negotiation', 'core/log/steps.ts'],
] as const;

/** What reports are made of, and they are made in `exchange`. */
const shared = new Set([
  'core/exchange > core/findings/codes.ts',
  'core/exchange > core/findings/finding.ts',
  'core/review > core/findings/finding.ts',
  'core/review > core/findings/reviewCodes.ts',
]);

function partOf(path: string): string | undefined {
  return steps.flat().find((part) => path === `${part}.ts` || path.startsWith(`${part}/`));
}

function stepOf(part: string): number {
  return steps.findIndex((parts) => parts.some((one) => one === part));
}

function mayImport({ from, to }: Import): boolean {
  const [user, used] = [partOf(from), partOf(to)];
  if (!user || !used) return false;
  return user === used || stepOf(used) < stepOf(user) || shared.has(`${user} > ${to}`);
}

const say = ({ from, to }: Import) => `${from} imports ${to}`;
const inside = imports.filter(({ to }) => files.includes(to));

/** Files that lead back to themselves, each as the way it takes. */
function cycles(edges: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (path: string, way: readonly string[]): void => {
    const start = way.indexOf(path);
    if (start >= 0) found.push([...way.slice(start), path].join(' > '));
    if (start >= 0 || done.has(path)) return;
    for (const next of edges.get(path) ?? []) visit(next, [...way, path]);
    done.add(path);
  };
  for (const path of edges.keys()) visit(path, []);
  return found;
}

describe('architecture', () => {
  it('reads the imports of every file', () => {
    assert.ok(files.length > 50 && inside.length > 200);
    const lost = imports.filter(
      ({ to }) => /^(core|cli|vscode|lazy)\//.test(to) && !existsSync(join(root, to)),
    );
    assert.deepEqual(lost.map(say), []);
  });

  it('every file has its place', () => {
    assert.deepEqual(
      files.filter((path) => !partOf(path)),
      [],
    );
  });

  it('later parts import earlier ones, never back or sideways', () => {
    assert.deepEqual(inside.filter((one) => !mayImport(one)).map(say), []);
  });

  it('of the log, only log.ts may use everything', () => {
    assert.deepEqual(
      inside.filter(({ from, to }) => to === 'core/log/log.ts' && from.startsWith('core/log/')).map(say),
      [],
    );
  });

  it('everybody but these takes an interview as understood, not as its file says it', () => {
    const users = inside
      .filter(({ from, to }) => to === 'core/log/entry.ts' && !from.startsWith('core/log/'))
      .map(({ from }) => from);
    assert.deepEqual(users.toSorted(), [
      'core/incremental/evaluation.ts',
      'core/incremental/related.ts',
      'core/incremental/silence.ts',
      'core/interviews/context.ts',
      'core/interviews/interview.ts',
      'core/interviews/understand.ts',
    ]);
  });

  it('kinds of letters are named in their files, and elsewhere by what holds of them', () => {
    const quoted = new RegExp(`(['"])(?<name>${letterKindNames.join('|')})\\1`, 'g');
    const mentions = files
      .filter((path) => !path.startsWith('core/kinds/'))
      .flatMap((path) =>
        [...codeOf(path).matchAll(quoted)].map(({ groups }) => ({ path, name: groups?.name ?? '' })),
      )
      .filter(
        ({ path, name }) => !sameSpelling.some(([word, part]) => word === name && path.startsWith(part)),
      );
    const counts = new Map<string, number>();
    for (const { path } of mentions) counts.set(path, (counts.get(path) ?? 0) + 1);
    // An example of the help, one of the settings, and what comes before the kinds.
    assert.deepEqual(Object.fromEntries(counts), {
      'cli/usage.ts': 1,
      'core/config.ts': 1,
      'core/notes/namedLetters.ts': 7,
    });
    for (const name of Object.values(namedLetters)) assert.ok(isLetterKind(name), name);
  });

  it('no import leads in a circle', () => {
    const edges = new Map(
      files.map((path) => [path, inside.filter(({ from }) => from === path).map(({ to }) => to)] as const),
    );
    assert.deepEqual(cycles(edges), []);
  });

  it('finds a circle where there is one', () => {
    const edges = new Map([
      ['a', ['b']],
      ['b', ['c', 'd']],
      ['c', ['a']],
      ['d', []],
    ]);
    assert.deepEqual(cycles(edges), ['a > b > c > a']);
  });

  it('only src/vscode knows the editor', () => {
    assert.deepEqual(
      imports.filter(({ from, to }) => to === 'vscode' && !from.startsWith('vscode/')).map(say),
      [],
    );
  });

  it('the core knows neither Node nor the clock', () => {
    const core = files.filter((path) => path.startsWith('core/'));
    assert.deepEqual(
      imports.filter(({ from, to }) => core.includes(from) && to.startsWith('node:')).map(say),
      [],
    );
    const clock = /\bnew Date\b|\bDate\.now\b|\bTemporal\.Now\b|\bMath\.random\b/;
    assert.deepEqual(
      core.filter((path) => clock.test(codeOf(path))),
      [],
    );
  });

  it('what needs Node in the editor has something else for browsers', () => {
    const needy = imports.filter(
      ({ from, to }) =>
        /^(vscode|lazy)\//.test(from) && (to.startsWith('node:') || to.startsWith('nodemailer')),
    );
    const replaced = ({ from }: Import) => files.includes(join(dirname(from), 'web', basename(from)));
    // The mail draft is reached through `vscode/letters/emlFile.ts` alone, and that is replaced.
    assert.deepEqual(needy.filter((one) => !replaced(one) && one.from !== 'lazy/eml.ts').map(say), []);
  });

  it('the core asks for no locale of the machine', () => {
    const machine =
      /\.toLocale(?:String|DateString|TimeString|UpperCase|LowerCase)\(\)|\blocaleCompare\(|new Intl\.\w+\(\)/;
    assert.deepEqual(
      files.filter((path) => path.startsWith('core/') && machine.test(codeOf(path))),
      [],
    );
  });

  it('the faces know the core by its door only', () => {
    const behind = inside
      .filter(({ from, to }) => !from.startsWith('core/') && to.startsWith('core/') && !doors.has(to))
      .filter((one) => !lazyDoors.has(say(one)));
    assert.deepEqual(behind.map(say), []);
  });

  it('the panel in the browser takes only types from the core', () => {
    const panel = files.filter((path) => path.startsWith('webview/'));
    const values = panel.filter((path) => /^import (?!type\b)[^;]*?from '\.\.\//m.test(codeOf(path)));
    assert.ok(panel.length > 0);
    assert.deepEqual(values, []);
  });

  it('nobody imports the heavy parts but at first use', () => {
    const heavy = new Set(
      files.filter((path) => path.startsWith('lazy/') && path !== 'lazy/optionalParsers.ts'),
    );
    const early = files.filter(
      (path) =>
        !heavy.has(path) &&
        [...codeOf(path).matchAll(/^import (?!type\b)[^;]*?from '([^']+)'/gm)].some(([, name = '']) =>
          heavy.has(join(dirname(path), name)),
        ),
    );
    assert.deepEqual(early, []);
  });
});
