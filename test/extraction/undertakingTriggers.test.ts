import { expectCores, theDirective } from './readDirectives.js';

describe('what a body decides, agrees or intends is its commitment', () => {
  it.each`
    register     | text                                                                                        | cores
    ${'readout'} | ${'The Committee agreed to publish its votes.'}                                             | ${'publish its votes'}
    ${'readout'} | ${'The Governing Council today decided to keep the fee unchanged.'}                         | ${'keep the fee unchanged'}
    ${'readout'} | ${'Members also agreed to keep the fee unchanged.'}                                         | ${'keep the fee unchanged'}
    ${'readout'} | ${'The Board reviewed the accounts and decided to widen the audit.'}                        | ${'widen the audit'}
    ${'readout'} | ${'It has also been decided to extend the window, and to raise the limit.'}                 | ${'extend the window|raise the limit'}
    ${'speech'}  | ${'It is proposed to introduce a badge for small shops.'}                                   | ${'introduce a badge for small shops'}
    ${'speech'}  | ${'We intend to simplify the form and cut the waiting time.'}                               | ${'simplify the form|cut the waiting time'}
    ${'speech'}  | ${'The Commission plans to release a map of the ports.'}                                    | ${'release a map of the ports'}
    ${'readout'} | ${'We commit to protect the lakes and to report on them each year.'}                        | ${'protect the lakes|report on them each year'}
    ${'readout'} | ${'We will watch the harvest and stand ready to lend grain.'}                               | ${'watch the harvest|lend grain'}
    ${'readout'} | ${'The Bank will watch the harvest and stands ready to lend grain, should the price rise.'} | ${'watch the harvest|lend grain, should the price rise'}
    ${'readout'} | ${'We reaffirm our firm commitment to shorten the queues.'}                                 | ${'shorten the queues'}
    ${'speech'}  | ${'We are going to publish every fine.'}                                                    | ${'publish every fine'}
  `('$text', expectCores);

  it('the words of the undertaking are its cue', () => {
    const text = 'The Committee has also agreed to publish its votes.';
    const { cue, cueKind, modality } = theDirective(text, 'readout');
    expect(cue && text.slice(cue.start, cue.end)).toBe('has also agreed to');
    expect({ cueKind, modality }).toEqual({ cueKind: 'DECISION_PHRASE', modality: 'COMMITMENT' });
  });
});

describe('what only looks like an undertaking is none', () => {
  it.each`
    register      | text                                                                 | cores
    ${'readout'}  | ${'The Committee had agreed to publish its votes.'}                  | ${''}
    ${'readout'}  | ${'Two farmers agreed to sell their land.'}                          | ${''}
    ${'readout'}  | ${'Members agreed that the fee was too high.'}                       | ${''}
    ${'readout'}  | ${'We will refuse or agree to extend the lease.'}                    | ${'refuse or agree to extend the lease'}
    ${'readout'}  | ${'The meeting noted the plans to build a bridge.'}                  | ${''}
    ${'readout'}  | ${'The meeting welcomed their commitment to build a bridge.'}        | ${''}
    ${'readout'}  | ${'We will approve and implement plans to repair the locks.'}        | ${'approve and implement plans to repair the locks'}
    ${'readout'}  | ${'We will carry out the action plan to repair the locks.'}          | ${'carry out the action plan to repair the locks'}
    ${'statute'}  | ${'The Board has decided to widen the audit.'}                       | ${''}
    ${'rulebook'} | ${'A firm must tell a client that it intends to close the account.'} | ${'tell a client that it intends to close the account'}
  `('$text', expectCores);
});
