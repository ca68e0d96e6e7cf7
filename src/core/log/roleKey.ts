import { fold, remembering } from '../text.ts';

/** THE table of short forms in the names of jobs. */
const longForms: Readonly<Record<string, string>> = {
  sr: 'senior',
  snr: 'senior',
  jr: 'junior',
  jnr: 'junior',
  eng: 'engineer',
  engr: 'engineer',
  dev: 'developer',
  mgr: 'manager',
  mngr: 'manager',
  dir: 'director',
  asst: 'assistant',
  assoc: 'associate',
  admin: 'administrator',
  coord: 'coordinator',
  exec: 'executive',
  rep: 'representative',
  vp: 'vicepresident',
  svp: 'seniorvicepresident',
  swe: 'softwareengineer',
  sde: 'softwaredevelopmentengineer',
  sre: 'sitereliabilityengineer',
  i: '1',
  ii: '2',
  iii: '3',
  iv: '4',
};

/** What an advertisement says behind a job and people leave out: whom it is for, how much of a week, its number. */
const asides = [
  /[([](?:[mwfhdxigtn*]{1,3}[/|, ]){1,3}[mwfhdxigtn*]{1,3}[)\]]/giu,
  /(?<![\p{L}\d])(?:[mwfh]\/[mwfh](?:\/[dxi])?)(?![\p{L}\d])/giu,
  /[([](?:all genders|alle geschlechter|remote|hybrid|onsite|on-site|full[ -]time|part[ -]time|vollzeit|teilzeit|permanent|contract|\d{2,3}(?: ?[-–] ?\d{2,3})? ?%)[)\]]/giu,
  /[([]?(?:req|job|id|ref)[ .#:-]*(?:id|no\.?)?[ #:-]*[a-z]{0,3}-?\d{3,}[)\]]?|#\d{3,}/giu,
];

/** `Entwickler/in`, `Entwickler*in`, `Entwickler:in`, `EntwicklerIn` as `Entwickler`. */
const genderEndings = /(?<=\p{Ll})(?:[/*:_]-?in(?:nen)?|\(in\)|In)(?!\p{L})/gu;

/** The name of a job without what is written one way here and another there: `Sr. Front-End Eng. (m/w/d)` as `seniorfrontendengineer`. */
export function roleKeyOf(role: string): string {
  return roleWords(role).join('');
}

/** Whether two roles differ by one word, that one of them has more: `Engineer` and `Software Engineer`. */
export function differByWord(a: string, b: string): boolean {
  const [less, more] = [roleWords(a), roleWords(b)].toSorted((x, y) => x.length - y.length);
  if (!less || !more || less.length === 0 || more.length !== less.length + 1) return false;
  return more.some((_, index) => more.toSpliced(index, 1).every((word, at) => word === less[at]));
}

const roleWords = remembering((role: string): readonly string[] => {
  if (role.length > 200) return [fold(role)];
  const bare = asides.reduce((text, aside) => text.replace(aside, ' '), role.replace(genderEndings, ''));
  const words = fold(bare).split(' ');
  return words
    .filter((word) => word !== 'and' && word !== '')
    .map((word) => (Object.hasOwn(longForms, word) ? (longForms[word] ?? word) : word));
});
