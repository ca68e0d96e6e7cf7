import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import { settingsOf, spelledOut } from '../scripts/manifestTexts.mjs';
import { durationPattern, etiquettes, settingDocs, severities } from '../src/core/config.ts';
import { readingTools } from '../src/core/exchange/tools.ts';
import { findingCodes } from '../src/core/findings/codes.ts';
import { timingRules } from '../src/core/kinds/index.ts';
import { toolInputs } from '../src/vscode/tools/inputs.ts';

interface Property {
  readonly default: unknown;
  readonly markdownDescription: string;
  readonly order: number;
  readonly enum?: readonly string[];
  readonly enumDescriptions?: readonly string[];
  readonly items?: Pick<Property, 'enum' | 'enumDescriptions'>;
  readonly properties?: Readonly<
    Record<string, { readonly default?: string; readonly enum?: readonly string[] }>
  >;
}

interface Manifest {
  readonly main: string;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly engines: { readonly vscode: string };
  readonly contributes: {
    readonly commands: readonly {
      readonly command: string;
      readonly title: string;
      readonly category: string;
    }[];
    readonly menus: Readonly<Record<string, readonly { readonly command: string; readonly when?: string }[]>>;
    readonly languageModelTools: readonly {
      readonly name: string;
      readonly toolReferenceName: string;
      readonly canBeReferencedInPrompt: boolean;
      readonly modelDescription: string;
      readonly userDescription: string;
      readonly inputSchema: unknown;
    }[];
    readonly walkthroughs: readonly {
      readonly steps: readonly {
        readonly description: string;
        readonly media: { readonly image: string };
        readonly completionEvents: readonly string[];
      }[];
    }[];
    readonly viewsWelcome: readonly { readonly contents: string }[];
    readonly configuration: readonly {
      readonly id: string;
      readonly title: string;
      readonly order: number;
      readonly properties: Readonly<Record<string, Property>>;
    }[];
  };
}

// What follows from the tables of the code: `npm run generate` writes it anew.
const readText = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const duration = {
  type: 'string',
  pattern: durationPattern.source,
  patternErrorMessage: 'Write a duration such as 24 h, 5 bd (business days), 60 d or 30 min.',
};

/** What settings offer because of a table. */
const offered = {
  'interviewFollowUp.timing': Object.fromEntries(
    [...timingRules].map(([name, { after, opens, due, closes }]) => [
      name,
      {
        type: 'object',
        description: `Counted from ${after}. Usually opens ${opens}, due ${due}, closes ${closes}.`,
        properties: { opens: duration, due: duration, closes: duration },
        additionalProperties: false,
      },
    ]),
  ),
  'interviewFollowUp.severity': Object.fromEntries(
    Object.entries(findingCodes).map(([code, { severity, doc }]) => [
      code,
      { enum: [...severities], default: severity, description: doc },
    ]),
  ),
};

const tools = Object.entries(toolInputs).map(([name, input]) => {
  const { $schema: _, ...inputSchema } = toJsonSchema(input);
  const row = Object.values(readingTools).find((tool) => tool.input === input);
  return { name, modelDescription: row?.description, inputSchema };
});

if (process.env.UPDATE_DOCS) {
  const written = JSON.parse(readText('package.json'));
  const { languageModelTools } = written.contributes;
  const settings: Record<string, object> = Object.fromEntries(settingsOf<object>(written.contributes));
  for (const [name, properties] of Object.entries(offered))
    Object.assign(settings[name] ?? {}, { properties });
  Object.assign(settings['interviewFollowUp.etiquette'] ?? {}, { enum: ['', ...etiquettes] });
  for (const tool of languageModelTools)
    Object.assign(
      tool,
      tools.find(({ name }) => name === tool.name),
    );
  writeFileSync(new URL('../package.json', import.meta.url), `${JSON.stringify(written, undefined, 2)}\n`);
}

const manifest: Manifest = spelledOut(
  JSON.parse(readText('package.json')),
  JSON.parse(readText('package.nls.json')),
);
const groups = manifest.contributes.configuration;
const properties: Readonly<Record<string, Property>> = Object.fromEntries(settingsOf(manifest.contributes));

/** The commands that the palette shows where these conditions hold, without the extension's name. */
function inPalette(conditions: Readonly<Record<string, boolean>>): readonly string[] {
  const { commands, menus } = manifest.contributes;
  const isSo = (condition: string) =>
    condition.startsWith('!') ? !conditions[condition.slice(1)] : conditions[condition] === true;
  return commands
    .filter(({ command }) =>
      (menus.commandPalette ?? [])
        .filter((item) => item.command === command)
        .every(({ when = '' }) => when.split(' && ').every(isSo)),
    )
    .map(({ command }) => command.replace('interviewFollowUp.', ''))
    .toSorted();
}

/** Settings of the person, not of a log: a log must not choose what code runs. */
const ofEditor = ['interviewFollowUp.userTemplates'];

describe('package.json', () => {
  it('declares every setting of the core with its default and description, and no other', () => {
    const declared = Object.entries(properties)
      .filter(([name]) => !ofEditor.includes(name))
      .map(([name, property]) => ({
        name: name.replace('interviewFollowUp.', ''),
        doc: property.markdownDescription,
        initial: property.default,
      }));
    const byName = (a: { readonly name: string }, b: { readonly name: string }) => (a.name < b.name ? -1 : 1);
    assert.deepEqual(declared.toSorted(byName), settingDocs.toSorted(byName));
  });

  it('shows settings in four groups, each in an order, with words for each value', () => {
    assert.equal(groups.length, 4);
    assert.deepEqual(
      groups.map(({ order }) => order),
      [1, 2, 3, 4],
    );
    for (const group of groups) {
      const orders = Object.values(group.properties).map(({ order }) => order);
      assert.deepEqual(
        orders,
        orders.map((_, index) => index + 1),
        group.id,
      );
    }
    const mute = Object.entries(properties).flatMap(([name, property]) =>
      [property, property.items].flatMap((one) =>
        one?.enum && one.enum.length !== one.enumDescriptions?.filter((words) => words.length > 3).length
          ? [name]
          : [],
      ),
    );
    assert.deepEqual(mute, []);
  });

  for (const [name, rows] of Object.entries(offered)) {
    it(`offers in ${name} what the code has, word for word`, () =>
      assert.deepEqual(properties[name]?.properties, JSON.parse(JSON.stringify(rows))));
  }

  it('offers every etiquette', () =>
    assert.deepEqual(properties['interviewFollowUp.etiquette']?.enum, ['', ...etiquettes]));

  it('declares exactly the commands that are registered', () => {
    const table = readText('src/vscode/commands/index.ts');
    const registered = [...table.matchAll(/^ {2}'(interviewFollowUp\.\w+)':/gm)].map(([, id]) => id);
    assert.deepEqual(
      manifest.contributes.commands.map(({ command }) => command).toSorted(),
      registered.toSorted(),
    );
    assert.ok(manifest.contributes.commands.every(({ category }) => category === 'Interview'));
  });

  it('shows nine commands in the palette where there is a log, and two where there is none', () => {
    const inLog = [
      'generateFollowUp',
      'markSent',
      'newEntry',
      'openOverview',
      'recordContact',
      'sendLetter',
      'setOutcome',
      'snooze',
      'waive',
    ];
    const settings = { 'config.interviewFollowUp.languageModel': true };
    const hasLog = { ...settings, 'interviewFollowUp.hasLog': true };
    assert.deepEqual(inPalette(settings), ['newEntry', 'openWalkthrough']);
    assert.deepEqual(inPalette(hasLog), inLog);
    // A model that may phrase the draft in front is one more, and gone with the setting.
    const onDraft = { ...hasLog, 'interviewFollowUp.canPhrase': true };
    assert.deepEqual(inPalette(onDraft), [...inLog, 'phraseLetter'].toSorted());
    assert.deepEqual(inPalette({ ...onDraft, 'config.interviewFollowUp.languageModel': false }), inLog);
  });

  it('is found in the palette by what people type', () => {
    const { commands } = manifest.contributes;
    const found = (word: string) =>
      inPalette({ 'interviewFollowUp.hasLog': true }).filter((name) => {
        const { title = '' } = commands.find(({ command }) => command === `interviewFollowUp.${name}`) ?? {};
        return title.toLowerCase().includes(word);
      });
    assert.deepEqual(
      ['overview', 'withdraw', 'reject', 'offer', 'not needed', 'reply', 'snooze', 'sent'].map(found),
      [
        ['openOverview'],
        ['setOutcome'],
        ['setOutcome'],
        ['setOutcome'],
        ['waive'],
        ['recordContact'],
        ['snooze'],
        ['markSent'],
      ],
    );
  });

  it('acts on letters that wait as on those that are due', () => {
    const rows = (manifest.contributes.menus['view/item/context'] ?? []).filter(({ when = '' }) =>
      /waiting/.test(when),
    );
    assert.deepEqual(
      rows.map(({ command }) => command.replace('interviewFollowUp.', '')),
      ['generateFollowUp', 'generateInTone', 'generateInLanguage', 'markSent', 'snooze', 'waive'],
    );
  });

  it('has a place for every command that the palette does not show', () => {
    const { walkthroughs, viewsWelcome, menus, commands } = manifest.contributes;
    const { commandPalette: _, ...others } = menus;
    const inMenus = Object.values(others).flatMap((items) => items.map(({ command }) => command));
    const texts = [
      ...walkthroughs.flatMap(({ steps }) => steps.map(({ description }) => description)),
      ...viewsWelcome.map(({ contents }) => contents),
      // Behind CodeLenses, quick fixes and notices.
      readText('src/vscode/commandIds.ts'),
    ].join('\n');
    const lost = commands.filter(
      ({ command }) => !(inMenus.includes(command) || new RegExp(`${command}\\b`).test(texts)),
    );
    assert.deepEqual(lost, []);
  });

  it('declares exactly the tools that language models may call, with what they take', () => {
    const declared = manifest.contributes.languageModelTools;
    assert.deepEqual(
      declared.map(({ name, modelDescription, inputSchema }) => ({ name, modelDescription, inputSchema })),
      tools,
    );
    for (const tool of declared) {
      assert.match(tool.toolReferenceName, /^[a-z][A-Za-z]+$/);
      assert.ok(tool.canBeReferencedInPrompt);
      assert.ok(tool.modelDescription.length > 200 && tool.userDescription.length > 20, tool.name);
    }
  });

  it('shows pictures that are there, and links to commands that are there', () => {
    const { walkthroughs, viewsWelcome, commands } = manifest.contributes;
    const steps = walkthroughs.flatMap((walkthrough) => walkthrough.steps);
    assert.equal(steps.length, 4);
    for (const { media } of steps) {
      assert.ok(existsSync(new URL(`../${media.image}`, import.meta.url)), media.image);
    }
    const ids = new Set(commands.map(({ command }) => command));
    const texts = [
      ...steps.map(({ description }) => description),
      ...viewsWelcome.map((one) => one.contents),
    ];
    const links = texts.flatMap((text) => [...text.matchAll(/\(command:([^)]+)\)/g)].map(([, id]) => id));
    const events = steps.flatMap(({ completionEvents }) => completionEvents);
    const completing = events.flatMap((event) => /^onCommand:(.+)$/.exec(event)?.[1] ?? []);
    assert.ok(links.length >= 8, links.join());
    assert.deepEqual(
      [...links, ...completing].filter((id) => id === undefined || !ids.has(id)),
      [],
    );
  });

  it('has the command that the product is about', () => {
    const main = manifest.contributes.commands.find(({ command }) => command.endsWith('.generateFollowUp'));
    assert.equal(main?.title, 'Generate follow-up');
  });

  it('keeps the packages that the product is built from', () => {
    const all = { ...manifest.dependencies, ...manifest.devDependencies };
    for (const name of ['@types/vscode', '@vscode/test-electron', 'gray-matter', 'remark', 'eta', 'mocha']) {
      assert.ok(all[name], name);
    }
  });

  it('compiles against the lowest VS Code it runs on', () => {
    const version = /\d+\.\d+/;
    assert.equal(
      version.exec(manifest.devDependencies['@types/vscode'] ?? '')?.[0],
      version.exec(manifest.engines.vscode)?.[0],
    );
  });
});
