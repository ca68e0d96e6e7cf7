import assert from 'node:assert/strict';
import { hidesWhatIsBefore, isSecret, privateMatter } from '../../../src/core/notes/privacy.ts';

describe('what is for nobody’s eyes', () => {
  for (const [sentence, secret] of [
    ['Not telling anyone until the scan', true],
    ['I have not told my family yet', true],
    ['My manager is not aware I am at interviews', true],
    ["They don't know that I applied twice", true],
    ['Nobody knows I am here', true],
    ['Off the record, the round is delayed', true],
    ['I led the team (not true, Ben did)', true],
    ["Ben's confidential salary data", true],
    ['nur für mich: Urs trinkt', true],
    ['solo para mí: Iván bebe', true],
    ['à ne pas répéter : ils vont fermer', true],
    ['só pra mim: saiu brigado', true],
    ["haven't told Dave I'm looking", true],
    ['mind what gets said at home', true],
    ['the York office moves in May, not for repeating', true],
    ['two posts go in spring, not to be passed on', true],
    ['not to lose a day, they work in pairs', false],
    ['I did not know about their new plant', false],
    ['mind what the drawing says', false],
    ["nobody asked, so nobody knows mine's current to 2029", false],
    ['They do not know how many sites they need', false],
    ['Tell them about the interlock tests', false],
  ] as const)
    it(`${secret ? 'is' : 'is not'}: ${sentence}`, () => assert.equal(isSecret(sentence), secret));

  it('is what stands before a sentence that makes a secret of it', () => {
    assert.ok(hidesWhatIsBefore('Not telling anyone until scan'));
    assert.ok(!hidesWhatIsBefore('The plant runs at night'));
  });

  for (const [clause, matter] of [
    ['I told her dentist', 'other jobs'],
    ['told work I was ill', 'other jobs'],
    ['Kidderminster says me yes already', 'other jobs'],
    ['why leave the buses after 11 years', 'leaving'],
    ['an angry dad at the window', undefined],
    ['which is the dream because of Mum', 'home'],
    ['two days a week in Leeds, non-negotiable', 'terms'],
    ['am 10 weeks', 'health'],
    ['three resignations over reviews', 'gossip'],
    ["if so I'm not buying in", 'dislike'],
    ["Ex-employee on the forum says she's a tyrant", 'dislike'],
    ['two bad ones on Glassdoor', 'dislike'],
    ['he is a micromanager', 'dislike'],
    ['they run a forum for tenants', undefined],
    ["I'm not going to the plant until spring", undefined],
    ['his daughter has leukaemia', 'lives of others'],
    ["Tom's marriage is on the rocks", 'lives of others'],
    ['talked about his stammer', 'lives of others'],
    ["his wife's IVF", 'lives of others'],
    ['is Jewish, mentioned shabbat', 'lives of others'],
    ['three people walk out over the new manager', 'lives of others'],
    ['about the hearing in the left ear', 'health'],
    ["I don't drink since March", 'health'],
    ['my second child is due in March', 'home'],
    ["I'm on antidepressants", 'own life'],
    ['I am back on methadone', 'own life'],
    ['I take insulin four times a day', 'own life'],
    ['I sleep in my car at the moment', 'own life'],
    ['I failed my CPA exam twice', 'own life'],
    ['I was sacked from the last ship', 'own life'],
    ['I failed over the primary in four seconds', undefined],
    ["I'm on nights this month", undefined],
    ["wants someone who doesn't have kids", 'bias'],
    ['would like somebody young', 'bias'],
    ['someone young people trust', undefined],
    ["their plan to fire Paul's nephew", 'gossip'],
    ['the plan to fire the kiln on Fridays', undefined],
    ["Dana's cousin runs it", 'lives of others'],
    ['machine breakdowns on the night shift', undefined],
    ['the second church roof', undefined],
    ['I told her about the interlock tests', undefined],
    ['ten weeks of trials', undefined],
    ['about €62k, plus shares', 'pay'],
    ['they’re at £48k', 'pay'],
    ['給料は 50k', 'pay'],
    // Read in no time, however long it is.
    ['部長から測り間違いに気づいたのが納品後だったらどうすると聞かれた。'.repeat(30), undefined],
    [`${"a'".repeat(2000)}`, undefined],
  ] as const)
    it(`is ${matter ?? 'nothing of one’s own'}: ${clause}`, () =>
      assert.equal(privateMatter(clause), matter));
});
