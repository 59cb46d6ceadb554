import { coresOf, expectCores, theDirective, type CoresRow } from './readDirectives.js';

describe('what a body tells others to do is theirs to do', () => {
  it.each`
    register      | text                                                                                               | cores
    ${'readout'}  | ${'The meeting called on banks to keep their branches open and to train their staff.'}             | ${'keep their branches open|train their staff'}
    ${'readout'}  | ${'We call on banks to write off the debt and on insurers to lower the fee.'}                      | ${'write off the debt|lower the fee'}
    ${'readout'}  | ${'The Board asked its staff to end the study before the break and to open the archive.'}          | ${'end the study before the break|open the archive'}
    ${'readout'}  | ${'The Committee asked the secretariat to draw up a list.'}                                        | ${'draw up a list'}
    ${'readout'}  | ${'The Board urged lenders to lower the fee, and it resolved that the cap is lifted.'}             | ${'lower the fee|the cap is lifted'}
    ${'readout'}  | ${'We encourage regulators to share what they know.'}                                              | ${'share what they know'}
    ${'speech'}   | ${'The Authority expects brokers to test their systems, and requires them to tell us.'}            | ${'test their systems'}
    ${'speech'}   | ${'I would urge members to set aside the money.'}                                                  | ${'set aside the money'}
    ${'readout'}  | ${'The Board calls on the private sector to use one form. It also encourages banks to accept it.'} | ${'use one form|accept it'}
    ${'readout'}  | ${'The symposium called upon traders to keep calm ledgers.'}                                       | ${'keep calm ledgers'}
    ${'readout'}  | ${'The meeting called for efforts to shorten the queues.'}                                         | ${'shorten the queues'}
    ${'readout'}  | ${'The meeting called for shortening the queues.'}                                                 | ${'shortening the queues'}
    ${'readout'}  | ${'Supervisors were urged to share their files, and to refrain from double work.'}                 | ${'share their files|refrain from double work'}
    ${'readout'}  | ${'Interested parties are invited to submit their views by May.'}                                  | ${'submit their views by May'}
    ${'guidance'} | ${'Brokers are requested to submit the form twice a year.'}                                        | ${'submit the form twice a year'}
    ${'speech'}   | ${'Brokers ought to write down why they refuse a client.'}                                         | ${'write down why they refuse a client'}
  `('$text', expectCores);

  it.each`
    text                                                        | modality
    ${'The Committee asked the secretariat to draw up a list.'} | ${'NECESSITY'}
    ${'The secretariat was instructed to draw up a list.'}      | ${'OBLIGATION'}
  `('an order obliges, a request does not: $text', ({ text, modality }: { text: string; modality: string }) => {
    expect(theDirective(text, 'readout').modality).toBe(modality);
  });
});

describe('a clause in the base form is what is asked for', () => {
  it.each`
    register      | text                                                                    | cores
    ${'readout'}  | ${'The Board recommended that the agency consult on the tariff.'}       | ${'consult on the tariff'}
    ${'speech'}   | ${'It is important that firms test their alarms.'}                      | ${'test their alarms'}
    ${'readout'}  | ${'It is imperative that the exit plans of banks be tested each year.'} | ${'the exit plans of banks be tested each year'}
    ${'guidance'} | ${'We recommend that a broker keep a log.'}                             | ${'keep a log'}
  `('$text', expectCores);

  it.each`
    register      | text
    ${'readout'}  | ${'The Board recommended that approach to the agency.'}
    ${'readout'}  | ${'It is important that firms have tested their alarms.'}
    ${'readout'}  | ${'The Board noted that firms test their alarms.'}
    ${'guidance'} | ${'Respondents recommended that the agency consult on the tariff.'}
    ${'statute'}  | ${'It is important that firms test their alarms.'}
  `('other clauses ask for nothing: $text', ({ register, text }: CoresRow) => {
    expect(coresOf(text, register)).toEqual([]);
  });
});

describe('what only looks like telling is none', () => {
  it.each`
    register      | text                                                                              | cores
    ${'readout'}  | ${'Last year the Authority asked banks to lower the fee.'}                        | ${''}
    ${'readout'}  | ${'The Committee had urged banks to lower the fee.'}                              | ${''}
    ${'readout'}  | ${'Customers asked banks to lower the fee.'}                                      | ${''}
    ${'readout'}  | ${'The Committee expects prices to fall.'}                                        | ${''}
    ${'readout'}  | ${'Banks are expected to lend more.'}                                             | ${''}
    ${'readout'}  | ${'The meeting called for strengthening of the dam.'}                             | ${''}
    ${'rulebook'} | ${'The lender was requested to submit a form.'}                                   | ${''}
    ${'guidance'} | ${'A firm should keep lists of States under a Call for Action and weigh them.'}   | ${'keep lists of States under a Call for Action|weigh them'}
    ${'readout'}  | ${'We will widen the use of direct contacts with small firms to shorten queues.'} | ${'widen the use of direct contacts with small firms to shorten queues'}
  `('$text', expectCores);
});

describe('what a meeting insists on, and what firms need to grasp', () => {
  it.each([
    ['The meeting insisted that brokers keep a log.', 'keep a log'],
    ['Brokers need to understand the terms of a lease.', 'understand the terms of a lease'],
    ['We need to understand the terms of a lease.', ''],
    ['The weather required that brokers keep a log.', ''],
  ])('%s', (text, core) => {
    expect(coresOf(text, 'readout').join('|')).toBe(core);
  });
});
