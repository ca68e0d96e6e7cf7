import { fold, sentence } from '../text.ts';
import { addressed, asWord, findAll, literal, partRange, type Remark, type ReviewRule } from './reading.ts';

/** What stands before the name of the company one writes to. */
const leads = [
  '\\b(?:join|joining)(?: (?:the (?:\\p{L}+ ){0,2}(?:team|people|folks) at|you at|you all at))?',
  '\\b(?:role|position|job|opening|vacancy|opportunity|interview|conversation|visit|day|meeting|offer|application|future|team|everyone|everybody|people|you|work|working|culture|mission)(?: \\p{L}+){0,4}? (?:at|with|for|to)',
  '\\b(?:interest(?:ed)?|excited|enthusias\\p{L}+|passionate) (?:in|about|for)(?: (?:the )?(?:work|working|role|position|joining)(?: (?:at|with|for))?)?',
  '\\b(?:part of|contribut\\p{L}+ to|apply(?:ing)? (?:to|at)|learn(?:ed|ing)? (?:more |a lot |so much )?about|come to|start(?:ing)? at|choosing|you and)',
].join('|');

/** Talk of one's own past, of customers and of competitors names other companies rightly. */
const otherTalk =
  /\b(?:previous(?:ly)?|former(?:ly)?|used to|when I|while I|where I|my (?:time|years?|work|internship|colleagues?|current|last|old|team|role|job|position|experience|background|days|own|first)|I(?:['’]ve| have)? (?:worked|work|was|led|built|spent|left|joined|managed|ran|did|accepted|decided|chose|signed|received)|currently|years? (?:at|with)|customers?|clients?|compet\w+|suppliers?|vendors?|partners?|(?<!(?:would|should|['’]d) )like(?! to)|unlike|compar\w+|such as|other|another|also|whereas|instead|similar|friends?|both|between|API|platform|product)\b/i;

/** `wrong-company`: text copied from a letter to another company of the log. */
export const wrongCompany: ReviewRule = (reading) => {
  const { process, otherNames, draft } = reading;
  if (!process) return [];
  const own = fold(process.company);
  const others = otherNames.companies.filter(
    (company) => !isPartOf(fold(company), own) && !isPartOf(own, fold(company)),
  );
  if (others.length === 0 || own === '') return [];
  const names = asWord(others.map(literal).join('|'));
  const inSentence = new RegExp(`(?:${leads})\\s+(?:the )?(${names})`, 'gu');
  const inGreeting = new RegExp(names, 'gu');
  const { greeting, subject } = draft;
  return [
    ...addressed(reading)
      .filter(({ text }) => !otherTalk.test(text))
      .flatMap((passage) => findAll(passage, inSentence)),
    ...(greeting ? findAll(greeting, inGreeting) : []),
    ...addressed(reading)
      .filter(({ text }) => text === subject?.text && !otherTalk.test(text))
      .flatMap((passage) => findAll(passage, inGreeting)),
  ]
    .map((one): Remark => {
      const name = one.match[1] ?? one.match[0];
      const range = partRange(one, name);
      return {
        code: 'wrong-company',
        range,
        message: sentence(
          '{0} is another company of your log; this letter is to {1}.',
          name,
          process.company,
        ),
        correction: { title: sentence('Change to {0}', process.company), range, text: process.company },
      };
    })
    .filter(({ range }, index, all) => all.findIndex((one) => one.range.start === range.start) === index);
};

/** Whether the words of `a` are among those of `b`: `Halden` of `Halden Group`. */
function isPartOf(a: string, b: string): boolean {
  const words = b.split(' ');
  return a.split(' ').every((word) => words.includes(word));
}
