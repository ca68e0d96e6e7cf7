import type { Outcome } from './outcomes.ts';

/**
 * THE table of parts by which a longer phrase says an outcome, in the spelling of `fold`. A phrase with parts of two outcomes says
 * neither, so that `waiting for the rejection` is nobody's guess.
 */
const phrases: readonly (readonly [Outcome, RegExp])[] = [
  [
    'not yet',
    /\b(?:to apply|preparing(?: to apply)?|contacted|networking|kontaktiert|in vorbereitung|contactado|contactee?|preparando)\b|応募(?:準備|予定|済)|書類(?:提出|選考)|検討中|지원 ?(?:준비|예정|완료)|서류 ?(?:제출|접수|전형|통과)|准备投递|待投递|已投|简历筛选/u,
  ],
  [
    'upcoming',
    /\b(?:interview (?:is )?(?:on|at|scheduled|booked|set)|scheduled (?:for|on)|termin (?:am|vereinbart)|gesprach am|entretien (?:le|prevu|programme|planifie)|entrevista (?:el|programada|agendada|marcada))\b|面接(?:予定|待ち)|面談予定|(?:면접|인터뷰) ?(?:예정|일정|대기)|(?:已预约|已約|待面试|待面試|约面)/u,
  ],
  [
    'waiting',
    /\b(?:wait(?:ing|s)?|await(?:ing|s)?|pending|to hear|heard nothing|no (?:news|word)|in review|wart(?:e|en|et|end)|ausstehend|steht (?:noch )?aus|lauft|laufend|offen|attente|attends|esperando|espero|espera|aguardando|aguardo|interviewed|interview (?:complete|completed|done|finished|over)|completed interview|gesprach (?:gefuhrt|gehabt)|entretien passe|entrevista (?:hecha|realizada|feita))\b|面接(?:済|完了|終了|受けた)|面談(?:済|完了)|(?:結果|返事|連絡|選考|合否|回答|通知)(?:待ち|まち)|(?:면접|인터뷰) ?(?:완료|봄|봤음|끝)|(?:결과|연락) ?(?:대기|기다)|(?:面试|面試|[一二三四终終]面)(?:已)?(?:完成|完|结束|結束)|已面(?:试|試)|等(?:待)?(?:通知|消息|结果|結果|回复|回覆)/u,
  ],
  [
    'advanced',
    /\b(?:advanced|through to|made it through|on to (?:the )?(?:next|round|final)|next round|nachste runde|eine runde weiter|tour suivant|siguiente (?:ronda|fase)|proxima (?:fase|etapa)|passed (?:phone|first|second|round|the)|passei (?:de|para))\b|次(?:の)?(?:選考|面接)へ|[一二三四]次(?:面接)?(?:通過|合格)|[1-4]차 ?(?:면접)? ?(?:합격|통과)|[一二三四]面(?:已)?(?:通过|通過|过了)|进(?:入)?(?:下一轮|[二三四终]面)/u,
  ],
  [
    'rejected',
    /\b(?:rejected|rejection|turned down(?! (?:the|their|that|it))|(?:got|was) a no|declined by them|did ?n(?:o| ?)t get (?:it|the job)|passed on me|(?:went with|chose|hired|picked|taking|took) (?:someone|somebody|another|an? (?:internal|other)|internal|the other)|not this time|non retenue?|no me (?:cogieron|eligieron|seleccionaron)|nao passei|afgewezen|afwijzing|not selected|unsuccessful|absage|abgelehnt|abgesagt bekommen|refuse|refusee|refus|rechazad[oa]|rechazo|descartad[oa]|recusad[oa]|rejeitad[oa]|reprovad[oa])\b|お見送り|見送り|お祈り|不採用|不合格|落ち(?:た|ました)?$|불합격|탈락|被拒|未通过|未通過|挂了|没过/u,
  ],
  [
    'offer',
    /\b(?:offer (?:received|in hand|letter|on the table)|(?:they )?offered me|angebot (?:erhalten|bekommen)|offre recue|oferta recibida|proposta recebida)\b|内定(?!辞退|承諾|取)|(?:최종|처우) ?(?:합격|협의|제안)|(?:收到|拿到|口头) ?offer|已录用|已錄用/u,
  ],
  [
    'accepted',
    /\b(?:i said yes|said yes to (?:the |their )?(?:offer|job)|took (?:it|the job|their offer)(?= *$))\b|^(?:accepte|acepte|aceitei)\b/u,
  ],
  [
    'offer declined',
    /\b(?:i said no|said no to (?:the |their )?(?:offer|job)|turned (?:it|the offer|the job) down|turned down (?:the|their|that|it)(?: offer| job)?)\b/u,
  ],
  [
    'no response',
    /\b(?:ghosted|never heard|no reply ever|keine antwort|keine ruckmeldung|sans reponse|sin respuesta|sem resposta)\b|音信不通|무응답|没有下文|石沉大海/u,
  ],
  [
    'withdrawn',
    /\b(?:withdrew|withdrawn|zuruckgezogen|retiree?|desistid[oa]|desisti|retirad[oa])\b|辞退|지원 ?취소|已放弃/u,
  ],
];

const decisions: ReadonlySet<Outcome> = new Set(['rejected', 'offer', 'advanced', 'withdrawn']);
const negation =
  /\b(?:no|not|never|without|yet|kein|keine|nicht|noch|pas|sans|sin|todavia|aun|sem|nao|ainda)\b|まだ|아직|尚未|还没|還沒/u;

/** The outcome that a folded phrase says by a part of it; undefined where it says none, or several. */
export function outcomeInPhrase(folded: string): Outcome | undefined {
  const said = phrases.filter(([, pattern]) => pattern.test(folded));
  // `書類選考落ち` names the stage and says what came of it.
  const decisive = said.some(([outcome]) => outcome === 'rejected')
    ? said.filter(([outcome]) => outcome !== 'not yet')
    : said;
  const [only] = decisive.length === 1 ? decisive : [];
  if (!only) return undefined;
  const [outcome, pattern] = only;
  // `no rejection yet` is none; `no news` and `did not get it` say what they say.
  return decisions.has(outcome) && negation.test(folded.replace(pattern, ' ')) ? undefined : outcome;
}
