import type { Sayable, SayableKind } from './sayable.ts';

/** A sentence with a place, `{}`, for the words of a note. */
type Frame = string;

/**
 * THE table of frames. Each stays right for any words of its kind and says nothing that the notes do not hold: thanks are what the letter is
 * for, and a liking is said only of what the notes mark as liked. Two members of a panel never get the same one while there are
 * enough.
 */
const frames: Readonly<Record<SayableKind, readonly Frame[]>> = {
  'talked about': [
    'Thank you for talking with me about {}.',
    'I appreciated our conversation about {}.',
    'Thank you for the time that we spent on {}.',
    'I appreciated being able to talk with you about {}.',
  ],
  'told about': [
    'Thank you for telling me about {}.',
    'I appreciated hearing from you about {}.',
    'Thank you for what you said about {}.',
    'I appreciated what you told me about {}.',
  ],
  'asked about': [
    'Thank you for asking about {}.',
    'I appreciated your questions about {}.',
    'Thank you for the questions about {}.',
    'I appreciated that you asked about {}.',
  ],
  'how to': [
    'Thank you for talking through with me {}.',
    'I appreciated your question about {}.',
    'Thank you for your question about {}.',
    'I appreciated talking through with you {}.',
  ],
  question: [
    'Thank you for asking {}.',
    'I appreciated that you asked {}.',
    'You asked {}, and I appreciated the question.',
    'Your question was {}, and I appreciated being asked.',
  ],
  'had me': [
    'Thank you for having me {}.',
    'I appreciated that you had me {}.',
    'Thank you for letting me {}.',
    'I appreciated being able to {}.',
  ],
  'asked to': [
    'Thank you for asking me {}.',
    'I appreciated that you asked me {}.',
    'Thank you as well for asking me {}.',
    'I appreciated being asked {}.',
  ],
  did: [
    'Thank you for {}.',
    'I appreciated your {}.',
    'Thank you in particular for {}.',
    'Thank you as well for {}.',
  ],
  seek: [
    'You mentioned that you are looking for {}.',
    'As I understood you, you are looking for {}.',
    'You told me that you are looking for {}.',
    'You said that you are looking for {}.',
  ],
  want: [
    'You mentioned that you would like {}.',
    'You told me that you would like {}.',
    'As I understood you, you would like {}.',
    'You said that you would like {}.',
  ],
  'are doing': [
    'You mentioned that you are {}.',
    'You told me that you are {}.',
    'Thank you for telling me that you are {}.',
    'You said that you are {}.',
  ],
  said: [
    'You mentioned that {}.',
    'You told me that {}.',
    'Thank you for telling me that {}.',
    'As you told me, {}.',
  ],
  unsaid: [
    'I should have mentioned that {}.',
    'One thing I did not get to say is that {}.',
    'What I did not say is that {}.',
    'I did not mention at the time that {}.',
  ],
  'unsaid thing': [
    'One thing I did not get to mention is {}.',
    'We did not come to speak about {}.',
    'I should have mentioned {}.',
    'I did not get as far as {}.',
  ],
};

/** For what the notes mark as liked. */
const likedFrames: Partial<Readonly<Record<SayableKind, readonly Frame[]>>> = {
  'talked about': [
    'I very much enjoyed our conversation about {}.',
    'I enjoyed talking with you about {}.',
    'Our conversation about {} was a pleasure.',
    'It was a pleasure to talk with you about {}.',
  ],
  'told about': [
    'I very much enjoyed hearing about {}.',
    'I enjoyed what you told me about {}.',
    'It was a pleasure to hear about {}.',
    'I liked what you said about {}.',
  ],
  'asked about': [
    'I enjoyed your questions about {}.',
    'I liked that you asked about {}.',
    'Your questions about {} were a pleasure to answer.',
    'I very much enjoyed the questions about {}.',
  ],
  'how to': [
    'I enjoyed talking through with you {}.',
    'I liked your question about {}.',
    'It was a pleasure to talk through with you {}.',
    'I very much enjoyed the question about {}.',
  ],
  question: [
    'I liked that you asked {}.',
    'I enjoyed being asked {}.',
    'You asked {}, and I enjoyed the question.',
    'I very much enjoyed being asked {}.',
  ],
};

/** What a need is followed by where the writer has what it asks for. */
const answers: readonly Frame[] = [
  'I should have said then that {}.',
  'What I did not say is that {}.',
  'On that, I should have mentioned that {}.',
  'To that I would add what I did not say: {}.',
];
const answersWithThing: readonly Frame[] = [
  'I should have mentioned {} then.',
  'On that, one thing I did not get to mention is {}.',
  'To that I would add {}, which I did not mention.',
  'I did not get to mention {}, which belongs to it.',
];

/** What a second thing left unsaid is said with. */
const further: readonly Frame[] = [
  'I also did not mention that {}.',
  'Nor did I say that {}.',
  'And I left out that {}.',
  'I also left unsaid that {}.',
];
const furtherThing: readonly Frame[] = [
  'I also did not mention {}.',
  'Nor did I mention {}.',
  'I also left out {}.',
  'We did not come to {} either.',
];

/** The frame for a second thing left unsaid. */
export function furtherFrameOf({ kind }: Sayable, variant: number): Frame {
  const rows = kind === 'unsaid' ? further : furtherThing;
  return rows[variant % rows.length] ?? '{}';
}

/** The frame for what is said; `variant` picks among them, and neighbouring numbers pick different ones. */
export function frameOf({ kind, fact, whose }: Sayable, variant: number): Frame {
  const rows = (fact.liked ? likedFrames[kind] : undefined) ?? frames[kind];
  const frame = rows[variant % rows.length] ?? '{}';
  // Who said it is not known: it was said in the conversation.
  return whose === 'theirs' ? frame : impersonal(frame);
}

/** The frame for what answers a need. */
export function answerFrameOf({ kind }: Sayable, variant: number): Frame {
  const rows = kind === 'unsaid' ? answers : answersWithThing;
  return rows[variant % rows.length] ?? '{}';
}

/** A frame that does not say that the reader was the one. */
function impersonal(frame: Frame): Frame {
  return frame
    .replace('You mentioned that you', 'I understood that you')
    .replace('You told me that you', 'I understood that you')
    .replace('You said that you', 'I understood that you')
    .replace('As I understood you, you', 'As I understood it, you')
    .replace('Thank you for telling me that you', 'I understood that you')
    .replace('You mentioned that', 'I understood that')
    .replace('You told me that', 'I understood that')
    .replace('As you told me, ', 'As I understood it, ')
    .replace('Thank you for telling me that', 'I understood that')
    .replace('Thank you for telling me about', 'Thank you for the conversation about')
    .replace('I appreciated hearing from you about', 'I appreciated hearing about')
    .replace('Thank you for what you said about', 'Thank you for what was said about')
    .replace('I appreciated what you told me about', 'I appreciated what I heard about')
    .replace('Thank you for asking about', 'Thank you for the questions about')
    .replace('I appreciated your questions about', 'I appreciated the questions about')
    .replace('I appreciated that you asked about', 'I appreciated being asked about')
    .replace('I appreciated your question about', 'I appreciated the question about')
    .replace('Thank you for your question about', 'Thank you for the question about')
    .replace('Thank you for asking', 'I appreciated being asked')
    .replace('I appreciated that you asked', 'I appreciated being asked')
    .replace(/^You asked (.*), and I/, 'I was asked $1, and I')
    .replace('Your question was', 'One question was');
}
