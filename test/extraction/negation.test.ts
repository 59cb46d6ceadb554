import { coresOf, readText } from './readDirectives.js';

/** What a rulebook's sentence comes to: `MODALITY core`, parted by `|`. */
const meaningOf = (text: string): string =>
  readText(text)
    .directives.map(({ modality, start, end }) => `${modality} ${text.slice(start, end)}`)
    .join('|');

const meanings = ({ text, meaning }: { text: string; meaning: string }): void => {
  expect(meaningOf(text)).toBe(meaning);
};

describe('a denial turns a duty into a ban, wherever its words stand', () => {
  it.each([
    'Neither a ferry nor a barge shall lower the flag.',
    'Neither the ferry, nor any barge, may lower the flag.',
    'No ferry nor barge may lower the flag.',
    'No-one shall lower the flag.',
    'Nobody may lower the flag.',
    'None of the brokers may lower the flag.',
    'Not a single broker may lower the flag.',
    'No broker other than a licensed broker may lower the flag.',
    'No broker but the Harbour Master may lower the flag.',
    'Brokers must never lower the flag.',
    'A broker never may lower the flag.',
    'A broker may at no time lower the flag.',
    'A broker shall in no case lower the flag.',
    'A broker may, under no circumstances, lower the flag.',
    'A broker must as a rule not lower the flag.',
    'A broker may no longer lower the flag.',
    'Under no circumstances may a broker lower the flag.',
    'At no time shall brokers lower the flag.',
    'Never shall a broker lower the flag.',
    'Nor may a broker lower the flag.',
    'Brokers are never allowed to lower the flag.',
    'Nobody is permitted to lower the flag.',
    'A broker is required not to lower the flag.',
    'The Authority requires brokers never to lower the flag.',
    'It shall not be lawful for a broker to lower the flag.',
    'A broker must not, without leave, lower the flag.',
  ])('%s', (text) => {
    expect(meaningOf(text)).toBe('PROHIBITION lower the flag');
  });

  it.each`
    text                                                                     | meaning
    ${'In no event shall a flag be lowered.'}                                | ${'PROHIBITION shall a flag be lowered'}
    ${'A flag must never be lowered.'}                                       | ${'PROHIBITION A flag must never be lowered'}
    ${'A broker must not lower the flag, nor may it open the hatch.'}        | ${'PROHIBITION lower the flag|PROHIBITION open the hatch'}
    ${'A broker must neither lower the flag nor open the hatch.'}            | ${'PROHIBITION lower the flag|PROHIBITION open the hatch'}
    ${'A broker must neither seek nor take advice.'}                         | ${'PROHIBITION seek nor take advice'}
    ${'No broker may lower the flag or may open the hatch.'}                 | ${'PROHIBITION lower the flag|PROHIBITION open the hatch'}
    ${'A broker must refrain from lowering the flag.'}                       | ${'PROHIBITION lowering the flag'}
    ${'A broker must not lower the flag but keep a log.'}                    | ${'PROHIBITION lower the flag|OBLIGATION keep a log'}
    ${'Brokers must never:\n(a) open the hatch;\n(b) keep a flag on board.'} | ${'PROHIBITION open the hatch|PROHIBITION keep a flag on board'}
  `('$text', meanings);
});

describe('words that look like a denial and are none', () => {
  it.each`
    text                                                           | meaning
    ${'No doubt brokers must keep a log.'}                         | ${'OBLIGATION keep a log'}
    ${'No less than five brokers must keep a log.'}                | ${'OBLIGATION keep a log'}
    ${'No later than 30 June brokers must keep a log.'}            | ${'OBLIGATION keep a log'}
    ${'A broker shall, not later than the day after, keep a log.'} | ${'OBLIGATION keep a log'}
    ${'A broker shall not later than noon keep a log.'}            | ${'OBLIGATION not later than noon keep a log'}
    ${'A broker shall, in no event later than noon, keep a log.'}  | ${'OBLIGATION keep a log'}
    ${'Brokers must not only keep a log but also open it.'}        | ${'OBLIGATION keep a log|OBLIGATION open it'}
    ${'Brokers may not only keep a log but also open it.'}         | ${'PERMISSION keep a log|PERMISSION open it'}
    ${'A broker must not fail to keep a log.'}                     | ${'OBLIGATION keep a log'}
    ${'No broker may neglect to keep a log.'}                      | ${'OBLIGATION keep a log'}
    ${'Brokers must not merely trust the mate.'}                   | ${'PROHIBITION merely trust the mate'}
    ${'The Tribunal may not bring a plea.'}                        | ${'PROHIBITION bring a plea'}
  `('$text', meanings);
});

describe('where no modality fits, nothing is said', () => {
  it.each([
    'No broker shall be required to keep a log.',
    'A broker is never required to keep a log.',
    'A broker need not keep a log.',
    'A broker will not need to keep a log.',
    'No broker needs to keep a log.',
    'No broker has to keep a log.',
    'No broker is required to:\n(a) keep a log;\n(b) open the hatch.',
    'No broker is prohibited from opening the hatch.',
    'A broker shall not be prohibited from opening the hatch.',
    'A broker may rarely open the hatch.',
    'Hardly any broker may open the hatch.',
    'Not every broker must keep a log.',
    'Not all brokers may open the hatch.',
    'A broker must not necessarily keep a log.',
    'No broker must not keep a log.',
    'Brokers must not only keep a log.',
    'No broker should open the hatch.',
    'The Authority never expects brokers to keep a log.',
    'Neither the port nor its brokers are entitled to compensation.',
  ])('%s', (text) => {
    expect(meaningOf(text)).toBe('');
  });

  it.each([
    'We should not wait for the harvest and open the hatch.|not wait for the harvest and open the hatch',
    'The Board decided not to open the hatch.|not to open the hatch',
    'We will never open the hatch.|never open the hatch',
    'The Board never decided to open the hatch.|',
    'No efforts will be made to open the hatch.|',
    'It is not necessary to open the hatch.|',
  ])('in talk the core keeps the word that denies, or there is none: %s', (row) => {
    const [text = '', core = ''] = row.split('|');
    expect(coresOf(text, 'readout').join('|')).toBe(core);
  });
});
