import {
  aDirective,
  aDocument,
  aJurisdiction,
  anEdge,
  anInstrument,
  anInternationalBody,
  aRegulator,
  aText,
  together,
} from '../../support/builders.js';
import type { Subject } from '../OpenedStore.js';
import { twinOf } from '../Twin.js';
import { READ } from '../../support/read.js';

/** The numbers behind `coverage`: exact, of the head, of what stands. */
export function describePopulations({ open }: Subject): void {
  describe('Populations', () => {
    const twin = twinOf(open);
    /** The counts, which an answer of the same revision brings along. */
    const counted = async () => {
      const found = await twin().store.populations(READ);
      expect(found).toEqual(await twin().reference.populations(READ));
      const { revision, kinds: _, ...holdings } = found;
      for (const time of ['counted', 'kept'])
        expect({ time, ...(await twin().answer({ kinds: ['Regulator'], holdings: true })) }).toMatchObject({
          time,
          revision,
          holdings,
        });
      return found;
    };
    const text = (name: string) => aText(`Text of the populations, ${name}.`);
    const documents = [
      aDocument(text('a'), { publishedOn: '2023-05-01', language: 'en', unresolvedCitations: 2 }),
      aDocument(text('b'), { publishedOn: '2021-05-01', language: 'de', unresolvedCitations: 3 }),
      aDocument(text('c'), { language: 'en' }),
    ];
    const [law, readout, notice] = [anInstrument(), anInstrument(), anInstrument()];
    const [one, two, three] = [aRegulator(), aRegulator(), aRegulator()];
    const states = ['XB', 'XA', 'XC'].map((code) => aJurisdiction({ code }));
    const [xb = law, xa = law, xc = law] = states;
    const [a = law, b = law] = documents;

    it('count what stands, by kind', async () => {
      await twin().write(
        together(aDirective(), { nodes: [...documents, law, readout, notice, one, two, three, ...states] }),
      );
      const { kinds, revision } = await counted();
      expect(revision).toBe((await twin().store.ready()).revision);
      expect(kinds).toEqual({ Directive: 1, Document: 3, Evidence: 1, Instrument: 3, Jurisdiction: 3, Regulator: 3 });
    });

    it('span the days on which the documents held were published, and add up their unresolved citations', async () => {
      expect(await counted()).toMatchObject({
        from: '2021-05-01',
        to: '2023-05-01',
        languages: ['de', 'en'],
        unresolvedCitations: 5,
      });
    });

    it('name the jurisdictions of those who issued what the documents express or report on', async () => {
      expect((await counted()).jurisdictions).toEqual([]);
      await twin().write({
        edges: [
          anEdge('EXPRESSES', a.id, law.id),
          anEdge('REPORTS_ON', b.id, readout.id),
          anEdge('ISSUED', one.id, law.id, { role: 'ISSUER' }),
          anEdge('ISSUED', two.id, readout.id, { role: 'CO_ISSUER' }),
          anEdge('ISSUED', three.id, notice.id, { role: 'ISSUER' }),
          anEdge('HAS_JURISDICTION', one.id, xb.id),
          anEdge('HAS_JURISDICTION', two.id, xa.id),
          anEdge('HAS_JURISDICTION', two.id, xb.id),
          anEdge('HAS_JURISDICTION', three.id, xc.id),
        ],
      });
      expect((await counted()).jurisdictions).toEqual(['XA', 'XB']);
    });

    it('follow every write: what is retracted or rejected counts no more', async () => {
      await twin().write({
        retract: [b.id],
        nodes: [aRegulator({ reviewState: 'REJECTED' }, three.id), anInternationalBody()],
      });
      expect(await counted()).toMatchObject({
        kinds: { Document: 2, InternationalBody: 1, Regulator: 2 },
        from: '2023-05-01',
        to: '2023-05-01',
        jurisdictions: ['XB'],
        languages: ['en'],
        unresolvedCitations: 2,
      });
      await twin().write({ retract: documents.filter(({ id }) => id !== b.id).map(({ id }) => id) });
      const { kinds, ...rest } = await counted();
      expect(kinds).not.toHaveProperty('Document');
      expect(rest).toMatchObject({ from: null, to: null, jurisdictions: [], languages: [], unresolvedCitations: 0 });
    });
  });
}
