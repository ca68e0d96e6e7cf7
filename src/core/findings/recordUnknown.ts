import { isLetterKind, letterKindNames } from '../kinds/index.ts';
import { isContact, nearestKinds } from '../log/contacts.ts';
import { sentence } from '../text.ts';
import type { FindingRule } from './finding.ts';

/** `record-unknown`: a record of something that is no kind of letter, and no usual sort of contact. It counts as a contact. */
export const recordUnknown: FindingRule = ({ interviews }) =>
  interviews.flatMap(({ entry }) =>
    entry.records.flatMap(({ letter, range }) => {
      if (letter === undefined || isLetterKind(letter) || isContact(letter)) return [];
      const nearest = nearestKinds(letter, letterKindNames);
      const message =
        nearest.length > 0
          ? sentence('{0} is not a kind of letter, perhaps {1}; it counts as a contact.', letter, nearest)
          : sentence('{0} is not a kind of letter; it counts as a contact.', letter);
      return [{ path: entry.path, range, code: 'record-unknown' as const, message, fixes: [] }];
    }),
  );
