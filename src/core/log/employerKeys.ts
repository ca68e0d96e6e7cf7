import { foldKey } from './fields.ts';

/** THE table of what an employer may be, where front matter names it by that: `clinic: Northside`. */
const employers: ReadonlySet<string> = new Set(
  'practice clinic surgery hospital hospice pharmacy ward trust caretrust carehome nursinghome school nursery kindergarten college university faculty academy district restaurant kitchen cafe bakery brewery hotel inn bar pub shop store salon studio theatre theater museum gallery library archive venue orchestra firm bureau chambers lawfirm bank insurer charity ngo foundation council municipality authority ministry court garage workshop plant factory mill mine yard shipyard shippingline line airline depot farm estate ranch vineyard winery zoo lab laboratory institute publisher newspaper paper startup business workplace outfit outlet'.split(
    ' ',
  ),
);

/** Whether a key says what kind of employer it names; whether it does is for what stands beside it to tell. */
export function isEmployerKey(key: string): boolean {
  return employers.has(foldKey(key));
}

/** Keys of those who were there beside the interviewers, or beside the contact. */
const others: ReadonlySet<string> = new Set([
  'others',
  'alsopresent',
  'alsothere',
  'alsomet',
  'alsowith',
  'otherspresent',
  'othersmet',
]);

/** Whether a key names whom the writer met, too: `also present: Sunniva Rae`. */
export function namesOthersMet(key: string): boolean {
  return others.has(foldKey(key));
}

/** Keys that name everybody who was there, where no key names the interviewers. */
const present: ReadonlySet<string> = new Set([
  'attendees',
  'attending',
  'present',
  'participants',
  'intheroom',
  'onthecall',
  'onthepanel',
  'whowasthere',
]);

/** Whether a key names those who were at a meeting: beside a job they are the interviewers. */
export function namesThosePresent(key: string): boolean {
  return present.has(foldKey(key));
}
