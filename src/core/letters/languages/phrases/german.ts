import type { NotePhrases } from './notePhrase.ts';

const noun = String.raw`\p{Lu}[\p{L}\p{N}]*(?:-[\p{L}\p{N}]+)*`;
const adjectives = String.raw`(?:[\p{Ll}][\p{Ll}-]+e[nrs]?,? ){0,3}`;
const small =
  '(?:der|des|dem|den|die|das|für|auf|von|vom|zu|zur|zum|mit|ohne|im|in|ins|bei|beim|an|am|über|nach|und|oder|zwischen|aus|seit|gegen|unter|vor|um|als|ab|pro|eine[mnrs]?|ein|rund|meine[mnrs]?|unsere[mnrs]?)';
const rest = String.raw`(?:,? (?:${small} )*(?:\d[\d.,–-]*|${adjectives}${noun})){0,9}`;
/** A noun phrase that is nominative or accusative for certain; `den` is accusative alone. */
const thing = `(?:der|die|das|den|eine|ein|einen|meine|mein|meinen|unsere|unser|unseren) ${adjectives}${noun}${rest}`;
/** One that is accusative for certain: `der` and `ein` may be something else. */
const object = `(?:die|das|den|eine|einen|meine|meinen|unsere|unseren) ${adjectives}${noun}${rest}`;
/** Participles of what people do for a guest. */
const participle =
  '(?:gezeigt|erklärt|erzählt|geschenkt|geliehen|vorgestellt|angeboten|mitgenommen|gegeben|geführt|empfangen|vorgeführt|beschrieben|gebracht|gefahren|eingeladen|geschildert|mitgegeben|abgeholt|begleitet|gemacht|gekocht|gesetzt|gelassen|eingewiesen|zugehört|herumgeführt|rumgeführt|eingeführt|gereicht|gebacken|gezeichnet|bekannt gemacht|serviert|erläutert|überlassen)';
const giving = String.raw`(?:[Ss]chick|[Ss]end|[Mm]ail|[Bb]ring|[Gg]eb|[Rr]eich|[Ll]iefer|[Ll]eit)\p{Ll}{0,2}`;

/** Of a thing that was talked about, or that they need. */
const ofSubject = [
  'Besonders im Gedächtnis geblieben ist mir ein Thema: {x}.',
  'Ein Thema beschäftigt mich seitdem besonders: {x}.',
];

/** Of a thing that was promised. */
const whatIPromised = {
  polite: 'Wie zugesagt, erhalten Sie von mir noch {x}.',
  familiar: 'Wie zugesagt, bekommst du von mir noch {x}.',
};
/** Of what the writer could do as a guest. */
const letMe = {
  polite: 'Vielen Dank auch, dass Sie {me} {rest} haben {verb} lassen.',
  familiar: 'Vielen Dank auch, dass du {me} {rest} hast {verb} lassen.',
};
/** Of whom they look for. */
const whomTheySeek = {
  polite: 'Mitgenommen habe ich, dass Sie {x} suchen.',
  familiar: 'Mitgenommen habe ich, dass ihr {x} sucht.',
};

/**
 * German, whose cases make most places unsafe: noun phrases stand behind a colon, where nominative and accusative are both right, or
 * keep the case that the notes have.
 */
export const germanPhrases: NotePhrases = {
  between: ' ',
  spelled: [
    [/^Da(?:ss|ß) /gu, 'dass '],
    [/(?<!\p{L})[Hh]ab (?=ich(?!\p{L}))/gu, 'habe '],
    [/(?<!\p{L})hab(?=,|$)/gu, 'habe'],
    [/(?<!\p{L})v\. ?(?=mir(?!\p{L}))/gu, 'von '],
    [/(?<!\p{L})jemand (?=für |mit |der |die )/gu, 'jemanden '],
    [/(?<!\p{L})bzw\.?(?!\p{L})[\s\S]*$/gu, ''],
    [/(?<!\p{L})ca\. (?=\d)/gu, 'rund '],
    [/(?<!\p{L})['’]?(n(?:e[mnrs]?)?) (?=\p{L})/gu, 'ei$1 '],
    [/ \+ (?=\p{L})/gu, ' und '],
    [/(?<=(?<!\p{L})(?:habe|bin|kann|war|hatte)), [^,]{1,60}$/gu, ''],
    [/(?<!\p{L})u\. (?=\p{L})/gu, 'und '],
    [/,? und (?:ich|er|sie|wir|sich|mir|mich) .*$/gu, ''],
    [/^Jemand (?=für |mit )/gu, 'jemanden '],
    [/ (?:weil|aber|obwohl|damit|deshalb|denn)(?!\p{L}).*$/gu, ''],
  ],
  // What was noted in small letters throughout would be wrong in a letter.
  unfit:
    /^(?!.*\p{Lu}).*(?<!\p{L})(?:der|die|das|de[mns]|durchs|ins|i[mn]|am|zu[mr]|beim|vom|(?:eine?|meine?|unsere?)[mnrs]?)(?!\p{L})|(?<!\p{L})(?:Frau|Herrn?) \p{Lu}|(?<!\p{L})(?:[Ee]r|sie|es|ihn|ihm|ihr(?:e[mnrs]?)?|sein(?:e[mnrs]?)?|ihnen|du|dir|dich|dein\p{L}*|man|ned?|net|nix|mal|halt|eh|echt|mega|voll|depp|\p{L}+-?Dings?|hat|haben tun)(?!\p{L})|[!]|\d{3,} ?(?:€|Euro)|(?<!\p{L})(?:usw|etc|evtl|ggf|inkl|mind|max)(?!\p{L})/u,
  phrases: [
    {
      kinds: ['did', 'topic', 'asked', 'need'],
      shape: new RegExp(
        `^(?:[^,]{0,30} )?[Hh]at (?:sie |er )?(?<me>mir|mich) (?:gleich |sogar |dann |noch )?(?<rest>(?!nicht|kein)[^,;]{3,80} ${participle})(?:, .*)?$`,
        'u',
      ),
      say: [
        {
          polite: 'Vielen Dank auch, dass Sie {me} {rest} haben.',
          familiar: 'Vielen Dank auch, dass du {me} {rest} hast.',
        },
      ],
      theirs: true,
      isEvident: true,
    },
    {
      kinds: ['did', 'topic', 'asked', 'need'],
      shape:
        /^(?:[^,]{0,30} )?[Hh]at (?:sie |er )?(?<me>mich) (?<rest>(?!nicht|kein)[^,;]{3,60}) (?<verb>(?!warten|fallen|hängen)\p{Ll}+en) lassen(?:, .*)?$/u,
      say: [letMe],
      theirs: true,
      isEvident: true,
    },
    {
      kinds: ['did', 'topic'],
      shape:
        /^(?:[^,]{0,30} )?ließ (?<me>mich) (?<rest>(?!nicht|kein)[^,;]{3,60}) (?<verb>(?!warten|fallen|hängen|stehen)\p{Ll}+en)(?:, .*)?$/u,
      say: [letMe],
      theirs: true,
      isEvident: true,
    },
    {
      kinds: ['asked', 'topic'],
      shape: new RegExp(
        String.raw`^(?!.*(?<!\p{L})(?:ich|wir|[Hh]abe?) )(?:.{0,40} )?(?:fragte|hat|haben) (?:mich )?(?:kurz |noch |auch )?nach (?<x>(?:meine[mr]|dem|der|den|einem|einer) ${adjectives}${noun}${rest})(?: (?:aus)?gefragt)?(?:, .*)?$`,
        'u',
      ),
      say: [
        {
          polite: 'Ihre Frage nach {x} ist mir in Erinnerung geblieben.',
          familiar: 'Deine Frage nach {x} ist mir in Erinnerung geblieben.',
        },
      ],
      theirs: true,
      remembers: true,
    },
    {
      kinds: ['asked'],
      shape:
        /^(?<x>(?:Wie|Was|Warum|Wann|Wo|Woher|Welche[nrs]?|Womit) (?:\p{Ll}+ )?Sie(?:,| )[^?"„“]{6,120})\?$|^(?<y>(?:Wie|Was|Warum|Wann|Wo|Woher|Welche[nrs]?|Womit) \p{Ll}+(?:en|n) Sie(?:,| )[^?"„“]{6,120})\?$/u,
      say: ['Ihre Frage „{x}{y}?“ ist mir in Erinnerung geblieben.'],
      theirs: true,
      isPolite: true,
      remembers: true,
    },
    {
      kinds: ['asked', 'topic'],
      shape:
        /^(?:.{0,40} )?(?:hat|haben|wollten?) (?:mich )?(?:gefragt|wissen),? (?<x>(?:ob|wie|was|warum|wann|wo|welche[nrs]?|woher|wozu|womit) ich [^,;]{3,90}\p{L}{2}(?:e|te|n|kann|will|mag|bin|war|habe)(?:, wenn [^,;]{5,80})?)$/u,
      say: [
        {
          polite: 'Ihre Frage, {x}, ist mir in Erinnerung geblieben.',
          familiar: 'Deine Frage, {x}, ist mir in Erinnerung geblieben.',
        },
      ],
      theirs: true,
      remembers: true,
    },
    {
      kinds: ['need', 'topic'],
      shape: new RegExp(
        `^(?:[^,]{0,40} )?such(?:t|en) (?:dringend |noch |gerade )?(?<x>(?:jemanden (?:für|mit) (?:(?:das|die|den) )?${adjectives}${noun}${rest}|Verstärkung(?: für ${small} ${noun})?|${object}))(?:, .*)?$`,
        'u',
      ),
      say: [whomTheySeek],
    },
    {
      kinds: ['need'],
      shape: new RegExp(
        `^(?<x>jemanden (?:für|mit) (?:(?:das|die|den) )?${adjectives}${noun}${rest})(?:, .*)?$`,
        'u',
      ),
      say: [whomTheySeek],
    },
    {
      kinds: ['need', 'topic'],
      shape: new RegExp(
        `^(?:[Ii]hm|[Ii]hr|[Ii]hnen|[Ee]s|[Hh]ier|[Dd]ort) fehlt (?:noch |gerade )?jemanden (?<x>(?:für|mit) (?:(?:das|die|den) )?${adjectives}${noun}${rest})(?:, .*)?$`,
        'u',
      ),
      say: [
        {
          polite: 'Mitgenommen habe ich, dass Ihnen jemand {x} fehlt.',
          familiar: 'Mitgenommen habe ich, dass euch jemand {x} fehlt.',
        },
      ],
    },
    {
      kinds: ['need', 'topic'],
      shape: new RegExp(String.raw`^(?:\p{L}+ \p{L}+ )?hätten? gerne? (?<x>${object})(?:, .*)?$`, 'u'),
      say: [
        {
          polite: 'Mitgenommen habe ich, dass Sie gern {x} hätten.',
          familiar: 'Mitgenommen habe ich, dass du gern {x} hättest.',
        },
      ],
      theirs: true,
    },
    {
      kinds: ['topic'],
      shape: new RegExp(`^(?<x>${thing})$`, 'u'),
      say: ofSubject,
      remembers: true,
    },
    {
      kinds: ['need'],
      shape: new RegExp(`^(?<x>(?=der |die |das )${thing})$`, 'u'),
      say: ofSubject,
      remembers: true,
    },
    {
      kinds: ['unsaid'],
      shape: /^(?:.{0,60}, )?(?<x>(?:dass|daß) ich [^;]{8,130})$/u,
      say: ['Im Gespräch habe ich nicht erwähnt, {x}.'],
    },
    {
      kinds: ['unsaid'],
      shape: new RegExp(`^(?<x>${thing})$`, 'u'),
      say: [
        'Einen Punkt habe ich im Gespräch nicht erwähnt: {x}.',
        'Im Gespräch ist ein Punkt zu kurz gekommen: {x}.',
      ],
    },
    {
      kinds: ['unsaid'],
      shape:
        /^(?<x>(?:[Ii]ch (?:habe|bin|war|kann|leite|arbeite|spreche|betreue|besitze)|(?:[Dd]en|[Dd]ie|[Dd]as|[Ii]m|[Ii]n|[Ss]eit|[Vv]or|[Bb]ei|[Mm]it|[Ee]inen?) [^,;]{3,70} (?:habe|bin|war|kann|leite|arbeite) ich) [^,;]{3,80})$/u,
      say: ['Im Gespräch habe ich eines nicht erwähnt: {X}.', 'Eines möchte ich noch nachtragen: {X}.'],
    },
    {
      kinds: ['promised'],
      shape: new RegExp(
        String.raw`^(?:.{0,50} )?(?:(?:kriegt|bekommt|erhält|kriegen|bekommen|erhalten)|(?:[Ii]ch )?${giving}(?: ich)?) (?:(?:ihm|ihr|ihnen|noch|von mir|morgen|heute|gleich|dann|bis \p{L}+|Frau \p{L}+|Herrn \p{L}+) ){0,3}(?<x>${object})(?: (?:zu|nach|mit|vorbei|weiter))?$`,
        'u',
      ),
      say: [
        {
          polite: 'Wie versprochen, bekommen Sie von mir noch {x}.',
          familiar: 'Wie versprochen, bekommst du von mir noch {x}.',
        },
        whatIPromised,
      ],
    },
    {
      kinds: ['promised'],
      shape: new RegExp(
        String.raw`^.{0,50}?(?<!\p{L})(?:wollte|will|möchte|braucht|wünscht sich) (?:gern |noch )?(?<x>${object}), (?:die|den|das|dann)? ?${giving} ich(?: .*)?$`,
        'u',
      ),
      say: [whatIPromised],
    },
    {
      kinds: ['promised'],
      shape: new RegExp(
        String.raw`^(?:.{0,40}? )??(?<x>${object})(?: (?:noch|bis \p{L}+|morgen|heute))*(?: (?:zugesagt|versprochen)| (?:nach|zu|mit)?(?:zu)?(?:schicken|senden|mailen|reichen|bringen|liefern|geben|weiterleiten))?$`,
        'u',
      ),
      say: [whatIPromised],
    },
  ],
};
