import * as vscode from 'vscode';
import type { MessageReading } from '../../lazy/messages.ts';
import { type Choice, pick } from '../ask.ts';
import { saidBy } from '../messages/wordsOfLine.ts';

type Kind = MessageReading['kind'];

/** Asks what a message is where its words leave that open: the likeliest first, with the words that speak for it. Undefined where they leave. */
export async function askKind(title: string, kind: Kind): Promise<Kind['value'] | undefined> {
  const { messageKinds } = await import('../../lazy/messages.ts');
  const explained = explanations();
  const kinds = [...new Set([kind.value, ...(kind.others ?? []), ...messageKinds])];
  const choices = kinds.map((value): Choice<Kind['value']> => {
    const [label, description] = explained[value];
    return { label, description, value, ...(value === kind.value && { detail: guessed(kind) }) };
  });
  return pick(title, choices, vscode.l10n.t('What is it?'));
}

function guessed({ words }: Kind): string {
  const said = saidBy(words);
  return said === ''
    ? vscode.l10n.t('Most likely this one')
    : vscode.l10n.t('Most likely this one: {0}', said);
}

/** What each kind is called, and what it means. */
function explanations(): Readonly<Record<Kind['value'], readonly [name: string, meaning: string]>> {
  return {
    invitation: [vscode.l10n.t('Invitation'), vscode.l10n.t('They invite you to an interview.')],
    update: [vscode.l10n.t('Changed invitation'), vscode.l10n.t('The day, the hour or the people changed.')],
    cancellation: [vscode.l10n.t('Cancellation'), vscode.l10n.t('They call an interview off.')],
    rejection: [vscode.l10n.t('Rejection'), vscode.l10n.t('They say no.')],
    offer: [vscode.l10n.t('Offer'), vscode.l10n.t('They offer you the job.')],
    'next-round': [vscode.l10n.t('Next round'), vscode.l10n.t('You go on to another interview.')],
    'on-hold': [vscode.l10n.t('On hold'), vscode.l10n.t('They pause, or need more time.')],
    reschedule: [vscode.l10n.t('Another day'), vscode.l10n.t('They ask for another day or hour.')],
    question: [vscode.l10n.t('Question'), vscode.l10n.t('They ask you something.')],
    none: [vscode.l10n.t('None of these'), vscode.l10n.t('It changes nothing in your log.')],
  };
}
