import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';

const source = fileURLToPath(new URL('../src', import.meta.url));

/** Every source file with what it imports of ours (as paths in src) and of others. */
const files = readdirSync(source, { recursive: true })
  .map((name) => String(name).replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.ts'))
  .map((name) => {
    const text = readFileSync(join(source, name), 'utf8');
    const specifiers = [
      ...text.matchAll(/(?:^|\n)(?:import|export)\b[^;'"]*?from\s*['"]([^'"]+)['"]/g),
      ...text.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/g),
      ...text.matchAll(/(?:^|\n)import\s*['"]([^'"]+)['"]/g),
    ].map(([, specifier = '']) => specifier);
    return {
      name,
      text,
      ours: specifiers
        .filter((specifier) => specifier.startsWith('.'))
        .map((specifier) => posix.normalize(posix.join(dirname(name), specifier)))
        .filter((target) => !target.startsWith('..')),
      others: specifiers.filter((specifier) => !specifier.startsWith('.')),
    };
  });

/** The layers from the bottom up; a file may import its own layer (where that is a folder) and lower ones. */
const layers: readonly (readonly [name: string, level: number, pattern: RegExp])[] = [
  ['text', 0, /^core\/text\.ts$/],
  ['calendar', 0, /^core\/calendar\.ts$/],
  ['config', 1, /^core\/config\.ts$/],
  ['log', 1, /^core\/log\//],
  ['policy', 2, /^core\/policy\//],
  ['findings', 3, /^core\/findings\//],
  ['letters', 3, /^core\/letters\//],
  ['review', 3, /^core\/review\//],
  ['editing', 3, /^core\/editing\//],
  // Reports are about findings and letters, so they stand above them.
  ['exchange', 4, /^core\/exchange\//],
  ['index', 5, /^core\/index\.ts$/],
  ['lazy', 6, /^lazy\//],
  ['cli', 7, /^cli\//],
  ['vscode', 7, /^vscode\//],
];

function layerOf(name: string): readonly [name: string, level: number] {
  const found = layers.find(([, , pattern]) => pattern.test(name));
  assert.ok(found, `${name} belongs to no layer`);
  return [found[0], found[1]];
}

describe('the architecture', () => {
  it('knows every file', () => {
    assert.ok(files.length > 50);
    for (const { name, ours } of files) {
      layerOf(name);
      for (const target of ours)
        assert.ok(
          files.some((file) => file.name === target),
          `${name} imports ${target}`,
        );
    }
  });

  it('imports downwards only', () => {
    const wrong = files.flatMap(({ name, ours }) => {
      const [from, level] = layerOf(name);
      return ours
        .filter((target) => {
          const [to, below] = layerOf(target);
          return from !== to && below >= level;
        })
        .map((target) => `${name} -> ${target}`);
    });
    assert.deepEqual(wrong, []);
  });

  it('enters the core by its door', () => {
    const wrong = files
      .filter(({ name }) => !name.startsWith('core/'))
      .flatMap(({ name, ours }) =>
        ours
          .filter((target) => target.startsWith('core/') && target !== 'core/index.ts')
          .map((target) => `${name} -> ${target}`),
      );
    assert.deepEqual(wrong, []);
  });

  it('has no circle of imports', () => {
    const imports = new Map(files.map(({ name, ours }) => [name, ours]));
    const done = new Set<string>();
    const visit = (name: string, way: readonly string[]): void => {
      assert.ok(!way.includes(name), `circle: ${[...way, name].join(' -> ')}`);
      if (done.has(name)) return;
      for (const target of imports.get(name) ?? []) visit(target, [...way, name]);
      done.add(name);
    };
    for (const { name } of files) visit(name, []);
  });

  it('knows the editor in one folder only, and Node outside the core only', () => {
    for (const { name, others } of files) {
      if (!name.startsWith('vscode/')) assert.ok(!others.includes('vscode'), name);
      if (name.startsWith('core/'))
        assert.deepEqual(
          others.filter((other) => other.startsWith('node:')),
          [],
          name,
        );
    }
  });

  it('reads no clock in the core', () => {
    for (const { name, text } of files.filter((file) => file.name.startsWith('core/'))) {
      assert.doesNotMatch(
        text,
        /new Date\(|Date\.now|Temporal\.Now|Math\.random|Intl\.DateTimeFormat\(\)/,
        name,
      );
    }
  });
});
