import { isPost } from '../people/jobTitles.ts';
import type { Passage } from './draft.ts';
import { isHonorific } from './names.ts';

/** One of those whom a greeting names: `Ms Okafor` of `Dear Ms Okafor and Luis`. */
export interface Addressed {
  /** The words that may be a name, in order, each at its place in the file. */
  readonly words: readonly Passage[];
  /** Whether a title stands before the name, so that a single word is a family name. */
  readonly hasTitle: boolean;
}

/** Words of a greeting that name nobody: what opens it, whole groups, words for anybody. */
const nobody = new Set(
  `again there once more back everyone everybody all both each whoever whom it may concern reader the a an my our your at of from in on for to and or or re
  team teams committee panel board hiring interview interviewing interviewer interviewers recruiting recruitment recruiter recruiters talent acquisition
  manager managers people human resources hr department group office staff search members member selection admissions admission faculty crew
  colleague colleagues folks friend friends guys neighbour neighbor sir sirs madam madams ladies gentlemen gentleman lady student teacher
  hi hello hey dear good morning afternoon evening day greetings happy new year whole entire fellow lovely dearest
  liebe lieber liebes hallo guten tag morgen abend sehr geehrte geehrter geehrtes damen herren zusammen alle allerseits kollegen kolleginnen und das ganze mitglieder kommission
  bonjour bonsoir cher chère chers chères tous toutes équipe messieurs mesdames mesdemoiselles et le la les de du des membres
  hola estimado estimada estimados estimadas querido querida queridos queridas apreciado apreciada buenos buenas días tardes noches equipo todos todas señores señoras y el los las
  olá oi prezado prezada prezados prezadas bom boa dia tarde noite equipe equipa senhores senhoras
  gentile gentili egregio egregia spettabile ciao buongiorno signori tutti beste geachte heer heren mevrouw meneer dames allemaal team hej kære kära alla
  szanowna szanowny szanowni pani pan panie panowie państwo droga drogi drodzy doktor shalom salam`.split(
    /\s+/,
  ),
);

/** What one calls people of an office by, before their name or without it; `Dean` and `Sister` are names, too. */
const callings = new Set(
  'matron sister nurse father brother pastor reverend rev rabbi imam dean principal head headmaster headmistress headteacher chef captain capt major colonel judge justice minister senator councillor chancellor president rector provost chair chairman chairwoman chairperson director directeur directrice docteur doctor maître profesor profesora professeur professora ingeniero ingeniera licenciado licenciada coach warden officer inspector superintendent sayın bay bayan sri shri smt hon hr fru herra rouva magister hofrat direktor direktorin geschäftsführer'.split(
    ' ',
  ),
);

/** What joins those whom a greeting names. */
const joints = /\s*[,;/]\s*|\s+(?:&|\+|and|und|et|y|e|i|og|och|en|plus|as well as|sowie)\s+/giu;

/** Those whom the greeting names; a group (`the whole team`) is left out. */
export function addressedIn(greeting: Passage, opening: number): readonly Addressed[] {
  const line = greeting.text.slice(opening);
  const parts: Passage[] = [];
  let at = 0;
  for (const { 0: joint, index } of [...line.matchAll(joints), { 0: '', index: line.length }]) {
    parts.push({ text: line.slice(at, index), start: greeting.start + opening + at });
    at = index + joint.length;
  }
  return parts.flatMap(readPart);
}

function readPart({ text, start }: Passage): readonly Addressed[] {
  // Of `Dana (if I may)` and `Dana at Northwind` the name alone.
  const name = text.split(/\s*[([{<]|\s+(?:at|from|of|bei|chez|de chez)\s+/u)[0] ?? '';
  const named = [...name.matchAll(/\p{L}[\p{L}\p{M}\p{N}'’.-]*/gu)].map(({ 0: word, index }) => ({
    text: word.replace(/(?:-(?:san|sama|sensei|nim|ssi))?['’.-]*$/iu, ''),
    start: start + index,
  }));
  const isCalling = ({ text: word }: Passage) => isHonorific(word) || callings.has(word.toLowerCase());
  const words = named.filter((word) => !isCalling(word) && !nobody.has(word.text.toLowerCase()));
  const isGroup = named.some(({ text: word }) =>
    /^(?:team|committee|panel|department|group|equipo|équipe)$/iu.test(word),
  );
  if (words.length === 0 || isGroup || isPost(words.map(({ text: word }) => word).join(' '))) return [];
  return [{ words, hasTitle: named.some(isCalling) }];
}
