// What native editors struck in letters out of fresh entries.
import assert from 'node:assert/strict';
import { bodyOf, letterFor } from '../letters.ts';

const entry = (fields: string, notes = '') => `---\n${fields}\ndate: 2026-11-17\n---\n${notes}\n`;

const thanks = (text: string, language: string, to: string) =>
  bodyOf(letterFor({ text, letter: 'thank-you', to, tone: 'neutral', language, now: '2026-11-18T10:00' }));

describe('what native editors struck', () => {
  it('greets nobody by what they have learned', () => {
    const text = entry('company: Murpark\nrole: Pflege\ninterviewers: [DGKP Elfriede Sammer]');
    assert.match(thanks(text, 'de', 'DGKP Elfriede Sammer'), /^Guten Tag Elfriede Sammer,/m);
  });

  it('takes a trade behind a comma for nobody', () => {
    const text = entry(
      'company: Eulach\nrole: Service\ninterviewers:\n  - Yusuf Mert, Techniker (nur Werkstatt)\n  - Ada Roth',
    );
    assert.match(thanks(text, 'de', 'Yusuf Mert'), /^Guten Tag Yusuf Mert,/m);
    assert.throws(() => assert.match(thanks(text, 'de', 'Techniker'), /^Guten Tag Techniker,/m));
  });

  it('spells as the Swiss do where the notes are spelled so, and no country is given', () => {
    const of = (role: string) =>
      thanks(
        entry(`company: Eulach\nrole: ${role}\ninterviewers: [Ada Lüscher]`, 'grün'),
        'de',
        'Ada Lüscher',
      );
    assert.match(of('Servicetechniker Aussendienst für Züge'), /Mit freundlichen Grüssen/);
    assert.match(of('Servicetechniker Außendienst für Züge'), /Mit freundlichen Grüßen/);
    assert.match(of('Servicetechniker Aussendienst'), /Mit freundlichen Gr/);
  });

  it('says nothing in the short forms of messages', () => {
    const text = entry(
      'company: Madeireira\nrole: Analista\ninterviewers: [Denise Nakamura]',
      '## não falei\n- que habilitei 2 mi de crédito qdo tava na cooperativa',
    );
    const body = thanks(text, 'pt', 'Denise Nakamura');
    assert.match(body, /qdo tava/);
    assert.doesNotMatch(body.replace(/<!--[\s\S]*?-->/g, ''), /qdo tava/);
  });

  it('calls a woman with a degree by its own word', () => {
    const text = entry('company: A\nrole: B\ninterviewers: [Sra. Dr. Ada Okafor]');
    assert.match(thanks(text, 'es', 'Sra. Dr. Ada Okafor'), /^Estimada Dra\. Okafor:/m);
  });

  it('leaves where a Japanese company is out of its name', () => {
    const of = (company: string) =>
      thanks(entry(`company: ${company}\nrole: 保育士\ninterviewers: [三浦 のり子]`), 'ja', '三浦 のり子');
    assert.match(of('みずいろ保育園(高松)'), /^みずいろ保育園$/m);
    assert.match(of('青葉（株）'), /^青葉（株）$/m);
  });

  it('puts the post before a Japanese name, however the entry joins them', () => {
    const of = (person: string, to: string) =>
      thanks(entry(`company: 青葉\nrole: 保育士\ninterviewers: [${person}]`), 'ja', to);
    assert.match(of('施設長 小野寺 邦子さん', '小野寺 邦子'), /^施設長 小野寺 邦子様$/m);
    assert.match(of('人事・平井', '平井'), /^人事 平井様$/m);
    assert.match(of('長谷部 拓也', '長谷部 拓也'), /^長谷部 拓也様$/m);
  });

  it('says nothing as people talk', () => {
    const said = (language: string, to: string, notes: string) =>
      thanks(entry(`company: A\nrole: B\ninterviewers: [${to}]`, notes), language, to).replace(
        /<!--[\s\S]*?-->/g,
        '',
      );
    const asked = '- Ada Roth wollte wissen wie ich bei nem Lagerschaden vorgehe';
    assert.match(said('de', 'Ada Roth', asked), /wie ich bei einem Lagerschaden vorgehe/);
    const thing = '## Nicht gesagt\n- dass ich das Schmierplan-Ding alleine aufgebaut hab';
    assert.doesNotMatch(said('de', 'Ada Roth', thing), /Ding/);
    const both = "- Karim Roy m'a prêté un pull + fait un thé";
    assert.match(said('fr', 'Karim Roy', both), /prêté un pull et fait un thé/);
    const tea = '- 寒いからってお茶買ってきてくれた';
    assert.doesNotMatch(said('ja', '平井 誠', tea), /からって/);
  });

  it('names a Japanese company above a reader nobody knows, and none where none is known', () => {
    const of = (company: string) =>
      bodyOf(
        letterFor({
          text: `---\ncompany: ${company}\nrole: 保育士\ndate: 2026-11-17\n---\n`,
          letter: 'thank-you',
          language: 'ja',
        }),
      );
    assert.match(of('みずいろ保育園'), /^\s*みずいろ保育園\n採用ご担当者様\n/);
    assert.match(of('n/a'), /^\s*採用ご担当者様\n/);
  });
});
