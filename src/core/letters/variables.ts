import type { LetterData } from './context.ts';

interface Variable {
  /** Its type, as a template's author needs it. */
  readonly type: string;
  readonly doc: string;
}

/** THE table of what a template can print, as `it.NAME`. */
export const letterVariables: Readonly<Record<keyof LetterData, Variable>> = {
  letter: { type: 'text', doc: 'The kind of the letter: `thank-you`.' },
  tone: { type: 'text', doc: '`warm`, `neutral` or `formal`.' },
  language: { type: 'text', doc: 'What the letter is written in, as a tag: `en`, `de`.' },
  greeting: {
    type: 'text',
    doc: '`Dear Dana,`, or `Hello,` where nobody is known by name; in the language of the letter, `Guten Tag Dana Okafor,`.',
  },
  closing: { type: 'text', doc: 'What stands above the name: `Kind regards,`, `Mit freundlichen Grüßen`.' },
  recipient: {
    type: '{ name, firstName?, title?, part? } or nothing',
    doc: 'Whom the letter addresses; `part` is `recruiter`, `manager` or `peer`, as far as the title tells.',
  },
  company: { type: 'text', doc: 'The company, as the entry writes it.' },
  role: { type: 'text or nothing', doc: 'The role, as the entry or another round of the process writes it.' },
  theRole: { type: 'text', doc: '`the Controls Engineer role`, or `the role`.' },
  ofTheRole: {
    type: 'text',
    doc: 'The same after "of": `du poste de libraire`, `der Stelle als Fitter`; in English as `theRole`.',
  },
  atCompany: {
    type: 'text',
    doc: 'The company with what stands before it, ` at Northwind`, ` bei Northwind`; an empty text where its name would need an article that is not certain.',
  },
  yourCompany: { type: 'text', doc: 'What one calls the company to its own people: `your company`, `貴院`.' },
  interviewName: {
    type: 'text',
    doc: '`Controls Engineer interview`, or `Interview at Northwind`: for subjects.',
  },
  day: { type: 'text or nothing', doc: 'The day of the interview: `Tuesday 17 November`.' },
  onDay: { type: 'text', doc: '` on Tuesday 17 November` with the space before it, or an empty text.' },
  ofDay: {
    type: 'text',
    doc: 'The same after a noun, as languages need it: ` du mardi 17 novembre`; in English as `onDay`.',
  },
  outcome: { type: 'text or nothing', doc: 'What came of the interview so far: `rejected`.' },
  round: { type: 'text', doc: '`phone`, `video`, `onsite`, `panel`, `final` or `interview`.' },
  meeting: {
    type: 'text',
    doc: 'The interview after "about": `our call`, `my visit`, `the panel interview`, `our conversation`.',
  },
  thanksFor: {
    type: 'text',
    doc: 'The interview after "thank you for": `the call`, `having me`, `the conversation`.',
  },
  aboutTheRole: {
    type: 'text',
    doc: 'The role after `thanksFor` and `onDay`: `about the Fitter role`, `to talk about the Fitter role`, `for the role`.',
  },
  wasThere: { type: 'yes or no', doc: 'Whether the reader was at the interview.' },
  nextInterview: {
    type: 'text or nothing',
    doc: 'The day of the next interview that is booked with this company: `Tuesday 24 November`.',
  },
  reasonGiven: { type: 'yes or no', doc: 'Whether the notes hold the reason of a rejection.' },
  offered: {
    type: 'text',
    doc: 'An answer to what they offered with a rejection, such as to stay in touch; an empty text where the notes hold nothing of the kind.',
  },
  highlight: {
    type: '{ kind, text } or nothing',
    doc: 'What they said that a letter can come back to, for each member of a panel another. `kind` tells how a sentence can carry it: `topic` can follow "about" (`the pilot line`); `statement` is a whole sentence of yours without its full stop; `line` can follow a colon; `quote` is somebody\'s own words; `note` only you can turn into a sentence: print it inside a blank.',
  },
  topic: { type: 'text or nothing', doc: 'The highlight where it can follow "about".' },
  more: { type: 'text', doc: 'Always empty; for templates from before `specific`.' },
  unsaid: { type: '{ kind, text } or nothing', doc: 'What you did not get to say; kinds as of `highlight`.' },
  others: {
    type: 'text',
    doc: 'The others of a panel after "you": ` and Luis`, `, Luis and Mei`; an empty text where the reader met you alone or was not there.',
  },
  specific: {
    type: 'text',
    doc: 'One or two sentences made of the notes for this reader: what was talked about, asked, shown. Where no sentence is certain, a blank with the notes to pick from.',
  },
  remembered: {
    type: 'text',
    doc: 'The first of these sentences, and an empty text where the notes give none.',
  },
  addition: {
    type: 'text',
    doc: 'What you did not get to say, in a sentence, with what they said they need where the two belong together; an empty text where there is nothing.',
  },
  newSkills: { type: 'list of texts', doc: 'Skills of your `profile.md` that the notes never mention.' },
  promises: {
    type: 'list of texts',
    doc: 'What you will do, as the end of "I will": `send you the test plan`.',
  },
  otherPromises: { type: 'list of texts', doc: 'Promises that only fit after a colon: `references`.' },
  promised: {
    type: 'text',
    doc: 'What you will do as a sentence, `As promised, I will send you the test plan.`, with a blank for promises whose words make none; an empty text where there is nothing.',
  },
  decisionBy: {
    type: 'text or nothing',
    doc: 'The day by which they said you would hear: `Friday 4 December`. In a thank-you only while it lies ahead, in a check-in only once it does not.',
  },
  offerBy: {
    type: 'text or nothing',
    doc: 'The day by which you must answer an offer: this one, or in a note about another offer that one; none that is over.',
  },
  thanked: {
    type: 'yes or no',
    doc: 'Whether this person had thanks already, or the interview to thank for is still to come.',
  },
  name: { type: 'text', doc: 'The name that signs, or a blank.' },
  signature: { type: 'text', doc: 'Name, phone, address and links from your `profile.md`, one a line.' },
  choose: {
    type: '(...wordings) => text',
    doc: 'One of several wordings, always the same one for the same letter, another one for each member of a panel.',
  },
  you: {
    type: '(polite, familiar) => text',
    doc: "The wording for a reader whom the letter calls Sie, vous or usted, and for one whom it calls du, tu or tú: `it.you('Ihnen', 'dir')`.",
  },
  say: {
    type: '({ warm, neutral, formal }) => text',
    doc: "The wording of the letter's tone: `it.say({ warm: 'Hi', neutral: 'Hello', formal: 'Good day' })`.",
  },
  blank: {
    type: '(prompt, answers?) => text',
    doc: "A blank for you to fill in, with a short prompt and, where you like, answers to pick from: `it.blank('one thing they said')`.",
  },
};
