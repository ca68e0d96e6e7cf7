import type { Sayable, SayableKind } from './sayable.ts';

/**
 * A sentence with a place, `{}`, for the words of a note. `{question}` is "question", or "questions" before several things.
 */
type Frame = string;

/** How one kind of thing is said. */
interface Frames {
  /** To the one whose it was. */
  readonly theirs: readonly Frame[];
  /** To one of several, where the notes do not tell whose it was; where it is missing, as to the one whose it was. */
  readonly ours?: readonly Frame[];
  /** After another sentence of the kind. */
  readonly further: readonly Frame[];
  /** Of what the notes mark as liked. */
  readonly liked?: readonly Frame[];
}

/** How a clause of theirs is reported. */
function reported(clause: string): Frames {
  const ending = (leads: readonly string[]) => leads.map((lead) => `${lead} ${clause}.`);
  return {
    theirs: ending(['You mentioned that', 'You told me that', 'As I understood you,', 'You said that']),
    ours: ending(['As I understood it,', 'I understood that', 'I made a note that', 'I heard that']),
    further: ending([
      'You also mentioned that',
      'You told me, too, that',
      'I also made a note that',
      'You also said that',
    ]),
  };
}

/**
 * THE table of frames. Each stays right for any words of its kind, and says nothing that the notes do not hold: thanks are what the letter is
 * for, that it was written down is true, and a liking is said only of what the notes mark as liked. Two members of a panel never
 * get the same one while there are enough.
 */
const frames: Readonly<Record<SayableKind, Frames>> = {
  'talked about': {
    theirs: [
      'I appreciated our conversation about {}.',
      'I was grateful for the time we spent on {}.',
      'In particular I appreciated talking with you about {}.',
      'I am grateful that we had time to talk about {}.',
    ],
    ours: [
      'I appreciated the conversation about {}.',
      'I was grateful for the time given to {}.',
      'In particular I appreciated talking about {}.',
      'I am grateful that there was time to talk about {}.',
    ],
    further: [
      'Thank you as well for talking with me about {}.',
      'I also appreciated our conversation about {}.',
      'And thank you for talking with me about {}.',
      'I was also glad to talk with you about {}.',
    ],
    liked: [
      'I very much enjoyed our conversation about {}.',
      'I enjoyed talking with you about {}.',
      'Our conversation about {} was a pleasure.',
      'It was a pleasure to talk with you about {}.',
    ],
  },
  'told about': {
    theirs: [
      'I appreciated what you told me about {}.',
      'I made a note of what you said about {}.',
      'In particular I appreciated hearing from you about {}.',
      'I am grateful for what you told me about {}.',
    ],
    ours: [
      'I appreciated hearing about {}.',
      'I made a note of what was said about {}.',
      'In particular I appreciated hearing about {}.',
      'I am grateful for what I heard about {}.',
    ],
    further: [
      'Thank you as well for telling me about {}.',
      'I also appreciated what you said about {}.',
      'And thank you for what you told me about {}.',
      'I made a note of what you said about {}, too.',
    ],
    liked: [
      'I very much enjoyed hearing about {}.',
      'I enjoyed what you told me about {}.',
      'It was a pleasure to hear about {}.',
      'I liked what you said about {}.',
    ],
  },
  'asked about': {
    theirs: [
      'I appreciated your {question} about {}.',
      'I made a note of your {question} about {}.',
      'In particular I appreciated that you asked about {}.',
      'I am grateful that you asked about {}.',
    ],
    ours: [
      'I appreciated the {question} about {}.',
      'I made a note of the {question} about {}.',
      'In particular I appreciated being asked about {}.',
      'I am grateful for the {question} about {}.',
    ],
    further: [
      'Thank you as well for your {question} about {}.',
      'I also appreciated your {question} about {}.',
      'And thank you for asking about {}.',
      'I made a note of your {question} about {}, too.',
    ],
    liked: [
      'I enjoyed your {question} about {}.',
      'I liked that you asked about {}.',
      'I very much enjoyed the {question} about {}.',
      'It was a pleasure to be asked about {}.',
    ],
  },
  'my question': {
    theirs: [
      'Thank you for taking my question about {}.',
      'I was glad to be able to ask you about {}.',
      'I am grateful that I could ask you about {}.',
      'I appreciated being able to ask you about {}.',
    ],
    ours: [
      'Thank you for taking my question about {}.',
      'I was glad to be able to ask about {}.',
      'I am grateful that I could ask about {}.',
      'I appreciated being able to ask about {}.',
    ],
    further: [
      'Thank you as well for taking my question about {}.',
      'I was also glad to be able to ask you about {}.',
      'And thank you for taking my question about {}.',
      'I also appreciated being able to ask you about {}.',
    ],
  },
  'how to': {
    theirs: [
      'I appreciated talking through with you {}.',
      'I made a note of your question about {}.',
      'In particular I appreciated your question about {}.',
      'I am grateful that you talked through with me {}.',
    ],
    ours: [
      'I appreciated talking through {}.',
      'I made a note of the question about {}.',
      'In particular I appreciated the question about {}.',
      'I am grateful that there was time to talk through {}.',
    ],
    further: [
      'Thank you as well for talking through with me {}.',
      'I also appreciated your question about {}.',
      'And thank you for your question about {}.',
      'I made a note of your question about {}, too.',
    ],
    liked: [
      'I enjoyed talking through with you {}.',
      'I liked your question about {}.',
      'It was a pleasure to talk through with you {}.',
      'I very much enjoyed the question about {}.',
    ],
  },
  question: {
    theirs: [
      'I appreciated that you asked {}.',
      'You asked {}, and I appreciated the question.',
      'In particular I appreciated being asked {}.',
      'I am grateful that you asked {}.',
    ],
    ours: [
      'I appreciated being asked {}.',
      'I was asked {}, and I appreciated the question.',
      'In particular I appreciated being asked {}.',
      'I am grateful that I was asked {}.',
    ],
    further: [
      'Thank you as well for asking {}.',
      'I also appreciated that you asked {}.',
      'And thank you for asking {}.',
      'You also asked {}, and I appreciated that.',
    ],
    liked: [
      'I liked that you asked {}.',
      'I enjoyed being asked {}.',
      'You asked {}, and I enjoyed the question.',
      'I very much enjoyed being asked {}.',
    ],
  },
  'had me': {
    theirs: [
      'I appreciated that you had me {}.',
      'I was grateful for the chance to {}.',
      'In particular I appreciated being able to {}.',
      'I am grateful that you had me {}.',
    ],
    ours: [
      'I appreciated being able to {}.',
      'I was grateful for the chance to {}.',
      'In particular I appreciated the chance to {}.',
      'I am grateful that I was able to {}.',
    ],
    further: [
      'Thank you as well for having me {}.',
      'I also appreciated that you had me {}.',
      'And thank you for the chance to {}.',
      'I was grateful for the chance to {}, too.',
    ],
  },
  'asked to': {
    theirs: [
      'I appreciated that you asked me {}.',
      'You asked me {}, and I appreciated that.',
      'In particular I appreciated being asked {}.',
      'I am grateful that you asked me {}.',
    ],
    ours: [
      'I appreciated being asked {}.',
      'I was asked {}, and I appreciated that.',
      'In particular I appreciated being asked {}.',
      'I am grateful that I was asked {}.',
    ],
    further: [
      'Thank you as well for asking me {}.',
      'I also appreciated that you asked me {}.',
      'And thank you for asking me {}.',
      'You also asked me {}, and I appreciated that.',
    ],
  },
  did: {
    theirs: [
      'I appreciated your {}.',
      'Thank you in particular for {}.',
      'I am grateful to you for {}.',
      'In particular, thank you for {}.',
    ],
    ours: [
      'Thank you in particular for {}.',
      'My particular thanks for {}.',
      'In particular, thank you for {}.',
      'Thank you above all for {}.',
    ],
    further: [
      'Thank you as well for {}.',
      'And thank you for {}.',
      'Thank you, too, for {}.',
      'I also thank you for {}.',
    ],
  },
  seek: reported('you are looking for {}'),
  want: reported('you would like {}'),
  'are doing': reported('you are {}'),
  said: reported('{}'),
  quote: {
    theirs: [
      'You said “{}”, and I made a note of it.',
      'I made a note of one thing that you said: “{}”.',
      'Of what you said, I wrote down “{}”.',
      'You said “{}”, and I wrote it down.',
    ],
    ours: [
      'I made a note of one sentence: “{}”.',
      'One sentence of that day I wrote down: “{}”.',
      'I wrote down one sentence: “{}”.',
      'Of what was said, I made a note of “{}”.',
    ],
    further: [
      'I also made a note of what you said: “{}”.',
      'You also said “{}”, and I made a note of it.',
      'And I wrote down what you said: “{}”.',
      'I wrote down, too, that you said “{}”.',
    ],
  },
  unsaid: {
    theirs: [
      'One thing I did not get to say is that {}.',
      'I should have mentioned that {}.',
      'What I did not say is that {}.',
      'I did not get to mention that {}.',
    ],
    further: [
      'I also did not mention that {}.',
      'Nor did I say that {}.',
      'And I left out that {}.',
      'I also left unsaid that {}.',
    ],
  },
  'unsaid thing': {
    theirs: [
      'One thing I did not get to mention is {}.',
      'I should have mentioned {}.',
      'When we spoke, I left out {}.',
      'I did not get to tell you about {}.',
    ],
    ours: [
      'One thing I did not get to mention is {}.',
      'I should have mentioned {}.',
      'What I left out is {}.',
      'I did not get to tell you about {}.',
    ],
    further: [
      'I also did not mention {}.',
      'Nor did I mention {}.',
      'I also left out {}.',
      'I did not get to {} either.',
    ],
  },
};

/** What a need is followed by where the writer has what it asks for. */
const answers: Partial<Readonly<Record<SayableKind, readonly Frame[]>>> = {
  unsaid: [
    'I should have said then that {}.',
    'What I did not say is that {}.',
    'On that, I should have mentioned that {}.',
    'To that I would add what I did not say: {}.',
  ],
  'unsaid thing': [
    'I should have mentioned {} then.',
    'On that, one thing I did not get to mention is {}.',
    'What I did not mention is {}.',
    'To that I would add {}, which I did not mention.',
  ],
};

/** What was asked, and what the writer did not answer: one sentence. The first place is for the question. */
const answersToQuestions: Partial<Readonly<Record<SayableKind, readonly Frame[]>>> = {
  unsaid: [
    'When {asked} {}, I should have said that {}.',
    'When {asked} {}, I did not mention that {}.',
    'When {asked} {}, I should have mentioned that {}.',
    'What I should have said when {asked} {} is that {}.',
  ],
  'unsaid thing': [
    'When {asked} {}, I should have mentioned {}.',
    'When {asked} {}, I left out {}.',
    'When {asked} {}, I did not get to mention {}.',
    'What I should have mentioned when {asked} {} is {}.',
  ],
};

/** How a question goes on behind who asked it. */
const askedAs: Partial<Readonly<Record<SayableKind, string>>> = {
  question: '',
  'how to': '',
  'asked about': ' about',
  'asked to': ' me',
};

/** The frame for a question and what the writer should have answered; undefined where what is answered is none. */
export function answerFrameOf(said: Sayable, need: Sayable, variant: number): Frame | undefined {
  const [rows, as] = [answersToQuestions[said.kind], askedAs[need.kind]];
  if (!rows || as === undefined) return undefined;
  const isTheirs = need.whose === 'theirs';
  const asked = isTheirs ? `you asked${as}` : `I was asked${as.replace(' me', '')}`;
  return rows[variant % rows.length]?.replace('{asked}', asked);
}

/** Where a sentence stands in its letter. */
export type FramePlace = 'first' | 'further' | 'answer';

/** The frame for what is said; `variant` picks among them, and neighbouring numbers pick different ones. */
export function frameOf({ kind, fact, whose, more }: Sayable, place: FramePlace, variant: number): Frame {
  const { theirs, ours = theirs, further, liked } = frames[kind];
  const own = fact.liked && place === 'first' ? (liked ?? theirs) : place === 'further' ? further : theirs;
  // What the writer left unsaid is told in the same words to each of several.
  const isForAll = fact.kind === 'unsaid' && place === 'further';
  const rows =
    (place === 'answer' ? answers[kind] : undefined) ?? (whose === 'theirs' || isForAll ? own : ours);
  return (rows[variant % rows.length] ?? '{}').replace(
    '{question}',
    more.length > 0 ? 'questions' : 'question',
  );
}
