import type { Register } from '../../src/domain/Extraction.js';
import { coresOf, readText } from './readDirectives.js';

interface Row {
  readonly rule: string;
  readonly register: Register;
  readonly text: string;
  readonly cores: string;
}

/** `|` parts the cores; for T5 a report comes first, because an imperative alone reports nothing. */
describe('a trigger opens a directive', () => {
  it.each`
    rule    | register       | text                                                                                          | cores
    ${'T1'} | ${'rulebook'}  | ${'A broker must keep client orders apart from its own.'}                                     | ${'keep client orders apart from its own'}
    ${'T1'} | ${'statute'}   | ${'The licensee shall, on its own account, publish the tariff.'}                              | ${'publish the tariff'}
    ${'T1'} | ${'rulebook'}  | ${'An insurer may not pledge the reserve.'}                                                   | ${'pledge the reserve'}
    ${'T1'} | ${'readout'}   | ${'We will smooth the transmission of policy.'}                                               | ${'smooth the transmission of policy'}
    ${'T2'} | ${'readout'}   | ${'Great efforts will be made to widen access to credit, and to lower its price.'}            | ${'widen access to credit|lower its price'}
    ${'T2'} | ${'readout'}   | ${'Priority should be given to easing the burden on small firms.'}                            | ${'easing the burden on small firms'}
    ${'T2'} | ${'speech'}    | ${'It is necessary to watch the housing market closely.'}                                     | ${'watch the housing market closely'}
    ${'T3'} | ${'rulebook'}  | ${'A custodian is required to segregate assets and to tell the depositor of a shortfall.'}    | ${'segregate assets|tell the depositor of a shortfall'}
    ${'T3'} | ${'statute'}   | ${'Auditors are prohibited from holding shares in a client.'}                                 | ${'holding shares in a client'}
    ${'T4'} | ${'speech'}    | ${'Supervisors need to share what they know.'}                                                | ${'share what they know'}
    ${'T4'} | ${'readout'}   | ${'The meeting stressed the need to rebuild trust and simplify procedures.'}                  | ${'rebuild trust|simplify procedures'}
    ${'T5'} | ${'readout'}   | ${'The meeting noted that we should act. Steadily widen the pilot, and publish its results.'} | ${'act|Steadily widen the pilot|publish its results'}
    ${'T5'} | ${'catalogue'} | ${'Review the inventory of devices each quarter.'}                                            | ${'Review the inventory of devices each quarter'}
    ${'T6'} | ${'readout'}   | ${'The rules on reserves will be tightened.'}                                                 | ${'The rules on reserves will be tightened'}
    ${'T6'} | ${'rulebook'}  | ${'Where a client complains, the complaint must promptly be answered in writing.'}            | ${'the complaint must promptly be answered in writing'}
    ${'T6'} | ${'readout'}   | ${'The stance should be preserved, and rates be kept stable.'}                                | ${'The stance should be preserved|rates be kept stable'}
    ${'T7'} | ${'rulebook'}  | ${'A firm must:\n(a) train its staff; and\n(b) test its systems.'}                            | ${'train its staff|test its systems'}
    ${'T7'} | ${'rulebook'}  | ${'A firm must ensure that it:\n(a) has trained its staff; and\n(b) holds a spare key.'}      | ${'has trained its staff|holds a spare key'}
    ${'T8'} | ${'rulebook'}  | ${'The ledger must be kept in English and must be closed every night.'}                       | ${'The ledger must be kept in English|must be closed every night'}
    ${'T8'} | ${'statute'}   | ${'The trustee shall hold the fund and shall render accounts of it.'}                         | ${'hold the fund|render accounts of it'}
    ${'T9'} | ${'readout'}   | ${'The Board decided to leave the ratio unchanged.'}                                          | ${'leave the ratio unchanged'}
    ${'T9'} | ${'readout'}   | ${'It was resolved that the facility is closed at the end of June.'}                          | ${'the facility is closed at the end of June'}
  `('$rule in a $register: $text', ({ rule, register, text, cores }: Row) => {
    expect(coresOf(text, register)).toEqual(cores.split('|'));
    expect(readText(text, register).directives.flatMap(({ ruleIds }) => ruleIds)).toContain(rule);
  });
});

describe('what looks like a trigger opens none', () => {
  it.each`
    rule    | register      | text
    ${'T1'} | ${'guidance'} | ${'The risk may increase where cash is used.'}
    ${'T1'} | ${'readout'}  | ${'Private lenders will see lower margins.'}
    ${'T1'} | ${'rulebook'} | ${'This section sets out the reports that a firm must make.'}
    ${'T1'} | ${'rulebook'} | ${'The duty applies if a firm must restate its accounts.'}
    ${'T1'} | ${'statute'}  | ${'Nothing in this Part shall require a bank to break a promise.'}
    ${'T2'} | ${'readout'}  | ${'Efforts were made to widen access to credit.'}
    ${'T2'} | ${'statute'}  | ${'It is important to note that courts differ.'}
    ${'T3'} | ${'rulebook'} | ${'A small firm is not required to appoint an auditor.'}
    ${'T3'} | ${'rulebook'} | ${'The records that a broker is required to keep are listed in Part 2.'}
    ${'T4'} | ${'speech'}   | ${'There was no need to hurry.'}
    ${'T4'} | ${'rulebook'} | ${'An applicant need not attend.'}
    ${'T5'} | ${'rulebook'} | ${'Keep records of trades.'}
    ${'T5'} | ${'readout'}  | ${'The meeting noted the facts. Support measures have been effective.'}
    ${'T6'} | ${'readout'}  | ${'Growth will be driven by exports.'}
    ${'T6'} | ${'guidance'} | ${'This approach should not be seen as a formality.'}
    ${'T6'} | ${'statute'}  | ${'A person shall be deemed to reside where he sleeps.'}
    ${'T7'} | ${'rulebook'} | ${'The following firms are exempt:\n(a) banks; and\n(b) insurers.'}
    ${'T7'} | ${'rulebook'} | ${'In this Part:\n(a) "firm" means a company; and\n(b) "day" means a working day.'}
    ${'T8'} | ${'rulebook'} | ${'A person who owns or may acquire the shares is a controller.'}
    ${'T8'} | ${'news'}     | ${'Wage growth has eased and should moderate further.'}
    ${'T9'} | ${'statute'}  | ${'The Board decided to leave the ratio unchanged.'}
    ${'T9'} | ${'readout'}  | ${'The decided cases are few.'}
  `('$rule in a $register: $text', ({ register, text }: Row) => {
    expect(coresOf(text, register)).toEqual([]);
  });
});
