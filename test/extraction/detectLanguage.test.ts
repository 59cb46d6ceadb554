import { detectLanguage } from '../../src/extraction/detectLanguage.js';

describe('the language of a text', () => {
  it.each`
    text                                                                                     | language
    ${'A firm must keep records of its dealings for six years.'}                             | ${'en'}
    ${'Kreditinstitute müssen der Behörde jede Änderung unverzüglich schriftlich anzeigen.'} | ${'de'}
    ${'Les établissements doivent déclarer chaque année leurs risques à l’autorité.'}        | ${'fr'}
    ${'Las entidades deben informar cada año sobre los riesgos que asumen.'}                 | ${'es'}
    ${'银行应当保存记录。'}                                                                  | ${'zh'}
    ${'银行は記録を保存しなければならない。'}                                                | ${'ja'}
    ${''}                                                                                    | ${'und'}
    ${'12.5 – 2024 (3)'}                                                                     | ${'und'}
  `('reads “$text” as $language', ({ text, language }) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it('looks past blank lines, however many', () => {
    expect(detectLanguage(`${'\n'.repeat(50_000)}A firm must keep records of its dealings.`)).toBe('en');
  });

  it('looks beyond a head of names and numbers', () => {
    const head = 'No. 12/2024 – A.B.C. – 34/56\n'.repeat(60);
    expect(detectLanguage(head + 'Die Bank muss der Behörde berichten, was sie getan hat. '.repeat(200))).toBe('de');
  });
});
