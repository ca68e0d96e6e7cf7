/** What people and templates leave where something should stand, without the greeting and the signature. */
export const blankForms: readonly string[] = [
  // Brackets of every sort.
  '[topic]', '[insert topic]', '[specific project]', '[COMPANY]', '[Company Name]', '[link]', '[ ]', '[]', '[...]', '[…]', '[X]', '[XX]', '[___]', '[tbc]', '[add detail here]', '[?]', '[what she said about the rota]', '[Thema]', '[Firma einfügen]', '[à compléter]', '[nom du projet]', '[por completar]', '[nombre del proyecto]', '[[topic]]',
  '(insert topic)', '(add example)', '(insert link here)', '(fill in)', '(topic)', '(company name)', '(name of project)', '(TBC)', '(tbd)', '(to be confirmed)', '(your example here)', '(specific detail)', '(Thema einfügen)', '(bitte ergänzen)', '(à compléter)', '(insérer le sujet)', '(insertar tema)', '(por completar)', '( )', '(...)', '(???)', '(XXX)', '(detail)', '(date)',
  '<name>', '<topic>', '<insert topic>', '<company>', '<<topic>>', '<COMPANY NAME>', '<your example>', '<Name der Firma>', '<tbd>',
  '{topic}', '{{topic}}', '{company_name}', '{Company}', '{{ company.name }}', '{insert example}', '{0}', '{}', '${topic}', '${COMPANY}', '{%role%}', '{$topic}',
  // Marks of mail merges and of programs.
  '$COMPANY', '$company_name', '$topic', '$1', '$ROLE_TITLE', '%role%', '%COMPANY%', '%company_name%', '%%topic%%', '%s', '@@detail@@', '@@TOPIC@@', '@company@', '##TOPIC##', '#topic#', '#COMPANY#', '|topic|', '||TOPIC||', '*|COMPANY|*', '*|TOPIC|*', '~topic~', '~~TOPIC~~', '«topic»', '«Company_Name»', '«Firma»', '__TOPIC__', '__topic__', '_TOPIC_', '^topic^', '::topic::', '=topic=', '&topic;', '!!TOPIC!!', '>>topic<<',
  // Lines and dots to write on.
  '___', '_____', '__________', '....', '........', '. . . .', '…………', '----', '-----', '***', '****', '///',
  // Words that say that something is to come.
  'TBC', 'TBD', 'TBA', 'tbd', 'tbc', 'T.B.C.', 'TODO', 'TODO: add example', 'FIXME', 'XXX', 'XX', 'xxx', 'xx', 'XXXX', 'TK', 'TKTK', '??', '???', '????', '?!?', 'N/A', 'n/a', 'lorem ipsum', 'Lorem ipsum dolor', 'asdf', 'blah blah', 'undefined', 'null', 'NaN', '[object Object]', 'PLACEHOLDER', 'placeholder text',
  'INSERT LINK HERE', 'INSERT TOPIC', 'ADD EXAMPLE', 'ADD DETAIL HERE', 'FILL IN', 'FILL THIS IN', 'COMPANY NAME', 'YOUR EXAMPLE HERE', 'PROJECT NAME', 'NAME HERE', 'LINK HERE', 'EXAMPLE HERE', 'CHECK THIS', 'HIER EINFÜGEN', 'THEMA EINFÜGEN', 'FIRMENNAME', 'BITTE ERGÄNZEN', 'À COMPLÉTER', 'INSÉRER LE SUJET', 'NOM DE LA SOCIÉTÉ', 'INSERTAR TEMA', 'COMPLETAR', 'NOMBRE DE LA EMPRESA', 'insert topic here', 'Company Name', 'COMPANY_NAME', 'PROJECT_X', 'insert link here',
];

/** Greetings that still wait for a name. */
export const greetingBlanks: readonly string[] = [
  'Dear [Name],', 'Dear <name>,', 'Hi {first_name},', 'Hi {{name}},', 'Dear $NAME,', 'Dear %name%,', 'Dear ___,', 'Dear XXX,', 'Dear (name),', 'Hello NAME,', 'Dear FIRST NAME,', 'Dear [interviewer],', 'Hi @@name@@,', 'Dear Mr/Ms [Surname],', 'Dear ...,', 'Dear ??,', 'Dear «Name»,', 'Dear *|FNAME|*,', 'Dear Name,', 'Dear INSERT NAME,', 'Dear TBC,',
];

/** Signatures that still wait for a name. */
export const signatureBlanks: readonly string[] = [
  '[your name]', '<your name>', '{name}', '(your name)', 'YOUR NAME', 'Your Name', '[Ihr Name]', '[Votre nom]', '$NAME', '%my_name%', '[Name]', '___', 'XXX',
];

/** Sentences with a place for one. */
export const blankSentences: Readonly<Record<string, readonly string[]>> = {
  en: [
    'I was especially struck by what you said about {}, and I have kept thinking of it.',
    'Your point on {} stayed with me.',
    'The link is {}.',
    'In my last job I looked after {} customers.',
    'As we discussed, {} is where I could help first.',
    'I learnt a lot about {} in those years.',
    'You can see the whole thing at {} whenever it suits you.',
    'I have worked with {} for six years and would like to go on.',
    'Please find my notes on {} below.',
  ],
  de: ['Besonders gefreut hat mich, was Sie über {} gesagt haben.', 'Der Link dazu ist {}.', 'Dort habe ich {} Kunden betreut.'],
  fr: ["J'ai beaucoup aimé ce que vous avez dit de {}.", 'Le lien est {}.', "J'y ai suivi {} dossiers pendant deux ans."],
  es: ['Me gustó mucho lo que dijo sobre {}.', 'El enlace es {}.', 'Allí llevé {} proyectos durante dos años.'],
};
