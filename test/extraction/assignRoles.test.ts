import { parseId } from '../../src/domain/Id.js';
import { assignRoles, type Roles } from '../../src/extraction/assignRoles.js';
import { gazetteerOf } from '../../src/extraction/gazetteer.js';
import { linkMentions } from '../../src/extraction/linkMentions.js';
import { aReference, spanOf } from '../support/aReference.js';

const gazetteer = gazetteerOf(
  aReference({
    names: [
      'reg:x OFFICIAL Bank of X',
      'reg:y OFFICIAL Y Agency',
      'body:g20 ACRONYM G20',
      'body:imf OFFICIAL Monetary Fund',
      'body:bis OFFICIAL Settlements House',
    ],
    classes: [
      'class:bank 0.7 banks',
      'class:payment-institution 1 payment institution',
      'class:overseas-visitor 1 overseas visitor',
      'class:resident 0.9 resident',
    ],
  }),
);

/** The roles of a directive given by its words; the action is its verb in the text and as lemma. */
function roles(
  text: string,
  parts: { core: string; verb: string; lemma?: string; subject?: string; extended?: string; issuer?: string | null },
): Roles {
  const core = spanOf(text, parts.core);
  return assignRoles({
    text,
    directive: {
      core,
      extended: parts.extended === undefined ? core : spanOf(text, parts.extended),
      action: { ...spanOf(text, parts.verb), lemma: parts.lemma ?? parts.verb.toLowerCase() },
      object: null,
      subject: parts.subject === undefined ? null : spanOf(text, parts.subject),
    },
    mentions: linkMentions(text, gazetteer, []),
    issuer: parts.issuer === undefined ? parseId('reg:x') : parts.issuer === null ? null : parseId(parts.issuer),
  });
}
const addressed = ({ addressees }: Roles): string[] =>
  addressees.map(({ target, addressKind, indirect }) => `${target} ${addressKind}${indirect ? ' indirect' : ''}`);
const related = ({ relations }: Roles): string[] =>
  relations.map(({ type, target, openEnded }) => `${type} ${target}${openEnded ? ' …' : ''}`);

describe('who must act', () => {
  it.each`
    text                                                              | parts                                                                                                                            | found
    ${'Strengthen supervision of rates.'}                             | ${{ core: 'Strengthen supervision of rates', verb: 'Strengthen' }}                                                               | ${['reg:x SELF']}
    ${'We will lend.'}                                                | ${{ core: 'lend', verb: 'lend', subject: 'We', extended: 'We will lend' }}                                                       | ${['reg:x SELF']}
    ${'The Bank of X will lend.'}                                     | ${{ core: 'lend', verb: 'lend', subject: 'The Bank of X', extended: 'The Bank of X will lend' }}                                 | ${['reg:x SELF']}
    ${'Y Agency shall report.'}                                       | ${{ core: 'report', verb: 'report', subject: 'Y Agency', extended: 'Y Agency shall report' }}                                    | ${['reg:y OTHER_AUTHORITY']}
    ${'Banks must report.'}                                           | ${{ core: 'report', verb: 'report', subject: 'Banks', extended: 'Banks must report' }}                                           | ${['class:bank SUPERVISED']}
    ${'Residents who lend to banks may pay.'}                         | ${{ core: 'pay', verb: 'pay', subject: 'Residents who lend to banks', extended: 'Residents who lend to banks may pay' }}         | ${['class:resident PUBLIC']}
    ${'Banks lending to residents must report.'}                      | ${{ core: 'report', verb: 'report', subject: 'Banks lending to residents', extended: 'Banks lending to residents must report' }} | ${['class:bank SUPERVISED']}
    ${'Residents may pay.'}                                           | ${{ core: 'pay', verb: 'pay', subject: 'Residents', extended: 'Residents may pay' }}                                             | ${['class:resident PUBLIC']}
    ${'guide key banks and payment institutions to improve services'} | ${{ core: 'guide key banks and payment institutions to improve services', verb: 'guide' }}                                       | ${['reg:x SELF', 'class:bank SUPERVISED indirect', 'class:payment-institution SUPERVISED indirect']}
    ${'support banks in distress'}                                    | ${{ core: 'support banks in distress', verb: 'support' }}                                                                        | ${['reg:x SELF']}
    ${'The reform will be deepened.'}                                 | ${{ core: 'The reform will be deepened', verb: 'deepened', lemma: 'deepen', subject: 'The reform' }}                             | ${['reg:x SELF']}
    ${'Records must be kept.'}                                        | ${{ core: 'Records must be kept', verb: 'kept', lemma: 'keep', subject: 'Records' }}                                             | ${[]}
    ${'Records must be kept by payment institutions.'}                | ${{ core: 'Records must be kept by payment institutions', verb: 'kept', lemma: 'keep', subject: 'Records' }}                     | ${['class:payment-institution SUPERVISED']}
    ${'A relevant person must report.'}                               | ${{ core: 'report', verb: 'report', subject: 'A relevant person', extended: 'A relevant person must report' }}                   | ${[]}
    ${'Strengthen supervision.'}                                      | ${{ core: 'Strengthen supervision', verb: 'Strengthen', issuer: null }}                                                          | ${[]}
  `('reads “$text” as addressed to $found', ({ text, parts, found }) => {
    expect(addressed(roles(text, parts))).toEqual(found);
  });

  it('gives the words of an addressee', () => {
    const text = 'guide key banks to lend';
    expect(roles(text, { core: text, verb: 'guide' }).addressees[1]).toMatchObject(spanOf(text, 'banks'));
  });
});

describe('for whom', () => {
  it.each`
    text                                                             | found
    ${'improve services for overseas visitors'}                      | ${['class:overseas-visitor']}
    ${'optimize accounts for local residents and overseas visitors'} | ${['class:resident', 'class:overseas-visitor']}
    ${'watch overseas visitors'}                                     | ${[]}
  `('reads “$text” as meant for $found', ({ text, found }) => {
    expect(
      roles(text, { core: text, verb: text.split(' ', 1)[0] as string }).beneficiaries.map(({ target }) => target),
    ).toEqual(found);
  });
});

describe('with whom', () => {
  it.each`
    text                                                                                             | found
    ${'Rely on the G20, the Monetary Fund, the Settlements House and other platforms to coordinate'} | ${['RELIES_ON body:g20 …', 'RELIES_ON body:imf …', 'RELIES_ON body:bis …']}
    ${'coordinate through the G20 and the Monetary Fund'}                                            | ${['RELIES_ON body:g20', 'RELIES_ON body:imf']}
    ${'take part in the work of the Settlements House'}                                              | ${['PARTICIPATES_IN body:bis']}
    ${'share data with the Y Agency and the Y Agency staff'}                                         | ${['REFERS_TO reg:y']}
    ${'take part in the governance of multilateral development institutions'}                        | ${[]}
    ${'strengthen the Bank of X'}                                                                    | ${[]}
  `('reads “$text” as $found', ({ text, found }) => {
    expect(related(roles(text, { core: text, verb: text.split(' ', 1)[0] as string }))).toEqual(found);
  });
});
