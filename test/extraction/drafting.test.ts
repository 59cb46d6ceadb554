import { coresOf, expectCores, readText, theDirective, type CoresRow } from './readDirectives.js';

describe('the one who must act is found', () => {
  it.each`
    register      | text                                                                                                                   | cores
    ${'guidance'} | ${'Brokers operating from the port should read the circular.'}                                                         | ${'read the circular'}
    ${'rulebook'} | ${'A lender offering such loans in the zone must publish its rates.'}                                                  | ${'publish its rates'}
    ${'statute'}  | ${'The person holding an equivalent office in a trust shall verify the deed.'}                                         | ${'verify the deed'}
    ${'statute'}  | ${'Insurers aware of the transfer shall tell the ministry.'}                                                           | ${'tell the ministry'}
    ${'rulebook'} | ${'Lender A must also provide Lender B with the file.'}                                                                | ${'provide Lender B with the file'}
    ${'rulebook'} | ${'Managers and XQOs must consider the notice.'}                                                                       | ${'consider the notice'}
    ${'statute'}  | ${'Sellers of meters, including small ones, offering repairs in shops, shall keep a list.'}                            | ${'keep a list'}
    ${'statute'}  | ${'Firms that use such meters in the zone must keep a list.'}                                                          | ${'keep a list'}
    ${'statute'}  | ${'The firms to which these terms apply must keep a list.'}                                                            | ${'keep a list'}
    ${'statute'}  | ${'Where carriers born abroad enter into a lease, they shall submit the deed.'}                                        | ${'submit the deed'}
    ${'statute'}  | ${'Any officer who is named by that court is hereby authorised to open the safe.'}                                     | ${'open the safe'}
    ${'rulebook'} | ${'A broker proposing to have a second office must tell the council.'}                                                 | ${'tell the council'}
    ${'rulebook'} | ${'Where a buyer uses the lift the broker must keep a log.'}                                                           | ${'keep a log'}
    ${'rulebook'} | ${'Where the buyer of the lift must keep a log.'}                                                                      | ${''}
    ${'statute'}  | ${'Every shop that takes a letter sent to it is prohibited from opening the letter.'}                                  | ${'opening the letter'}
    ${'statute'}  | ${'A buyer that applied for a review may appeal the ruling.'}                                                          | ${'appeal the ruling'}
    ${'statute'}  | ${'An officer before whom a buyer is taken shall hear the buyer.'}                                                     | ${'hear the buyer'}
    ${'statute'}  | ${'The Division of Fairs may lend a stall.'}                                                                           | ${'lend a stall'}
    ${'statute'}  | ${'The division of profits may tell a story.'}                                                                         | ${''}
    ${'statute'}  | ${'The Centre shall send the buyer a note.'}                                                                           | ${'send the buyer a note'}
    ${'statute'}  | ${'If the owner or tenant finds that there is a risk of rain being let in, the owner or tenant shall close the roof.'} | ${'close the roof'}
    ${'statute'}  | ${'A reading room in the centre shall contain a desk.'}                                                                | ${''}
    ${'statute'}  | ${'A room that is open may contain a desk.'}                                                                           | ${''}
    ${'guidance'} | ${'The offer terms operating in the zone should contain a table.'}                                                     | ${''}
    ${'guidance'} | ${'The methods offered by lenders may include a discount.'}                                                            | ${''}
    ${'statute'}  | ${'Part A shall apply to lenders.'}                                                                                    | ${''}
  `('$text', expectCores);

  it.each`
    register      | text                                                                                              | cores
    ${'statute'}  | ${'A copy of that deed shall be sent to the seller.'}                                             | ${'A copy of that deed shall be sent to the seller'}
    ${'statute'}  | ${'Those delegated acts shall be adopted by the council.'}                                        | ${'Those delegated acts shall be adopted by the council'}
    ${'guidance'} | ${'The papers provided should be certified by a notary.'}                                         | ${'The papers provided should be certified by a notary'}
    ${'rulebook'} | ${"The steps of the lender's proposed course of work must be listed."}                            | ${"The steps of the lender's proposed course of work must be listed"}
    ${'readout'}  | ${'The meeting noted that the choices made at the Forum, Second Summit and Fair will be upheld.'} | ${'the choices made at the Forum, Second Summit and Fair will be upheld'}
    ${'statute'}  | ${'The deed shall be drawn-up in one language.'}                                                  | ${'The deed shall be drawn-up in one language'}
  `('the subject of a passive is whole: $text', expectCores);
});

describe('what gives a clause its force', () => {
  it.each`
    register      | text                                                                   | cores                                           | modality
    ${'guidance'} | ${'The Authority expects lenders to test their systems.'}              | ${'test their systems'}                         | ${'RECOMMENDATION'}
    ${'guidance'} | ${'We encourage brokers to publish the results.'}                      | ${'publish the results'}                        | ${'RECOMMENDATION'}
    ${'guidance'} | ${'The Authority expects that clients should be told.'}                | ${'clients should be told'}                     | ${'RECOMMENDATION'}
    ${'guidance'} | ${'A broker will need to consider the notice.'}                        | ${'consider the notice'}                        | ${'RECOMMENDATION'}
    ${'guidance'} | ${'Brokers need to be aware of the notice.'}                           | ${'be aware of the notice'}                     | ${'RECOMMENDATION'}
    ${'guidance'} | ${'A broker will be required to have a talk with the seller.'}         | ${'have a talk with the seller'}                | ${'OBLIGATION'}
    ${'statute'}  | ${'Staff shall be bound to observe secrecy.'}                          | ${'observe secrecy'}                            | ${'OBLIGATION'}
    ${'statute'}  | ${'It shall be unlawful for any person to knowingly open the letter.'} | ${'knowingly open the letter'}                  | ${'PROHIBITION'}
    ${'statute'}  | ${'It is prohibited for a lender to lend to its directors.'}           | ${'lend to its directors'}                      | ${'PROHIBITION'}
    ${'statute'}  | ${'The agency shall have the power to require a report.'}              | ${'require a report'}                           | ${'PERMISSION'}
    ${'statute'}  | ${'A buyer shall have the right to withdraw the order.'}               | ${'withdraw the order'}                         | ${'PERMISSION'}
    ${'rulebook'} | ${'The Regulator may require a broker to provide a file.'}             | ${'require a broker to provide a file'}         | ${'PERMISSION'}
    ${'rulebook'} | ${'A broker must be satisfied that the seller has a licence.'}         | ${'be satisfied that the seller has a licence'} | ${'OBLIGATION'}
    ${'readout'}  | ${'We should be highly concerned about rents.'}                        | ${'be highly concerned about rents'}            | ${'NECESSITY'}
    ${'speech'}   | ${'We will be prepared to act if rents rise.'}                         | ${'be prepared to act if rents rise'}           | ${'COMMITMENT'}
  `('$text', ({ register, text, cores, modality }: CoresRow & { modality: string }) => {
    expectCores({ register, text, cores });
    expect(theDirective(text, register).modality).toBe(modality);
  });

  it.each`
    register      | text
    ${'guidance'} | ${'The Authority expects growth to slow.'}
    ${'guidance'} | ${'The annex requires lenders to keep a list.'}
    ${'readout'}  | ${'The meeting encouraged lenders to be patient.'}
    ${'readout'}  | ${'The Board expects that rents will be lowered.'}
    ${'readout'}  | ${'Lenders will be required to hold more capital.'}
    ${'statute'}  | ${'It shall be unlawful conduct of a lender.'}
    ${'statute'}  | ${'A lender shall not mean a pawnbroker.'}
    ${'statute'}  | ${'The notice may require some time.'}
    ${'statute'}  | ${'The annex shall have the power of law.'}
    ${'guidance'} | ${'Lenders should note that the annex is long.'}
    ${'readout'}  | ${'Rents will be prepared to fall.'}
  `('no force: $text', ({ register, text }: CoresRow) => {
    expect(coresOf(text, register)).toEqual([]);
  });

  it('names the one who is told to act, not the one who tells', () => {
    const text = 'The Authority expects lenders to test their systems.';
    const { extended, cue } = theDirective(text, 'guidance');
    expect(text.slice(extended.start, extended.end)).toBe('lenders to test their systems');
    expect(cue && text.slice(cue.start, cue.end)).toBe('expects');
  });

  it.each`
    register      | text                                               | cores
    ${'statute'}  | ${'The letters shall be treated in confidence.'}   | ${'The letters shall be treated in confidence'}
    ${'statute'}  | ${'The letters shall be treated as gifts.'}        | ${''}
    ${'statute'}  | ${'The evidence shall be taken down in writing.'}  | ${'The evidence shall be taken down in writing'}
    ${'statute'}  | ${'The offer shall be taken as read.'}             | ${''}
    ${'statute'}  | ${'The accounts shall be prepared in euros.'}      | ${'The accounts shall be prepared in euros'}
    ${'statute'}  | ${'The request shall be accompanied by the deed.'} | ${'The request shall be accompanied by the deed'}
    ${'guidance'} | ${'The offer should be considered a loan.'}        | ${''}
  `('a participle is an act or a view by what follows it: $text', expectCores);

  it.each`
    register     | text                                                                                   | cores
    ${'readout'} | ${'It was stressed by the participants that the Board will follow the plan.'}          | ${'follow the plan'}
    ${'readout'} | ${'It was noted that the plan drawn by the participants that winter will work.'}       | ${''}
    ${'readout'} | ${'The meeting agreed on the plan. With these efforts, a sound market will be built.'} | ${''}
    ${'readout'} | ${'The meeting agreed on the plan. With these banks, a sound market will be built.'}   | ${'a sound market will be built'}
    ${'readout'} | ${'The meeting agreed on the plan. As a result, rents will be lowered.'}               | ${''}
  `('a report passes its force on, an outcome has none: $text', expectCores);
});

describe('where a core begins and ends', () => {
  it.each`
    register      | text                                                                                                    | cores
    ${'statute'}  | ${'The agency shall as soon as practicable inform the seller.'}                                         | ${'as soon as practicable inform the seller'}
    ${'rulebook'} | ${'A broker must on a regular basis, and at least yearly, test its systems.'}                           | ${'on a regular basis, and at least yearly, test its systems'}
    ${'rulebook'} | ${'A broker must for each seller open an account.'}                                                     | ${'for each seller open an account'}
    ${'rulebook'} | ${'A broker must, on receipt of a claim, document:\n(a) its date; and\n(b) its sum.'}                   | ${'document:\n(a) its date; and\n(b) its sum'}
    ${'rulebook'} | ${'A broker must in support of the seller.'}                                                            | ${''}
    ${'rulebook'} | ${'Tasks may be delegated, but the board is accountable for them.'}                                     | ${'Tasks may be delegated'}
    ${'rulebook'} | ${'Tasks may be delegated, but only to a fit person.'}                                                  | ${'Tasks may be delegated, but only to a fit person'}
    ${'rulebook'} | ${'A broker must ensure its staff are aware of and comply with the code.'}                              | ${'ensure its staff are aware of and comply with the code'}
    ${'statute'}  | ${'The court shall consider whether the plea is fit, and may hear the seller.'}                         | ${'consider whether the plea is fit|hear the seller'}
    ${'statute'}  | ${'The Director may either confirm the order or replace it, and shall, without delay, tell the buyer.'} | ${'confirm the order or replace it|tell the buyer'}
    ${'statute'}  | ${'An officer shall, on request, without delay take the buyer home.'}                                   | ${'without delay take the buyer home'}
    ${'statute'}  | ${'The owner may — within ten days after the sale and by a letter — request a review of the sale.'}     | ${'request a review of the sale'}
    ${'statute'}  | ${'No owner shall disclose that they have made, are making or will make a gift.'}                       | ${'disclose that they have made, are making or will make a gift'}
    ${'statute'}  | ${'A buyer shall renew the pass in the given form and manner every two years.'}                         | ${'renew the pass in the given form and manner every two years'}
    ${'statute'}  | ${'The owner must keep a note of why it is shut or it would leak.'}                                     | ${'keep a note of why it is shut or it would leak'}
    ${'readout'}  | ${'The Board will help stabilize and bring down rents.'}                                                | ${'help stabilize and bring down rents'}
    ${'readout'}  | ${'The Board will work hard to seed and to encourage, support and guide new trades.'}                   | ${'work hard to seed and to encourage, support and guide new trades'}
    ${'readout'}  | ${'The Board will conduct trials, as well as prevent and defuse risks.'}                                | ${'conduct trials|prevent and defuse risks'}
    ${'readout'}  | ${'The Board will support lenders as well as brokers.'}                                                 | ${'support lenders as well as brokers'}
    ${'readout'}  | ${'The Board will widen access, effectively upgrade and duly expand output.'}                           | ${'widen access|effectively upgrade and duly expand output'}
    ${'rulebook'} | ${'A broker is required to hold a talk, in line with the code, to learn the facts.'}                    | ${'hold a talk, in line with the code, to learn the facts'}
    ${'readout'}  | ${'Great progress shall be made to widen access, and lower rents.'}                                     | ${'widen access|lower rents'}
    ${'guidance'} | ${'Special care should be taken to assess the deed, and to verify the seal.'}                           | ${'assess the deed|verify the seal'}
  `('$text', expectCores);

  it.each`
    register     | text                                                                     | cores
    ${'readout'} | ${'The rules should be strengthen.'}                                     | ${'The rules should be strengthen'}
    ${'readout'} | ${'The talks should be push forward.'}                                   | ${'The talks should be push forward'}
    ${'readout'} | ${'The talks should be open to all.'}                                    | ${''}
    ${'readout'} | ${'It was noted that efforts should made to widen access.'}              | ${'widen access'}
    ${'readout'} | ${'The Board noted that the rules should be steadilyadvanced.'}          | ${'the rules should be steadilyadvanced'}
    ${'readout'} | ${'The Board noted that we should coordinatefiscal and other policies.'} | ${'coordinatefiscal and other policies'}
  `('a slip of the writer stays as it is: $text', expectCores);
});

describe('a list is read by its head', () => {
  it.each`
    register      | text                                                                                                                        | cores
    ${'statute'}  | ${'A broker shall take the following steps:\n(a) warn the seller;\n(b) keep a note of it.'}                                 | ${'warn the seller|keep a note of it'}
    ${'statute'}  | ${'The agency shall have the following tasks:\n(a) to supervise fairs;\n(b) to advise the minister.'}                       | ${'supervise fairs|advise the minister'}
    ${'statute'}  | ${'A broker shall do all of the following:\n(a) file the form; and\n(b) pay the fee.'}                                      | ${'file the form|pay the fee'}
    ${'rulebook'} | ${'Where a broker fails, it must, where appropriate:\n(a) stop the sale; and\n(b) tell the council.'}                       | ${'stop the sale|tell the council'}
    ${'rulebook'} | ${'A broker must ensure that where a buyer complains, the clerk, in writing:\n(a) records it; and\n(b) answers the buyer.'} | ${'records it|answers the buyer'}
  `('item by item: $text', expectCores);

  it.each([
    'A broker shall keep the following records:\n(a) copies of deeds;\n(b) a list of buyers.',
    'A broker shall take the following measures:\n(a) access controls;\n(b) spare copies of the list.',
    'A broker must ensure that its terms apply to:\n(a) its offices; and\n(b) its agents.',
  ])('as a whole: %s', (text) => {
    const { directives } = readText(text, 'rulebook');
    expect(directives.map(({ end }) => end)).toEqual([text.length - 1]);
  });
});

describe('talk of meetings and their work', () => {
  it.each`
    register      | text                                                                                               | cores
    ${'readout'}  | ${'It was stressed that the whole sector should clean up its books.'}                              | ${'clean up its books'}
    ${'readout'}  | ${'It was stressed that the sector should clean up its books.'}                                    | ${''}
    ${'readout'}  | ${'It was noted that all is well. First, dispose of old claims in good order.'}                    | ${'dispose of old claims in good order'}
    ${'readout'}  | ${'It was noted that all is well. Do not wait for the winter.'}                                    | ${'Do not wait for the winter'}
    ${'readout'}  | ${'It was noted that all is well. Do the rules help?'}                                             | ${''}
    ${'readout'}  | ${'Priority will be given to completing the tower and to training its guards.'}                    | ${'completing the tower|training its guards'}
    ${'readout'}  | ${'The Board asked its staff to draw up a plan to open the archive and to keep it dry.'}           | ${'draw up a plan to open the archive and to keep it dry'}
    ${'rulebook'} | ${'A broker is entitled to trust the seal, but the broker remains liable for any loss.'}           | ${'trust the seal'}
    ${'readout'}  | ${'We will follow the harvest and are not bound to one path.'}                                     | ${'follow the harvest'}
    ${'readout'}  | ${'We will make sure that the harvest is safe and has reached the towns.'}                         | ${'make sure that the harvest is safe and has reached the towns'}
    ${'guidance'} | ${'A broker should know its clients and have proof of it.'}                                        | ${'know its clients and have proof of it'}
    ${'guidance'} | ${'The office will follow this up and may require a second audit.'}                                | ${'follow this up|require a second audit'}
    ${'statute'}  | ${'The lease shall be evidenced by a deed, which shall name the rent.'}                            | ${'The lease shall be evidenced by a deed'}
    ${'statute'}  | ${'The lease shall be evidenced by a deed, which bears a stamp.'}                                  | ${'The lease shall be evidenced by a deed, which bears a stamp'}
    ${'readout'}  | ${'Some members argued that the fee should be cut. The meeting held that the fee should be kept.'} | ${'the fee should be kept'}
    ${'readout'}  | ${'More efforts should be devoted to pilot towns.'}                                                | ${'More efforts should be devoted to pilot towns'}
    ${'readout'}  | ${'Attention should be given to guide public opinion.'}                                            | ${'guide public opinion'}
    ${'readout'}  | ${'The Board asked all members to respect the break and thanked the cooks.'}                       | ${'respect the break'}
    ${'readout'}  | ${'The minutes will be released after each session and single votes will be disclosed.'}           | ${'The minutes will be released after each session|single votes will be disclosed'}
    ${'guidance'} | ${'A broker may open the file if the risk is low, but it may not copy the file.'}                  | ${'open the file if the risk is low|copy the file'}
    ${'rulebook'} | ${'A broker must act and, if the risk is low, it may last a year.'}                                | ${'act'}
    ${'readout'}  | ${'There was a need to repair the locks.'}                                                         | ${'repair the locks'}
    ${'statute'}  | ${'The council agreed that there was a need to repair the locks.'}                                 | ${''}
    ${'readout'}  | ${'The fees should be frozen, andsteps should be taken to repair the locks.'}                      | ${'The fees should be frozen|repair the locks'}
    ${'readout'}  | ${'Lenders should test their alarms. They should also keep a log.'}                                | ${'test their alarms|keep a log'}
    ${'readout'}  | ${'The Board remains watchful and will raise the fee if it must.'}                                 | ${'raise the fee if it must'}
    ${'readout'}  | ${'The harvest remains good and will raise the mood.'}                                             | ${''}
    ${'readout'}  | ${'Banks should weigh it, set tight limits that reflect it and, where possible, publish them.'}    | ${'weigh it|set tight limits that reflect it|publish them'}
    ${'readout'}  | ${'The Board decided to end the relief, and it noted that the Bank will publish a paper.'}         | ${'end the relief|publish a paper'}
  `('$text', expectCores);

  it.each`
    register      | text                                                               | cores
    ${'readout'}  | ${'The final text will be published by 1 May.'}                    | ${'The final text will be published by 1 May'}
    ${'readout'}  | ${'The final text will be published by the end of May.'}           | ${'The final text will be published by the end of May'}
    ${'readout'}  | ${'The final text will be published by a newspaper.'}              | ${''}
    ${'readout'}  | ${'All comments will be published.'}                               | ${'All comments will be published'}
    ${'readout'}  | ${'Retail savers will be allowed to open accounts.'}               | ${'Retail savers will be allowed to open accounts'}
    ${'readout'}  | ${'Local lenders will be given a greater say.'}                    | ${'Local lenders will be given a greater say'}
    ${'readout'}  | ${'Local lenders will be hit by the storm.'}                       | ${''}
    ${'guidance'} | ${'Every request will be weighed by the Authority on its merits.'} | ${'Every request will be weighed by the Authority on its merits'}
    ${'guidance'} | ${'Every request will be weighed by the applicant on its merits.'} | ${''}
  `('a passive is the act of the speaker or of nobody here: $text', expectCores);
});
