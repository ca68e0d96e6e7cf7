import { fold } from '../text.ts';

/**
 * What a step of an application is: a talk with them, a talk of which only a date was agreed, or anything else that happens on a day.
 * On the day of `Interview scheduled` there may be the interview, or somebody may have asked for it.
 */
export type Step = 'interview' | 'arranged' | 'other';

interface StepRow {
  /** Whole words, compared after `fold`; several words stand side by side. */
  readonly words: readonly string[];
  /** Parts of what is written without spaces between words. */
  readonly parts: readonly string[];
}

/**
 * THE table of steps. What is about an interview and is none, such as its date being fixed or a letter after it, names both: so
 * the rows are tried in their order.
 */
const steps: Readonly<Record<Step, StepRow>> = {
  other: {
    words: [
      ...[
        'applied',
        'apply',
        'application',
        'submitted',
        'submission',
        'resume',
        'cv',
        'cover letter',
        'saved',
        'found',
      ],
      ...[
        'posted',
        'researched',
        'research',
        'prep',
        'prepare',
        'preparation',
        'practice',
        'mock',
        'created',
        'creation',
      ],
      ...[
        'email',
        'e mail',
        'emailed',
        'mail',
        'mailed',
        'message',
        'replied',
        'reply',
        'response',
        'heard',
        'letter',
      ],
      ...[
        'thank',
        'thanks',
        'thank you',
        'follow up',
        'followed up',
        'nudge',
        'nudged',
        'check in',
        'reminder',
      ],
      ...['invited', 'invitation', 'invite', 'deadline', 'due'],
      ...[
        'take home',
        'takehome',
        'homework',
        'assignment',
        'assessment',
        'oa',
        'test',
        'quiz',
        'challenge',
        'questionnaire',
      ],
      ...[
        'rejected',
        'rejection',
        'declined',
        'withdrew',
        'withdrawn',
        'ghosted',
        'decision',
        'feedback',
        'closed',
      ],
      ...[
        'offer',
        'accepted',
        'contract',
        'signed',
        'negotiation',
        'start',
        'started',
        'references',
        'reference check',
      ],
      ...['background check', 'questions', 'coffee', 'fair', 'meetup'],
      ...[
        'beworben',
        'bewerbung',
        'absage',
        'zusage',
        'eingang',
        'eingangsbestatigung',
        'einladung',
        'nachricht',
        'vertrag',
      ],
      ...['angebot', 'nachgefasst', 'danke', 'dankesmail', 'vorbereitung', 'abgesagt'],
      ...[
        'candidature',
        'postule',
        'envoyee',
        'envoye',
        'relance',
        'relancee',
        'refus',
        'refuse',
        'offre',
        'contrat',
        'courriel',
      ],
      ...['remerciement', 'remerciements', 'convocation', 'preparation'],
      ...[
        'postulacion',
        'postule',
        'candidatura',
        'rechazo',
        'rechazado',
        'oferta',
        'correo',
        'prueba',
        'contrato',
        'creacion',
      ],
      ...['mensaje', 'gracias', 'seguimiento'],
      ...[
        'candidatei',
        'recusa',
        'recusado',
        'proposta',
        'teste',
        'mensagem',
        'retorno',
        'obrigado',
        'obrigada',
      ],
    ],
    parts: [
      ...[
        '応募',
        '書類',
        '内定',
        'お祈り',
        '落ち',
        '検討',
        '準備',
        '筆記',
        'テスト',
        '辞退',
        'お礼',
        '連絡',
        '合格通知',
      ],
      ...['지원', '서류', '코딩', '테스트', '불합격', '제출', '제안', '감사', '과제'],
      ...['投递', '投遞', '笔试', '筆試', '测评', '測評', '结束', '結束', '简历', '簡歷', '感谢', '感謝'],
    ],
  },
  arranged: {
    words: [
      ...[
        'scheduled',
        'schedule',
        'booked',
        'rescheduled',
        'moved',
        'confirmed',
        'agreed',
        'planned',
        'upcoming',
      ],
      ...['geplant', 'vereinbart', 'terminiert', 'verschoben', 'prevu', 'programme', 'fixe', 'reporte'],
      ...['programada', 'agendada', 'agendado', 'fijada', 'aplazada', 'marcada', 'remarcada'],
    ],
    parts: ['予定', '예정', '约面', '約面', '待面试', '待面試'],
  },
  interview: {
    words: [
      ...[
        'interview',
        'interviewed',
        'interviews',
        'screen',
        'screening',
        'phone',
        'call',
        'called',
        'telephone',
        'video',
      ],
      ...[
        'zoom',
        'teams',
        'meet',
        'met',
        'meeting',
        'chat',
        'talk',
        'conversation',
        'intro',
        'onsite',
        'on site',
        'in person',
      ],
      ...[
        'site visit',
        'visit',
        'panel',
        'loop',
        'super day',
        'final',
        'round',
        'technical',
        'tech',
        'coding',
      ],
      ...[
        'pairing',
        'pair programming',
        'whiteboard',
        'system design',
        'design review',
        'portfolio',
        'portfolio review',
      ],
      ...[
        'behavioral',
        'behavioural',
        'culture',
        'culture fit',
        'values',
        'hiring manager',
        'hm',
        'recruiter',
        'hr',
        'team',
      ],
      ...[
        'presentation',
        'demo',
        'demo lesson',
        'teaching demo',
        'trial day',
        'trial shift',
        'audition',
        'shadowing',
        'superday',
      ],
      ...[
        'gesprach',
        'vorstellungsgesprach',
        'bewerbungsgesprach',
        'erstgesprach',
        'zweitgesprach',
        'telefonat',
      ],
      ...[
        'telefoninterview',
        'videointerview',
        'telefongesprach',
        'kennenlernen',
        'probetag',
        'probearbeiten',
        'runde',
      ],
      ...['entretien', 'entretiens', 'visio', 'appel', 'echange', 'rendez vous', 'rdv', 'tour'],
      ...['entrevista', 'entrevistas', 'llamada', 'videollamada', 'ronda', 'charla', 'reunion'],
      ...['ligacao', 'conversa', 'bate papo', 'reuniao', 'videochamada', 'rodada'],
    ],
    parts: ['面接', '面談', '면접', '面试', '面試', '一面', '二面', '三面', '四面', '终面', '終面'],
  },
};

const stepNames = ['other', 'arranged', 'interview'] as const satisfies readonly Step[];

/** What a step is by what people call it: `Phone screen`, `Onsite with Kim`, `Applied`; undefined where its words say neither. */
export function stepOf(written: string): Step | undefined {
  const words = ` ${fold(written).replace(ofPractice, '')} `;
  const says = ({ words: known, parts }: StepRow) =>
    known.some((word) => words.includes(` ${word} `)) || parts.some((part) => written.includes(part));
  return stepNames.find((name) => says(steps[name])) ?? (ofCompound.test(words) ? 'interview' : undefined);
}

/** A talk by what it is about, as German writes it in one word: `Technikgespräch`. Those of a job that somebody has, and of trade, are none. */
const ofCompound =
  / (?!(?:verkaufs|kunden|mitarbeiter|personal|jahres|feedback|ziel|kritik|kundigungs|trennungs|beratungs|eltern|arzt|selbst|streit|tisch|gegen)gesprach)\p{L}+gesprach(?:e|s|en)? /u;

/** Whom a doctor's practice employs: no practice for an interview. */
const ofPractice =
  /(?<!\p{L})practice (?=(?:manager|nurse|partner|lead|principal|owner|director|administrator)s?(?!\p{L}))/gu;

/** Tests that are rounds of their own where somebody writes them as the state of an application. */
const testRounds =
  /^(?:oa|hm|(?:take home|takehome)(?: (?:assignment|exercise|test|task|project|challenge))?|(?:online |coding |technical )?(?:assessment|challenge|test|assignment|exercise)|homework|case|case study|assessment cent(?:er|re)|probearbeitstag|[一二三四终終]面)$/u;

/** Whether a state of an application is the name of a round: `Phone screen`, `Final round`, `OA`. */
export function isRoundName(written: string): boolean {
  return stepOf(written) === 'interview' || testRounds.test(fold(written));
}

/** What is told of a letter, a call or a plan is no talk. */
export const reported =
  /(?<!\p{L})(?:applied|sent|submitted|wrote|writes|e-?mailed|mailed|messaged|dm['’]?d|texted|called|rang|phoned|replied|answered|invit\p{L}*|booked|scheduled|set for|confirmed|moved|cancel\p{L}*|asked for|offer\p{L}*|no-show)(?!\p{L})/iu;
