import type { Message } from '../../../src/core/messages/message.ts';

/** A message of a few words, with `more` that is known of it; nothing else is. */
export function messageOf(text: string, more: Partial<Message> = {}): Message {
  return {
    form: 'text',
    from: undefined,
    replyTo: undefined,
    to: [],
    cc: [],
    subject: '',
    sent: undefined,
    text,
    events: [],
    isBulk: false,
    isAutomaticReply: false,
    problems: [],
    ...more,
  };
}
