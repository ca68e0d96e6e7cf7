import * as vscode from 'vscode';
import type { Clock } from '../clock.ts';
import type { Guard } from '../guard.ts';
import type { LogStore } from '../index/logStore.ts';
import type { EntryKeys } from '../language/entryKeys.ts';
import type { LetterReviews } from '../language/letterReviews.ts';
import type { TemplatePreview } from '../letters/templatePreview.ts';
import type { Templates } from '../letters/templates.ts';
import type { WordsBehind } from '../messages/wordsBehind.ts';
import type { OverviewPanel } from '../overview/panel.ts';
import type { FollowUpsView } from '../views/followUpsView.ts';

/** What commands work with. */
export interface CommandServices {
  readonly extensionId: string;
  readonly store: LogStore;
  readonly clock: Clock;
  readonly guard: Guard;
  readonly reviews: LetterReviews;
  readonly templates: Templates;
  readonly overview: OverviewPanel;
  readonly preview: TemplatePreview;
  readonly view: FollowUpsView;
  readonly wordsBehind: WordsBehind;
  readonly keys: EntryKeys;
  /** What is kept for this workspace. */
  readonly state: vscode.Memento;
}

type Handlers = typeof import('./handlers.ts');

type Command = (handlers: Handlers, services: CommandServices, argument: unknown) => Promise<void>;

/** THE table of commands; titles are in package.json. */
const commands: Readonly<Record<string, Command>> = {
  'interviewFollowUp.generateFollowUp': (handlers, services, argument) =>
    handlers.generateFollowUp(services, argument),
  'interviewFollowUp.generateInLanguage': (handlers, services, argument) =>
    handlers.generateInLanguage(services, argument),
  'interviewFollowUp.generateInTone': (handlers, services, argument) =>
    handlers.generateInTone(services, argument),
  'interviewFollowUp.customizeTemplate': (handlers, { store, templates }, argument) =>
    handlers.customizeTemplate(store, templates, argument),
  'interviewFollowUp.previewTemplate': (_, { preview }, argument) => preview.show(argument),
  'interviewFollowUp.newEntry': (handlers, services, argument) => handlers.newEntry(services, argument),
  'interviewFollowUp.makeInterview': (handlers, { store }, argument) =>
    handlers.makeInterview(store, argument),
  'interviewFollowUp.makeInterviews': (handlers, { store }) => handlers.makeInterviews(store),
  'interviewFollowUp.readMessage': (handlers, { store, wordsBehind }, argument) =>
    handlers.readMessageInto(store, wordsBehind, argument),
  'interviewFollowUp.recordAnswer': (handlers, { store, wordsBehind }, argument) =>
    handlers.recordAnswerFrom(store, wordsBehind, argument),
  'interviewFollowUp.createSampleLog': (handlers, { store, clock }, argument) =>
    handlers.createSampleLog(store, clock, argument),
  'interviewFollowUp.openWalkthrough': (handlers, { extensionId }) => handlers.openWalkthrough(extensionId),
  'interviewFollowUp.markSent': (handlers, { store, reviews }, argument) =>
    handlers.markAsSent(store, reviews, argument),
  'interviewFollowUp.sendLetter': (handlers, { store, reviews }, argument) =>
    handlers.sendLetter(store, reviews, argument),
  'interviewFollowUp.phraseLetter': (handlers, { store, reviews, state }, argument) =>
    handlers.phraseLetter(store, reviews, state, argument),
  'interviewFollowUp.waive': (handlers, { store }, argument) => handlers.waiveLetter(store, argument),
  'interviewFollowUp.snooze': (handlers, { store }, argument) => handlers.snoozeLetter(store, argument),
  'interviewFollowUp.recordReply': (handlers, { store }, argument) =>
    handlers.recordTheirReply(store, argument),
  'interviewFollowUp.recordContact': (handlers, { store, wordsBehind }, argument) =>
    handlers.recordOtherContact(store, wordsBehind, argument),
  'interviewFollowUp.openEntry': (handlers, { store }, argument) => handlers.openEntry(store, argument),
  'interviewFollowUp.setOutcome': (handlers, { store }, argument) =>
    handlers.setEntryOutcome(store, argument),
  'interviewFollowUp.showAgenda': (handlers, { store }, argument) => handlers.showAgenda(store, argument),
  'interviewFollowUp.openOverview': (_, { overview }) => overview.open(),
  'interviewFollowUp.signLetter': (handlers, { store }, argument) => handlers.signLetter(store, argument),
  'interviewFollowUp.settleBefore': (handlers, { store }, argument) => handlers.settleBefore(store, argument),
  'interviewFollowUp.withdrawElsewhere': (handlers, { store, templates }, argument) =>
    handlers.withdrawElsewhere(store, templates, argument),
  'interviewFollowUp.showFollowUps': (_, { view }) => view.focus(),
  'interviewFollowUp.groupByState': (_, { view }) => view.groupBy('state'),
  'interviewFollowUp.groupByProcess': (_, { view }) => view.groupBy('process'),
  'interviewFollowUp.setOutcomeSince': (handlers, { store }, argument) =>
    handlers.setEntryOutcomeSince(store, argument),
};

/** Registers every command, guarded. What they do is loaded when the first is called. */
export function registerCommands(services: CommandServices): vscode.Disposable {
  const { guard } = services;
  return vscode.Disposable.from(
    ...Object.entries(commands).map(([id, command]) =>
      vscode.commands.registerCommand(
        id,
        guard(id, async (argument: unknown) => command(await import('./handlers.ts'), services, argument)),
      ),
    ),
  );
}
