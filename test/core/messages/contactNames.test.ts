// Whom a chat is with: phones keep people with their house, and say only what they were told.
import assert from 'node:assert/strict';
import { Temporal } from 'temporal-polyfill';
import { readMessage } from '../../../src/core/messages/index.ts';
import { messageOf } from './message.ts';

const today = Temporal.PlainDate.from('2026-11-30');

/** A chat, whom it is with and how sure that is, and the company. */
const cases: readonly (readonly [text: string, contact: string, company: string | undefined])[] = [
  [
    "[26/11/2026, 14:02:11] Dee Harbour Cafe: Hiya Luke it's Dee from Harbour Cafe in Whitby\n[26/11/2026, 14:05:09] Luke: hi!",
    'Dee likely',
    'Harbour Cafe',
  ],
  [
    '[24.11.26, 17:30:44] Elektro Böhme Jens: \u200ENachrichten und Anrufe sind Ende-zu-Ende-verschlüsselt.\n[24.11.26, 17:30:44] Tim Reinsch: Hallo Herr Böhme, gibt es etwas Neues zur Stelle?\n[25.11.26, 19:48:03] Elektro Böhme Jens: Moin Tim, ich muss das leider auf Eis legen.',
    'Jens Böhme likely',
    'Elektro Böhme',
  ],
  [
    '[20.11.26, 08:12:03] Autohaus Wiesner Frau Krug: Guten Morgen Herr Amini, wir laden Sie am Dienstag um 16 Uhr zum Gespräch ein.\n[20.11.26, 09:30:41] Reza Amini: Ja gerne!',
    'Krug certain',
    'Autohaus Wiesner',
  ],
  [
    '[20.11.26, 08:12:03] Autohaus Wiesner Frau Krug: Guten Morgen, hier ist Sandra Krug vom Autohaus Wiesner. Können Sie am Dienstag um 16 Uhr zum Gespräch kommen?\n[20.11.26, 09:30:41] Reza Amini: Ja gerne!',
    'Sandra Krug certain',
    'Autohaus Wiesner',
  ],
  [
    '[27/11/26, 8:52:10 a. m.] Selección Caribe: Buenos días, te escribe Jessica Polo del área de selección de Caribe BPO\n[27/11/26, 9:40:01 a. m.] Yuliana: Hola!',
    'Jessica Polo certain',
    'Caribe BPO',
  ],
  [
    '[28/11/2026 18:44] Ops Manager Raj: Hi Kemi Raj here from Swiftline Logistics, interview Thursday 3pm?\n[28/11/2026 19:02] Kemi: yes',
    'Raj likely',
    'Swiftline Logistics',
  ],
  [
    'Sam (Crumb & Co): hey, are you free tomorrow for a trial shift?\nMe: hey sam! yes',
    'Sam likely',
    'Crumb & Co',
  ],
  [
    'Wei Ling Tan\nStatus is online\nTalent Partner @ Tembusu Pay\n\n  NOV 24\n\nFarhan Iskandar sent the following message at 8:47 PM\nHi Wei Ling, thanks for the chat today.\n\n  NOV 25\n\nWei Ling Tan sent the following messages at 9:14 AM\nWei Ling Tan  (She/Her) 9:14 AM\nMorning Farhan! We would like to move you to the next stage.\n9:15 AM\nMore soon',
    'Wei Ling Tan certain',
    'Tembusu Pay',
  ],
  [
    "Text Message\nMon 23 Nov, 16:07\n\nHi Chloe its Bev from Oakdene House. We can't do tomorrow at 11 anymore.\n\nDelivered\n",
    'Bev likely',
    'Oakdene House',
  ],
  [
    '[17/11/26, 12:08:31] \u200eReme La Cuadra: Hola Ayoub soy reme la encargada de La Cuadra, vienes el viernes a las 17:30?\n[17/11/26, 12:31:02] Ayoub: vale',
    'Reme likely',
    'La Cuadra',
  ],
];

describe('contacts of a chat', () => {
  for (const [text, contact, company] of cases)
    it(contact, () => {
      const reading = readMessage(messageOf(text), { today });
      assert.deepEqual(
        [`${reading.contact?.value.name} ${reading.contact?.certainty}`, reading.company?.value],
        [contact, company],
      );
    });
});
