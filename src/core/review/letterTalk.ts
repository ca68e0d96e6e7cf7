import type { Decision, LetterPart } from '../kinds/kind.ts';

/** What letters of a language say where they thank, ask, look ahead, decide or announce a file; wide, so that no good letter lacks it. */
interface LetterTalk {
  readonly parts: Readonly<Record<Exclude<LetterPart, 'specific'>, RegExp>>;
  readonly decisions: Readonly<Record<Decision, RegExp>>;
  readonly attachment: RegExp;
}

/** The languages beside English in which the review knows what a letter has to say. */
export type TalkLanguage = 'de' | 'fr' | 'es' | 'pt' | 'ja';

/** THE table of what letters say in languages beside English. */
export const letterTalk: Readonly<Record<TalkLanguage, LetterTalk>> = {
  de: {
    parts: {
      thanks: /(?<!\p{L})(?:dank\p{L}*|bedank\p{L}*|merci)/iu,
      'next-step':
        /\?|(?<!\p{L})(?:freu(?!nd)\p{L}*|meld\p{L}*|rückmeld\p{L}*|antwort\p{L}*|bescheid|erreich\p{L}*|(?:rück)?frag\p{L}*|verfügung|bis (?:bald|dann)|gern\p{L}*|hoff\p{L}*|schritt\p{L}*)/iu,
      question:
        /\?|(?<!\p{L})(?:bescheid|rückmeld\p{L}*|antwort\p{L}*|hinweis\p{L}*|interessier\p{L}*|wissen|dankbar|nachricht)/iu,
    },
    decisions: {
      withdraw:
        /zieh\p{L}*[^.!?]{0,80}zurück|zurück(?:zu)?zieh\p{L}*|rückzug|trete\p{L}*[^.!?]{0,60}zurück|nicht weiter\p{L}*|absage|sage[^.!?]{0,60} ab(?!\p{L})|abzusagen|verzicht\p{L}*|nicht mehr (?:zur verfügung|interess\p{L}*)|aussteigen|beende/iu,
      accept:
        /nehm\p{L}*[^.!?]{0,80} an(?!\p{L})|an(?:zu)?nehmen|angenommen|zusag\p{L}*|sage[^.!?]{0,60} zu(?!\p{L})|zuzusagen|bin dabei|akzeptier\p{L}*|gern(?:e)? bei ihnen anfangen/iu,
      decline:
        /nicht an(?:zu)?nehmen|nehm\p{L}*[^.!?]{0,80} nicht an|ab(?:zu)?lehn\p{L}*|lehn\p{L}*[^.!?]{0,60} ab(?!\p{L})|absag\p{L}*|abzusagen|sage[^.!?]{0,60} ab(?!\p{L})|dagegen|gegen[^.!?]{0,60}entschieden|ander\p{L}*[^.!?]{0,60}entschieden|ausschlagen/iu,
      'take-back':
        /zurück(?:zu)?(?:nehm|zieh)\p{L}*|(?:nehm|zieh)\p{L}*[^.!?]{0,80}zurück|rücknahme|rückzug|nicht an(?:zu)?treten|doch nicht|absag\p{L}*|abzusagen|rückgängig/iu,
    },
    attachment:
      /(?<!\p{L})(?:anbei|im anhang|als anhang|angehängt|beigefügt|füge[^.!?]{0,60} bei|in der anlage)(?!\p{L})/iu,
  },
  fr: {
    parts: {
      thanks: /(?<!\p{L})(?:merci\p{L}*|remerci\p{L}*|reconnaissan\p{L}*|gratitude)/iu,
      'next-step':
        /\?|(?<!\p{L})(?:disposition|répon\p{L}*|recontact\p{L}*|hésite\p{L}*|retour|plaisir|attente|nouvelles|suite|bientôt|appel\p{L}*|hâte|étape|heureu\p{L}*|ravie?|volontiers|apporter|rencontr\p{L}*\p{L}*|espér\p{L}*|écri\p{L}*)/iu,
      question: /\?|(?<!\p{L})(?:merci de|pourri\p{L}*|savoir|indiquer|retour|répon\p{L}*|dire|question)/iu,
    },
    decisions: {
      withdraw:
        /(?<!\p{L})(?:retir\p{L}*|retrait|donner suite|poursuivre|renonc\p{L}*|désist\p{L}*|mets? fin|ne (?:pas|plus) continuer)/iu,
      accept: /(?<!\p{L})(?:accept\p{L}*|dis oui|confirm\p{L}*|d['’]accord)/iu,
      decline:
        /(?<!\p{L})(?:donner suite|déclin\p{L}*|refus\p{L}*|pas (?:l['’])?accepter|renonc\p{L}*|autre (?:poste|proposition|offre))/iu,
      'take-back':
        /(?<!\p{L})(?:revenir sur|retir\p{L}*|renonc\p{L}*|pourrai pas|annul\p{L}*|désist\p{L}*)/iu,
    },
    attachment: /(?<!\p{L})(?:ci-joint\p{L}*|(?:en )?pièces? jointes?|joint\p{L}* à ce)(?!\p{L})/iu,
  },
  es: {
    parts: {
      thanks: /(?<!\p{L})(?:gracias|agrade\p{L}*|gratitud)/iu,
      'next-step':
        /\?|(?<!\p{L})(?:disposición|esper\p{L}*|noticias|pregunta\p{L}*|dudas?|contact\p{L}*|respuesta|gusto|pronto|próxim\p{L}*|avis\p{L}*|atent[oa]|paso\p{L}*|ganas|encant\p{L}*|alegr\p{L}*|volver)/iu,
      question: /\?|(?<!\p{L})(?:saber|novedad\p{L}*|agradec\p{L}*|indicar\p{L}*|respuesta)/iu,
    },
    decisions: {
      withdraw:
        /(?<!\p{L})(?:retir\p{L}*|desist\p{L}*|no (?:seguir|continuar|continúo|sigo)|renunci\p{L}*|declin\p{L}*|dej\p{L}* el proceso|baja)/iu,
      accept: /(?<!\p{L})(?:acept\p{L}*|digo que sí|confirm\p{L}*)/iu,
      decline:
        /(?<!\p{L})(?:no (?:la |lo )?acept\p{L}*|no puedo aceptar|declin\p{L}*|rechaz\p{L}*|otra (?:oferta|opción|empresa)|no seguir)/iu,
      'take-back':
        /(?<!\p{L})(?:retir\p{L}*|renunci\p{L}*|no podré|marcha atrás|desist\p{L}*|cancel\p{L}*)/iu,
    },
    attachment:
      /(?<!\p{L})(?:(?:le|te|les|os) adjunt\p{L}*|adjunto (?:el|la|los|las|mi|mis|un|una|encontrar\p{L}*|a este)|(?:archivo|documento)s? adjuntos?)(?!\p{L})/iu,
  },
  pt: {
    parts: {
      thanks: /(?<!\p{L})(?:obrigad[oa]\p{L}*|agrade\p{L}*|grat[oa]|gratidão)/iu,
      'next-step':
        /\?|(?<!\p{L})(?:disposição|aguard\p{L}*|retorno|dúvidas?|contato|resposta|esper\p{L}*|breve|próxim\p{L}*|chamar|avis\p{L}*|novidades|notícias|gosta\p{L}*|feliz|prazer)/iu,
      question: /\?|(?<!\p{L})(?:saber|novidades|retorno|poderia\p{L}*|agradec\p{L}*)/iu,
    },
    decisions: {
      withdraw:
        /(?<!\p{L})(?:desist\p{L}*|retir\p{L}*|não (?:vou )?(?:seguir|continuar)|abr\p{L}+ mão|sair do processo|declin\p{L}*)/iu,
      accept: /(?<!\p{L})(?:aceit\p{L}*|confirm\p{L}*|topo)/iu,
      decline:
        /(?<!\p{L})(?:não (?:(?:vou|poderei|posso) )?(?:aceit[aá]r?(?!\p{L})|seguir)|declin\p{L}*|recus\p{L}*|outra (?:proposta|oferta|empresa))/iu,
      'take-back': /(?<!\p{L})(?:volt\p{L}* atrás|desist\p{L}*|retir\p{L}*|não poderei|cancel\p{L}*)/iu,
    },
    attachment:
      /(?<!\p{L})(?:em anexo|segu\p{L}* (?:em )?anex\p{L}*|anexo (?:o|a|os|as|meu|minha|aqui)|anexei)(?!\p{L})/iu,
  },
  ja: {
    parts: {
      thanks: /ありがと|有難|感謝|御礼|お礼|恐れ入り/u,
      'next-step': /？|か。|か$|待ち|連絡|お願い|幸い|楽しみ|祈り/mu,
      question: /？|か。|か$|幸い|お聞かせ|お知らせ|お教え/mu,
    },
    decisions: {
      withdraw: /辞退|取り下げ|見送/u,
      accept: /お受け|承諾|入社いた|受諾/u,
      decline: /辞退|お断り|見送/u,
      'take-back': /辞退|撤回|取り消|お断り/u,
    },
    attachment: /添付(?!が|を開)/u,
  },
};
