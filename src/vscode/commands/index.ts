import * as vscode from 'vscode';
import type { Clock } from '../clock.ts';
import type { FollowUpsView } from '../followUpsView.ts';
import type { Guard } from '../guard.ts';
import type { LetterReviews } from '../letterReviews.ts';
import type { LogStore } from '../logStore.ts';
import type { OverviewPanel } from '../overview/panel.ts';
import type { TemplatePreview } from '../templatePreview.ts';
import type { Templates } from '../templates.ts';
import { createSampleLog } from './createSampleLog.ts';
import { customizeTemplate } from './customizeTemplate.ts';
import { generateFollowUp, generateInTone } from './generateFollowUp.ts';
import { newEntry } from './newEntry.ts';
import { openEntry } from './openEntry.ts';
import { openWalkthrough } from './openWalkthrough.ts';
import {
  markAsSent,
  recordTheirReply,
  setEntryOutcome,
  setEntryOutcomeSince,
  snoozeLetter,
  waiveLetter,
} from './record.ts';
import { sendLetter } from './sendLetter.ts';
import { settleBefore } from './settleBefore.ts';
import { showAgenda } from './showAgenda.ts';
import { withdrawElsewhere } from './withdrawElsewhere.ts';

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
}

type Command = (services: CommandServices, argument: unknown) => Promise<void>;

/** THE table of commands; titles are in package.json. */
const commands: Readonly<Record<string, Command>> = {
  'interviewFollowUp.generateFollowUp': ({ store, templates }, argument) =>
    generateFollowUp(store, templates, argument),
  'interviewFollowUp.generateInTone': ({ store, templates }, argument) =>
    generateInTone(store, templates, argument),
  'interviewFollowUp.customizeTemplate': ({ store, templates }, argument) =>
    customizeTemplate(store, templates, argument),
  'interviewFollowUp.previewTemplate': ({ preview }, argument) => preview.show(argument),
  'interviewFollowUp.newEntry': ({ store }, argument) => newEntry(store, argument),
  'interviewFollowUp.createSampleLog': ({ store, clock }, argument) =>
    createSampleLog(store, clock, argument),
  'interviewFollowUp.openWalkthrough': ({ extensionId }) => openWalkthrough(extensionId),
  'interviewFollowUp.markSent': ({ store }, argument) => markAsSent(store, argument),
  'interviewFollowUp.sendLetter': ({ store, reviews }, argument) => sendLetter(store, reviews, argument),
  'interviewFollowUp.waive': ({ store }, argument) => waiveLetter(store, argument),
  'interviewFollowUp.snooze': ({ store }, argument) => snoozeLetter(store, argument),
  'interviewFollowUp.recordReply': ({ store }, argument) => recordTheirReply(store, argument),
  'interviewFollowUp.openEntry': ({ store }, argument) => openEntry(store, argument),
  'interviewFollowUp.setOutcome': ({ store }, argument) => setEntryOutcome(store, argument),
  'interviewFollowUp.showAgenda': ({ store }, argument) => showAgenda(store, argument),
  'interviewFollowUp.openOverview': ({ overview }) => overview.open(),
  'interviewFollowUp.settleBefore': ({ store }, argument) => settleBefore(store, argument),
  'interviewFollowUp.withdrawElsewhere': ({ store, templates }, argument) =>
    withdrawElsewhere(store, templates, argument),
  'interviewFollowUp.groupByState': ({ view }) => view.groupBy('state'),
  'interviewFollowUp.groupByProcess': ({ view }) => view.groupBy('process'),
  'interviewFollowUp.setOutcomeSince': ({ store }, argument) => setEntryOutcomeSince(store, argument),
};

/** Registers every command, guarded. */
export function registerCommands(services: CommandServices): vscode.Disposable {
  const { guard } = services;
  return vscode.Disposable.from(
    ...Object.entries(commands).map(([id, command]) =>
      vscode.commands.registerCommand(
        id,
        guard(id, (argument: unknown) => command(services, argument)),
      ),
    ),
  );
}
