import { editDistance, fold } from '../text.ts';

/** THE table of what people write where a record is of a contact without a letter; compared after `fold`, with hyphens for blanks. */
const contacts: ReadonlySet<string> = new Set([
  ...(['phone', 'phone-call', 'phonecall', 'call', 'called', 'video-call', 'voicemail', 'rang'] as const),
  ...(['linkedin', 'linkedin-message', 'xing', 'whatsapp', 'text', 'text-message', 'sms', 'chat'] as const),
  ...(['email', 'e-mail', 'mail', 'message', 'reply', 'note', 'card', 'slack', 'dm', 'portal'] as const),
  ...(['met', 'meeting', 'coffee', 'lunch', 'event', 'conference', 'in-person', 'talked', 'spoke'] as const),
  ...(['contact', 'touch', 'touchpoint', 'update', 'nudge', 'ping', 'pinged', 'other'] as const),
  ...(['anruf', 'telefonat', 'nachricht', 'gespräch', 'appel', 'rencontre', 'llamada', 'ligação'] as const),
]);

/** Whether `name`, a kind of letter as `letterName` gives it, says a contact of another sort: `phone-call`, `linkedin`, `met`. */
export function isContact(name: string): boolean {
  return contacts.has(name) || contacts.has(fold(name).replaceAll(' ', '-'));
}

/** Of `kinds`, those that `name` may be a slip of, or that it names among other words: `thank-you-note`. */
export function nearestKinds<Kind extends string>(name: string, kinds: readonly Kind[]): readonly Kind[] {
  const bare = (word: string) => word.replaceAll('-', '');
  const written = bare(name);
  const named = kinds.filter((kind) => written.includes(bare(kind)));
  if (named.length > 0) return named.toSorted((a, b) => b.length - a.length).slice(0, 1);
  return kinds.filter((kind) => editDistance(written.slice(0, 40), bare(kind)) <= 2).slice(0, 3);
}
