import type { ChangeSet } from '../../src/domain/ChangeSet.js';
import {
  aChangeSet,
  aDirective,
  aDocument,
  aMembership,
  anEdge,
  anEvidence,
  anInstrument,
  anInternationalBody,
  aRegulator,
  together,
} from './builders.js';

/** Two regulators, two bodies, a text with three directives, and what joins them: for tests of whole answers. */
export function aSmallGraph(): ChangeSet {
  const sentences = [
    'Rely on the Forum to promote trade.',
    'We will deepen cooperation.',
    'Banks must report to the Bank.',
  ];
  const directives = sentences.map((sentence, index) =>
    aDirective(
      {
        name: sentence,
        modality: ['PLANNED_ACTION', 'COMMITMENT', 'OBLIGATION'][index] ?? null,
        appliesFrom: index === 0 ? '2024-01-01' : index === 1 ? '2023-06-01' : null,
        datesInherited: index === 1,
      },
      sentence,
    ),
  );
  const [first, second, third] = directives;
  if (!first || !second || !third) throw new Error('Three directives were to be built.');
  const [text] = first.texts;
  if (!text) throw new Error('A directive comes with its text.');
  const forum = anInternationalBody({ name: 'Forum of Märkte', acronym: 'FOM' }, 'body:forum');
  const bank = anInternationalBody({ name: 'Bank of All' }, 'body:bank');
  const north = aRegulator({ name: 'Authority of the North', foundedOn: '1948-12-01' }, 'reg:no-north');
  const south = aRegulator({ name: 'authority of the south' }, 'reg:so-south');
  const seat = aMembership({ role: 'MEMBER', validFrom: '1996-09-09' }, 'mem:bank:north:1');
  const forumWords = anEvidence(text, 'the Forum');
  const plan = anInstrument({ kind: 'PLAN', title: 'Plan', name: 'Plan' }, 'ins:local:plan');
  return aChangeSet(
    together(...directives, {
      nodes: [
        forum,
        bank,
        north,
        south,
        seat,
        forumWords,
        aDocument(text, { language: 'en', publishedOn: '2024-01-05' }),
        plan,
      ],
      edges: [
        ...directives.map(({ directive }) => anEdge('STATED_IN', directive.id, plan.id)),
        anEdge('STATED', north.id, first.directive.id, {
          verb: 'mentioned',
          attribution: ['the site learned', 'the meeting mentioned'],
        }),
        anEdge('STATED', north.id, second.directive.id, { verb: 'noted' }),
        anEdge('STATED', south.id, third.directive.id),
        anEdge('RELIES_ON', first.directive.id, forum.id, {
          openEnded: true,
          evidenceIds: [forumWords.id],
          confidence: 0.7,
        }),
        anEdge('RELIES_ON', first.directive.id, bank.id, { openEnded: false }),
        anEdge('REFERS_TO', third.directive.id, bank.id),
        anEdge('QUOTES', first.evidence.id, `doc:${text.sha256.slice(0, 32)}`),
        anEdge('HOLDS', north.id, seat.id),
        anEdge('IN_BODY', seat.id, bank.id),
      ],
    }),
  );
}
