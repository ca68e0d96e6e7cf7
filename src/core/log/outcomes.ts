import { editDistance, fold } from '../text.ts';

interface OutcomeRow {
  /** What the outcome means, in a sentence for hovers and docs. */
  readonly doc: string;
  /** What people write for it in English; compared after `fold`. */
  readonly words: readonly string[];
  /** The common, unambiguous words of German, French, Spanish, Portuguese, Korean, Japanese and Chinese job logs. */
  readonly foreign: readonly string[];
}

/** THE table of outcomes. */
export const outcomes = {
  'not yet': {
    doc: 'No interview so far: nothing is owed.',
    words: ['applied', 'wishlist', 'saved', 'researching', 'to apply', 'not applied', 'screening'],
    foreign: [
      'beworben',
      'bewerbung gesendet',
      'postulé',
      'candidature envoyée',
      'candidature envoyee',
      'inscrito',
      'candidatura enviada',
      'candidatei me',
      '지원',
      '지원 완료',
      '지원완료',
      '応募済み',
      '応募',
      '已投递',
      '已投遞',
      '已申请',
      '已申請',
    ],
  },
  upcoming: {
    doc: 'The interview is still to come.',
    words: [
      'scheduled',
      'booked',
      'invited',
      'planned',
      'interview scheduled',
      'confirmed',
      'interview confirmed',
      'interview booked',
      'interview planned',
    ],
    foreign: [
      'geplant',
      'eingeladen',
      'terminiert',
      'prévu',
      'planifié',
      'programmé',
      'programada',
      'agendada',
      'agendado',
      'programado',
      '예정',
      '면접 예정',
      '予定',
      '面接予定',
      '待面试',
      '待面試',
      '已安排',
    ],
  },
  waiting: {
    doc: 'The interview took place; no word yet.',
    words: [
      'pending',
      'interviewed',
      'interviewing',
      'interview',
      'in progress',
      'under review',
      'awaiting feedback',
      'no news yet',
      'waiting for feedback',
      'waiting for reply',
      'awaiting reply',
      'awaiting response',
      'waiting to hear',
      'waiting to hear back',
      'waiting for response',
      'waiting for a response',
      'waiting for a reply',
      'waiting for answer',
      'waiting for an answer',
      'waiting for decision',
      'waiting for a decision',
      'waiting for result',
      'waiting for results',
      'waiting on feedback',
      'waiting on response',
      'waiting on decision',
      'awaiting decision',
      'awaiting outcome',
      'awaiting result',
      'awaiting results',
      'pending decision',
      'pending feedback',
      'pending response',
      'no answer yet',
      'no reply yet',
      'no response yet',
      'not heard back yet',
      'in process',
      'ongoing',
      'interview done',
      'interview completed',
      'had interview',
    ],
    foreign: [
      'wartend',
      'warte',
      'ausstehend',
      'in bearbeitung',
      'en attente',
      'en cours',
      'esperando',
      'pendiente',
      'en espera',
      'en proceso',
      'aguardando',
      'aguardando resposta',
      'em andamento',
      'pendente',
      '대기',
      '대기중',
      '결과 대기',
      '진행중',
      '結果待ち',
      '選考中',
      '等待',
      '等待中',
      '等待结果',
      '等待結果',
      '进行中',
      '進行中',
    ],
  },
  'on hold': {
    doc: 'They stopped the search for now: nothing nags until the date they gave, else 30 days.',
    words: ['paused', 'frozen', 'hold', 'hiring freeze'],
    foreign: [
      'pausiert',
      'auf eis',
      'zurückgestellt',
      'en pause',
      'suspendu',
      'en pausa',
      'suspendido',
      'em pausa',
      'suspenso',
      '보류',
      '保留',
      '暂停',
      '暫停',
    ],
  },
  advanced: {
    doc: 'On to the next round.',
    words: [
      'next round',
      'moved on',
      'moved forward',
      'progressed',
      'passed the round',
      'moved to next round',
      'moved to the next round',
      'moving to next round',
      'moving forward',
      'advanced to next round',
      'passed to next round',
      'through to next round',
      'invited to next round',
      'next stage',
    ],
    foreign: [
      'weiter',
      'nächste runde',
      'tour suivant',
      'étape suivante',
      'siguiente ronda',
      'siguiente fase',
      'próxima fase',
      'próxima etapa',
      '다음 단계',
      '次の選考',
      '下一轮',
      '下一輪',
    ],
  },
  rejected: {
    doc: 'They said no.',
    words: [
      'no',
      'not selected',
      'turned down',
      'refused',
      'unsuccessful',
      'no go',
      'rejection',
      'regret',
      'rejected by them',
      'they rejected me',
      'they passed',
      'they said no',
      'turned me down',
      'no offer',
      'position filled',
      'role filled',
      'not a fit',
    ],
    foreign: [
      'abgelehnt',
      'absage',
      'absage erhalten',
      'refusé',
      'refus',
      'rejeté',
      'rechazado',
      'rechazada',
      'descartado',
      'rejeitado',
      'rejeitada',
      'recusado',
      'reprovado',
      '불합격',
      '탈락',
      '不採用',
      '不合格',
      '未通过',
      '未通過',
      '被拒',
    ],
  },
  offer: {
    doc: 'An offer is open.',
    words: [
      'offered',
      'offer received',
      'verbal offer',
      'offer extended',
      'offer made',
      'got offer',
      'got an offer',
      'got the offer',
      'received offer',
      'received an offer',
      'offer pending',
      'job offer',
    ],
    foreign: [
      'angebot',
      'angebot erhalten',
      'zusage',
      'offre',
      'offre reçue',
      'oferta',
      'oferta recibida',
      'oferta recebida',
      'proposta',
      'proposta recebida',
      '합격',
      '오퍼',
      '内定',
      '收到offer',
      '录用',
      '錄取',
    ],
  },
  accepted: {
    doc: 'One took the offer.',
    words: [
      'hired',
      'signed',
      'offer accepted',
      'accepted offer',
      'accepted the offer',
      'i accepted',
      'took the offer',
    ],
    foreign: [
      'angenommen',
      'angebot angenommen',
      'unterschrieben',
      'acceptée',
      'offre acceptée',
      'aceptada',
      'oferta aceptada',
      'contratado',
      'oferta aceita',
      'proposta aceita',
      '수락',
      '入社決定',
      '内定承諾',
      '已接受',
      '已入职',
    ],
  },
  'offer declined': {
    doc: 'One refused the offer.',
    words: [
      'turned offer down',
      'said no to offer',
      'declined offer',
      'declined the offer',
      'turned down offer',
      'turned the offer down',
      'i declined the offer',
      'i turned it down',
    ],
    foreign: [
      'angebot abgelehnt',
      'offre refusée',
      'offre déclinée',
      'oferta rechazada',
      'oferta recusada',
      'proposta recusada',
      '오퍼 거절',
      '内定辞退',
      '已拒绝offer',
      '拒绝offer',
    ],
  },
  'offer withdrawn': {
    doc: 'They took the offer back.',
    words: ['rescinded', 'revoked', 'offer rescinded', 'offer revoked'],
    foreign: [
      'angebot zurückgezogen',
      'offre retirée',
      'oferta retirada',
      'proposta retirada',
      '내정 취소',
      '内定取消',
      '内定取り消し',
      '录用取消',
    ],
  },
  withdrawn: {
    doc: 'One is out: told them, or means to.',
    words: [
      'withdrew',
      'no longer interested',
      'dropped',
      'pulled out',
      'dropped out',
      'withdraw',
      'i withdrew',
      'withdrew application',
      'withdrew my application',
      'application withdrawn',
      'withdrawn by me',
      'not interested anymore',
    ],
    foreign: [
      'zurückgezogen',
      'bewerbung zurückgezogen',
      'retiré',
      'candidature retirée',
      'désisté',
      'retirado',
      'retirada',
      'desisti',
      'desistido',
      '지원 취소',
      '포기',
      '辞退',
      '选择退出',
      '已放弃',
      '已撤回',
    ],
  },
  'no response': {
    doc: 'One gave up waiting.',
    words: ['ghosted', 'silent', 'silence', 'unresponsive', 'never heard', 'never heard back'],
    foreign: [
      'keine antwort',
      'keine rückmeldung',
      'sans réponse',
      'pas de réponse',
      'sin respuesta',
      'sem resposta',
      '무응답',
      '返信なし',
      '連絡なし',
      '无回复',
      '無回覆',
      '没有回复',
    ],
  },
  cancelled: {
    doc: 'The interview did not take place.',
    words: [
      'canceled',
      'postponed',
      'called off',
      'interview cancelled',
      'interview canceled',
      'cancelled by them',
      'canceled by them',
    ],
    foreign: [
      'abgesagt',
      'verschoben',
      'annulé',
      'annulée',
      'reporté',
      'reportée',
      'cancelada',
      'cancelado',
      'pospuesta',
      'adiada',
      'adiado',
      '취소',
      '연기',
      '中止',
      '延期',
      '取消',
      '已取消',
    ],
  },
  missed: {
    doc: 'One was not there.',
    words: ['no show by me', 'missed it', 'i missed it'],
    foreign: ['verpasst', 'manqué', 'raté', 'perdida', 'perdi', '불참', '欠席', '错过', '錯過'],
  },
  'not shown up': {
    doc: 'They were not there.',
    words: ['no show', 'stood up', 'noshow'],
    foreign: ['nicht erschienen', 'lapin', 'no se presentaron', 'não compareceram', '对方缺席'],
  },
} as const satisfies Record<string, OutcomeRow>;

export type Outcome = keyof typeof outcomes;

export const outcomeNames = Object.keys(outcomes).filter(isOutcome);

/** Words that mean different outcomes to different people, with what they may mean. Never guessed. */
const ambiguousWords: Record<string, readonly Outcome[]> = {
  declined: ['rejected', 'offer declined', 'withdrawn'],
  passed: ['advanced', 'rejected', 'withdrawn'],
  closed: ['rejected', 'no response', 'withdrawn'],
  done: ['waiting', 'rejected', 'accepted'],
  completed: ['waiting', 'rejected', 'accepted'],
  finished: ['waiting', 'rejected', 'accepted'],
  'i declined': ['offer declined', 'withdrawn'],
  'not interested': ['withdrawn', 'rejected'],
  'not moving forward': ['rejected', 'withdrawn'],
  rescheduled: ['upcoming', 'cancelled'],
};

/** What people put where they know nothing yet; as good as nothing, like `?` or an emoji alone. */
const placeholders: ReadonlySet<string> = new Set(['', 'tbd', 'tba', 'n a', 'na', 'unknown', 'none', 'todo']);

/** What a written outcome says: one outcome, nothing yet, several possible ones, or none with the nearest ones. */
export type OutcomeReading =
  | { readonly kind: 'known'; readonly outcome: Outcome }
  | { readonly kind: 'blank' }
  | { readonly kind: 'ambiguous'; readonly readings: readonly Outcome[] }
  | { readonly kind: 'unknown'; readonly nearest: readonly Outcome[] };

/** Longer text, in characters, is no misspelt outcome; comparing it takes time by its length. */
const longestOutcome = 100;

/** Words a setting adds to the table: outcome name to what the person writes for it. */
export type OutcomeWords = Readonly<Partial<Record<Outcome, readonly string[]>>>;

const builtInWords = wordIndex(
  outcomeNames.map((name) => [name, [name, ...outcomes[name].words, ...outcomes[name].foreign]]),
);

/** Makes the reader of written outcomes, with the person's own words on top of the table. */
export function outcomeReader(added: OutcomeWords = {}): (written: string) => OutcomeReading {
  const own = wordIndex(outcomeNames.map((name) => [name, added[name] ?? []]));
  return (written) => {
    const word = fold(lastPathPart(written));
    const outcome = own.get(word) ?? builtInWords.get(word);
    if (outcome !== undefined) return { kind: 'known', outcome };
    if (placeholders.has(word)) return { kind: 'blank' };
    const readings = Object.hasOwn(ambiguousWords, word) ? ambiguousWords[word] : undefined;
    return readings ? { kind: 'ambiguous', readings } : { kind: 'unknown', nearest: nearestOutcomes(word) };
  };
}

function isOutcome(name: string): name is Outcome {
  return Object.hasOwn(outcomes, name);
}

function wordIndex(rows: readonly (readonly [Outcome, readonly string[]])[]): ReadonlyMap<string, Outcome> {
  return new Map(rows.flatMap(([name, words]) => words.map((word) => [fold(word), name] as const)));
}

function nearestOutcomes(word: string): readonly Outcome[] {
  if (word.length > longestOutcome) return [];
  const scored = outcomeNames.map((name) => ({
    name,
    distance: Math.min(
      ...[name, ...outcomes[name].words].map((candidate) => editDistance(word, fold(candidate))),
    ),
  }));
  const close = scored.filter(({ distance }) => distance <= Math.max(2, word.length / 3));
  return close
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map(({ name }) => name);
}

function lastPathPart(written: string): string {
  return /^\[\[(?:[^\]|]*\/)?([^\]|]*)(?:\|[^\]]*)?\]\]$/.exec(written.trim())?.[1] ?? written;
}
