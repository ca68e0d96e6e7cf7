import type { FrontMatter } from '../frontMatter/frontMatter.ts';
import { isWriter } from '../people/personParts.ts';
import { fold } from '../text.ts';
import type { BodyLine } from './bodyLines.ts';
import { companyOfHeading } from './companyOfHeading.ts';
import { companyOfName } from './companyOfTalk.ts';
import { nameOfNote } from './dateOfName.ts';
import { scalarOf } from './fieldOf.ts';
import { foldKey } from './fields.ts';
import { textIn } from './fileItem.ts';
import { bare } from './headOfNote.ts';
import { labelsIn } from './labelledSections.ts';
import { labelIn } from './labels.ts';
import { companyOfLine, eachWhole, mayBeCompany, peopleOfLine } from './namesOfLine.ts';
import { outcomeReader } from './outcomeReading.ts';
import { plainFolders } from './proposedFields.ts';

/** What a note of one interview tells of it, wherever it does: in labels, its title, its first lines, its name and its folder. */
export interface CluesOfNote {
  readonly company: string | undefined;
  readonly people: readonly string[];
}

/** First lines with words that are looked at. */
const mostLines = 12;
/** More people are named in passing. */
const mostPeople = 5;

const readOutcome = outcomeReader();

/** What the note at `path` tells of whom one talked with, and where. */
export function cluesOfNote(
  path: string,
  lines: readonly BodyLine[],
  frontMatter: FrontMatter | undefined,
): CluesOfNote {
  const labels = labelsIn(lines, readOutcome).fields;
  const titles = (frontMatter?.pairs ?? []).flatMap(({ key, value }) =>
    ofTitle.has(foldKey(key)) ? [scalarOf(value)?.text ?? ''] : [],
  );
  const filled = lines.filter(({ text }) => /\p{L}/u.test(text)).slice(0, mostLines);
  const texts = [...titles, ...filled.map(({ text }) => text)];
  const labelled = textIn(labels, 'company');
  const company = labelled ?? companyAmong(path, texts);
  const met = textIn(labels, 'interviewers');
  const people = texts
    .filter((text) => !task.test(text))
    .flatMap((text) => peopleOfLine(text, company ?? ''));
  const named = met === undefined ? people : met.split(/,(?![^(]*\))/).map((one) => one.trim());
  const others = named.filter((one) => one !== '' && !isWriter(one));
  return { company, people: eachWhole(others).slice(0, mostPeople) };
}

/** Keys of front matter that say what a note is about. */
const ofTitle: ReadonlySet<string> = new Set([
  'title',
  'name',
  'subject',
  'titel',
  'titre',
  'título',
  'betreff',
]);

/** What is still to do, on no day, names others, too. */
const task = /^\s*[-*+] \[ \](?!.*\d{4})/;

/** Of the companies that lines and titles may name, the first that the path names, too; else the first of all, else what the note or its folder is called. */
function companyAmong(path: string, texts: readonly string[]): string | undefined {
  const folder = path.split('/').at(-2) ?? '';
  const called = ` ${fold(path.replace(/[/_.-]/g, ' '))} `;
  const found = texts.flatMap((text, index) => {
    const title =
      heading.exec(text)?.[1] ??
      (index === 0 && text.length < longestTitle && !labelIn(text)
        ? bare(text.replace(beforeTitle, ''))
        : undefined);
    return [companyOfLine(text), title && companyOfHeading(title)].flatMap((one) =>
      one !== undefined && mayBeCompany(one) ? [one] : [],
    );
  });
  const ofName = fold(companyOfName(nameOfNote(path)) ?? ' ');
  // `Blue Gate Equine` tells more than a note that is called `Equine`.
  const [whole] = found
    .filter((company) => ` ${fold(company)} `.includes(` ${ofName} `))
    .toSorted((a, b) => b.length - a.length);
  return (
    whole ??
    found.find((company) => called.includes(` ${fold(company)} `)) ??
    found[0] ??
    companyOfName(nameOfNote(path)) ??
    (mayBeCompany(folder) && !plainFolders.test(folder) ? folder : undefined)
  );
}

const heading = /^ {0,3}#{1,2} +(.+?)[ #]*$/;
const longestTitle = 80;
/** A callout, and what folds a part of a page. */
const beforeTitle = /^\s*(?:>\s*)?(?:\[![a-z]+\][+-]?|(?:<[^<>]{1,40}>)+)\s*|<\/[^<>]*>.*$/giu;
