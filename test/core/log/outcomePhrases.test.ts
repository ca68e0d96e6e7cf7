import assert from 'node:assert/strict';
import { outcomeReader } from '../../../src/core/log/outcomeReading.ts';

/** Phrases in which people of eight languages say where an application stands. */
const phrases: readonly (readonly [written: string, outcome: string])[] = [
  ['Warte auf Rückmeldung', 'waiting'],
  ['läuft', 'waiting'],
  ['en attente de réponse', 'waiting'],
  ['esperando respuesta', 'waiting'],
  ['aguardando retorno', 'waiting'],
  ['Interview Completed', 'waiting'],
  ['一次面接完了', 'waiting'],
  ['結果待ち', 'waiting'],
  ['최종 면접 완료', 'waiting'],
  ['一面已完成', 'waiting'],
  ['1차 면접 예정', 'upcoming'],
  ['二次面接予定', 'upcoming'],
  ['二面已预约', 'upcoming'],
  ['Entretien programmé', 'upcoming'],
  ['Absage am 19.11.', 'rejected'],
  ['got a no', 'rejected'],
  ["didn't get it", 'rejected'],
  ['did not get the job', 'rejected'],
  ['went with someone else', 'rejected'],
  ['non retenu', 'rejected'],
  ['no me cogieron', 'rejected'],
  ['não passei', 'rejected'],
  ['turned down the offer', 'offer declined'],
  ['I turned it down', 'offer declined'],
  ['I said no', 'offer declined'],
  ['I said yes', 'accepted'],
  ['took it', 'accepted'],
  ['took it badly', 'unknown'],
  ['aceitei', 'accepted'],
  ['no rejection yet', 'unknown'],
  ['お見送り', 'rejected'],
  ['一次面接落ち', 'rejected'],
  ['書類選考落ち', 'rejected'],
  ['서류전형 불합격', 'rejected'],
  ['简历筛选未通过', 'rejected'],
  ['応募済、結果待ち', 'unknown'],
  ['서류 탈락', 'rejected'],
  ['応募準備中', 'not yet'],
  ['Contactado', 'not yet'],
  ['第二次面接通過', 'advanced'],
  ['passed phone screen', 'advanced'],
  ['최종 합격', 'offer'],
  ['no rejection yet', 'unknown'],
  ['waiting for the rejection', 'unknown'],
  ['published', 'unknown'],
  ['active', 'unknown'],
];

/** Rounds that people write as the state of an application. */
const rounds = [
  ...[
    'Phone Screen',
    'Technical Interview',
    'Onsite',
    'Final round',
    'HM',
    'OA',
    'Take-home',
    'Entrevista 2',
  ],
  ...['Zweitgespräch', 'Assessment-Center', '二面'],
];

describe('outcomes in phrases', () => {
  const read = outcomeReader();
  for (const [written, outcome] of phrases)
    it(`${written} is ${outcome}`, () => {
      const reading = read(written);
      assert.equal(reading.kind === 'known' ? reading.outcome : reading.kind, outcome);
    });
  for (const written of rounds)
    it(`${written} is a round`, () =>
      assert.deepEqual(read(written), { kind: 'known', outcome: 'waiting', isRound: true }));
});
