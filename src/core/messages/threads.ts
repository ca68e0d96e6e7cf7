import { fold } from '../text.ts';
import type { Mailbox, Message } from './message.ts';
import { spokenName } from './names.ts';
import type { Passage } from './passages.ts';
import { domainLabel } from './senders.ts';

/**
 * The passages, of which what is passed on counts as quoted where it is only the thread below: the sender's own former words, or a letter that
 * says all it has to say without pointing at what stands below it.
 */
export function withThread(passages: readonly Passage[], { from }: Message): readonly Passage[] {
  const own = passages.filter(({ part, flat }) => part === 'new' && flat.trim() !== '');
  const said = own.map(({ flat }) => flat).join('\n');
  const isLetter = said.length > 250 && !pointsBelow.test(said);
  const isThread = ({ part, header }: Passage) =>
    part === 'forwarded' &&
    own.length > 0 &&
    (isSender(header?.from, from) || (isLetter && isOfOneHouse(header?.from, from)));
  return passages.map((passage) => (isThread(passage) ? { ...passage, part: 'quoted' } : passage));
}

/** Whether somebody is of the sender's house, or nothing tells of which. */
function isOfOneHouse(one: Mailbox | undefined, sender: Mailbox | undefined): boolean {
  const label = domainLabel(one?.address ?? '');
  return label === undefined || label === domainLabel(sender?.address ?? '');
}

function isSender(one: Mailbox | undefined, sender: Mailbox | undefined): boolean {
  if (!one || !sender) return false;
  if (one.address !== '') return one.address.toLowerCase() === sender.address.toLowerCase();
  const words = (name: string) => fold(spokenName(name)).split(' ').toSorted().join(' ');
  return words(one.name) !== '' && words(one.name) === words(sender.name);
}

/** Words that send the reader to what is passed on below. */
const pointsBelow =
  /(?<!\p{L})(?:below|beneath|see (?:attached|mail|email|message)|fyi|forward\p{L}*|passing (?:on|along)|from (?:their|the client'?s) (?:side|end)|unten|untenstehend|weiterleit\p{L}*|weitergeleitet|anbei|ci-?dessous|plus bas|transf[eè]r\p{L}*|transmets|abajo|más abajo|reenv\p{L}*|adjunto|abaixo|encaminh\p{L}*|segue(?:m)?|repass\p{L}*|下記|転送)(?!\p{L})/iu;
