import { fold, type Range } from '../text.ts';

/** One message of a chat. */
export interface ChatTurn {
  readonly speaker: string;
  /** The day as the chat shows it, or as the line above shows it; empty where neither does. */
  readonly day: string;
  /** Where the words stand. */
  readonly range: Range;
}

export interface Chat {
  /** What stands above the first message, as the person's post. */
  readonly head: Range;
  readonly turns: readonly ChatTurn[];
  /** All who stand before words, those of the program among them, in order. */
  readonly speakers: readonly string[];
}

const day = String.raw`(?<day>\d{1,4}[./-]\d{1,2}[./-]\d{2,4})`;
const clock = String.raw`(?<clock>\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:[\s\u202F]?[AaPp]\.?[\s\u202F\u00A0]?[Mm]\.?)?)`;

/** THE forms in which chat programs copy or export a message: WhatsApp, Telegram, LinkedIn, Teams, Slack. */
const forms = [
  String.raw`\[${day},?\s+${clock}\]\s(?<speaker>[^:\n]{1,60}):\s?(?<text>.*)`,
  String.raw`\[${clock},\s+${day}\]\s(?<speaker>[^:\n]{1,60}):\s?(?<text>.*)`,
  String.raw`${day},?\s+${clock}\s[-–]\s(?<speaker>[^:\n]{1,60}):\s?(?<text>.*)`,
  String.raw`(?<speaker>[^\n[\]]{2,60}),\s\[${day},?\s${clock}\]:?\s?(?<text>.*)`,
  String.raw`(?<speaker>.{2,60}?) (?:sent the following messages? at|hat (?:die )?folgende Nachricht(?:en)? (?:um|gesendet um)|a envoyé (?:le message suivant|les messages suivants) à|envió (?:el siguiente mensaje|los siguientes mensajes) a las|enviou (?:a seguinte mensagem|as seguintes mensagens) às)\s${clock}.{0,12}`,
  String.raw`\[${clock}\]\s(?<speaker>[^:\n]{2,60}?)(?::\s?(?<text>.*))?`,
  String.raw`(?<speaker>\p{Lu}[^\n\d:,.!?]{1,50}?)\s{1,4}${clock}`,
].map((source) => new RegExp(`^[\\u200E\\u200F\\s]*${source}\\s*$`, 'u'));

/** A line between messages that says of which day the next ones are. */
const dayLine =
  /^\s*(?:today|yesterday|heute|gestern|aujourd'hui|hier|hoy|ayer|hoje|ontem|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\s*$|^\s*(?:\p{L}{3,12}\.?,?\s)?(?:\d{1,2}\.?\s(?:de\s)?\p{L}{3,10}\.?(?:\s(?:de\s)?\d{4})?|\p{L}{3,10}\.?\s\d{1,2}(?:,?\s\d{4})?|\d{1,2}[./]\d{1,2}[./]\d{2,4})\s*$/iu;

/** What chat programs write between the words of people. */
const furniture =
  /^\s*(?:View .{1,60} profile|.{1,60}(?:’|')s profile|Profil (?:von|de) .{1,60}|Ver (?:el )?perfil de .{1,60}|Edited|Delivered|Seen|\d+(?:st|nd|rd|th) degree connection)\s*$/i;

/** The messages of a copied chat; undefined where a text is none. */
export function chatIn(text: string): Chat | undefined {
  const note = textMessageIn(text);
  if (note) return note;
  const startIn = ownTurn.test(text) ? startOfAny : startOf;
  const turns: { speaker: string; day: string; start: number; end: number }[] = [];
  let offset = 0;
  let shownDay = '';
  let head = 0;
  for (const line of text.split('\n')) {
    const end = offset + line.length;
    // Answers to choose from stand below the last message.
    if (turns.length > 0 && line.length < 200 && answers.test(line.trim())) break;
    const found = line.length < 4000 ? startIn(line) : undefined;
    const last = turns.at(-1);
    if (found) {
      const said = found.text ?? '';
      const isSame = last && last.start === last.end && fold(last.speaker) === fold(found.speaker);
      if (isSame && found.text === undefined) {
        last.start = end;
        last.end = end;
      } else
        turns.push({ speaker: found.speaker, day: found.day ?? shownDay, start: end - said.length, end });
      if (turns.length === 1 && head === 0) head = offset;
    } else if (dayLine.test(line)) {
      shownDay = line.trim();
      if (turns.length === 0) head = offset;
    } else if (last && !furniture.test(line) && !isCaption(line, last.speaker)) {
      if (last.start === last.end) last.start = offset;
      last.end = end;
    } else if (last && last.start === last.end) {
      last.start = end;
      last.end = end;
    } else if (last && isCaption(line, last.speaker)) {
      // The same one goes on a moment later.
      turns.push({ speaker: last.speaker, day: last.day, start: end, end });
    }
    offset = end + 1;
  }
  const said = turns.filter(({ start, end }) => isSaid(text.slice(start, end)));
  const isMarked = turns.length > 0 && marks.test(text);
  if (said.length < (isMarked ? 1 : 2)) return undefined;
  return {
    head: { start: 0, end: head },
    speakers: turns.map(({ speaker }) => speaker),
    turns: said.map(({ speaker, day: shown, start, end }) => ({
      speaker,
      day: shown,
      range: { start, end },
    })),
  };
}

/** Whether somebody says something: the words that WhatsApp itself puts into a chat begin with a mark that none of its users writes. */
function isSaid(words: string): boolean {
  return words.trim() !== '' && !words.startsWith('\u200E');
}

/** What no one writes but a program, above a single message. */
const marks = new RegExp(`^${forms[4]?.source.slice(1) ?? '$.'}`, 'mu');

/** `👍  Thanks, Dana   Sure, will do`: LinkedIn offers them, and copies them with the message. */
const answers = /^\p{Extended_Pictographic}\s{1,3}\S.{0,60}\s{3}\S/u;

/** Above a message LinkedIn repeats who sent it, and when. */
function isCaption(line: string, speaker: string): boolean {
  const plain = line.trim();
  return fold(plain) === fold(speaker) || /^\d{1,2}[:.]\d{2}(?:\s?[AaPp]\.?[Mm]\.?)?$/.test(plain);
}

/** What phones write above a text message in place of its sender. */
const messageLabel =
  /^(?:text ?message|imessage|sms|mms|rcs|textnachricht|message texte|mensaje de texto|mensagem de texto)/iu;

/** A text message with its number and its time above, as phones share it: with a day, or with `Today`. */
function textMessageIn(text: string): Chat | undefined {
  const found =
    /^\s*(?<speaker>[+(]?\d[\d ()-]{5,20}|\p{L}[^\n:]{1,40})\r?\n[ \t]*(?:\p{L}{2,10}\.?,?\s)?(?<day>\d{1,2}\.?\s\p{L}{3,10}\.?(?:\s\d{4})?|\p{L}{3,10}\.?\s\d{1,2}(?:,\s\d{4})?|\d{1,2}[./]\d{1,2}[./]\d{2,4}|(?:today|yesterday|heute|gestern|aujourd'hui|hier|hoy|ayer|hoje|ontem)),?\s(?:(?:at|um|à|a las|às)\s)?\d{1,2}[:.h]\d{2}(?:\s?[AaPp][Mm])?[ \t]*\r?\n/iu.exec(
      text,
    );
  const { speaker, day: shown } = found?.groups ?? {};
  if (!found || speaker === undefined || shown === undefined) return undefined;
  const { length: start } = found[0];
  const rest = text.slice(start).replace(receipt, '');
  // A letter has a greeting line of its own below such lines, and more than a text message.
  if (rest.trim() === '' || rest.length > longestText) return undefined;
  const name = messageLabel.test(speaker.trim()) ? '' : speaker.trim();
  return {
    head: { start: 0, end: 0 },
    speakers: [name],
    turns: [{ speaker: name, day: shown, range: { start, end: start + rest.length } }],
  };
}

/** In characters; nobody types more on a phone. */
const longestText = 2_000;

/** What a phone writes below a message that it sent. */
const receipt =
  /\s*\n\s*(?:delivered|read(?: \d.*)?|zugestellt|gelesen|distribué|lu|entregad[oa]|leído|lid[ao])\s*$/iu;

/** A name without what LinkedIn shows behind it: `Wei Ling Tan  (She/Her)`. */
function plainSpeaker(name: string): string {
  return name
    .replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .replace(/\s*\((?:\p{L}{1,6}\s?\/\s?)+\p{L}{1,6}\)\s*$/u, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function startOf(
  line: string,
):
  | { readonly speaker: string; readonly day: string | undefined; readonly text: string | undefined }
  | undefined {
  for (const form of forms) {
    const groups = form.exec(line)?.groups;
    if (groups?.speaker !== undefined)
      return { speaker: plainSpeaker(groups.speaker), day: groups.day, text: groups.text };
  }
  return undefined;
}

/** What chats call whoever copies them, at the beginning of a line: only then is `Name: words` a message. */
const ownTurn = /^(?:me|you|ich|du|moi|vous|yo|tú|eu|você):\s\S/imu;

/** The beginning of a message, also of one that shows no time. */
function startOfAny(line: string): ReturnType<typeof startOf> {
  const { speaker, said } = /^\s*(?<speaker>\p{L}[^:\n]{0,40}):\s(?<said>.*)$/u.exec(line)?.groups ?? {};
  return (
    startOf(line) ??
    (speaker === undefined ? undefined : { speaker: speaker.trim(), day: undefined, text: said })
  );
}
