import { readFileSync, readdirSync } from 'node:fs';
import neo4j from 'neo4j-driver';
import { parse } from 'yaml';
import { openNeo4jStore } from '../../../src/graph/neo4j/openNeo4jStore.js';
import { compilePlan } from '../../../src/graph/neo4j/compile/compilePlan.js';
import {
  aChangeSet,
  aDirective,
  anEdge,
  aPolicyArea,
  aRegulator,
  together,
  anInternationalBody,
} from '../../support/builders.js';
import { emptyDatabase } from '../../support/emptyDatabase.js';
import { startNeo4j } from '../../support/neo4jServer.js';
import { planOf, type PlanDraft } from '../../support/planOf.js';
import { READ } from '../../conformance/Twin.js';
it('load', async () => {
  const server = await startNeo4j();
  const names: Record<string, number> = {};
  const store = await openNeo4jStore({ ...server });
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password), {
    disableLosslessIntegers: true,
  });
  const log: string[] = [];
  if (process.env.LOAD) {
    await store.close();
    await emptyDatabase(server);
    const s = await openNeo4jStore({
      ...server,
      onStatement: ({ name }) => {
        names[name] = (names[name] ?? 0) + 1;
      },
    });
    const hub = aRegulator({}, 'reg:hub');
    const regs = Array.from({ length: 200 }, (_, i) => aRegulator({ name: `R ${i}` }, `reg:r${i}`));
    const bodies = Array.from({ length: 40 }, (_, i) => anInternationalBody({ name: `B ${i}` }, `body:b${i}`));
    const areas = Array.from({ length: 40 }, (_, i) =>
      aPolicyArea({ name: i % 7 === 0 ? `aml ${i}` : `area ${i}` }, `area:a${i}`),
    );
    await s.write(aChangeSet({ nodes: [hub, ...regs, ...bodies, ...areas] }), READ);
    for (let part = 0; part < 10; part++) {
      const t = performance.now();
      const rows = together(
        ...Array.from({ length: 2000 }, (_, i) => {
          const n = part * 2000 + i;
          const d = aDirective(
            {
              modality: ['OBLIGATION', 'PERMISSION', 'COMMITMENT'][n % 3]!,
              statedOn: n % 10 === 0 ? null : `20${String(10 + (n % 15))}-0${1 + (n % 9)}-1${n % 9}`,
            },
            `Sentence number ${n} of the load.`,
          );
          return {
            nodes: [...d.nodes],
            texts: d.texts,
            edges: [
              ...d.edges,
              anEdge('STATED', n % 2 === 0 ? 'reg:hub' : `reg:r${n % 200}`, d.directive.id, { verb: 'said' }),
              anEdge('RELIES_ON', d.directive.id, `body:b${n % 40}`, { openEnded: false }),
              anEdge('RELIES_ON', d.directive.id, `body:b${(n * 7 + 1) % 40}`, { openEnded: false }),
              anEdge('CONCERNS', d.directive.id, `area:a${(n * 3) % 40}`, { weight: (n % 10) / 10 }),
            ].filter(
              (e, j, all) => all.findIndex((f) => f.type === e.type && f.to === e.to && f.from === e.from) === j,
            ),
          };
        }),
      );
      const built = performance.now();
      const r = await s.write(aChangeSet(rows), READ);
      log.push(
        `part ${part}: ${rows.nodes.length + rows.edges.length} rows, build ${Math.round(built - t)} write ${Math.round(performance.now() - built)} rev ${r.revision}`,
      );
    }
    log.push(JSON.stringify(names));
    await s.close();
    await driver.executeQuery('CALL db.prepareForReplanning()');
  }
  const st = process.env.LOAD ? await openNeo4jStore({ ...server }) : store;
  const show = (p: any, i = 0) => {
    log.push(
      ' '.repeat(i) +
        p.operatorType.replace('@neo4j', '') +
        ' ' +
        (p.arguments?.Details ?? '').toString().slice(0, 110) +
        ' hits=' +
        (p.dbHits ?? '') +
        ' rows=' +
        (p.rows ?? p.records ?? ''),
    );
    p.children.forEach((c: any) => show(c, i + 1));
  };
  const total = (p: any): number => Number(p.dbHits ?? 0) + p.children.reduce((a: number, c: any) => a + total(c), 0);
  const shapes: Record<string, PlanDraft> = {
    point: { ids: ['reg:r5'], kinds: ['Regulator'], project: { Regulator: ['name', 'acronym'] } },
    page: {
      ids: ['area:a5'],
      kinds: ['PolicyArea'],
      steps: [
        {
          relationship: 'PolicyArea.directives',
          take: 20,
          order: { property: 'statedOn', direction: 'ASC' },
          next: { project: { Directive: ['name', 'statedOn'] } },
        },
      ],
    },
    hub: {
      ids: ['reg:hub'],
      kinds: ['Regulator'],
      steps: [
        {
          relationship: 'Authority.directives',
          from: ['Regulator'],
          take: 20,
          count: true,
          order: { property: 'statedOn', direction: 'ASC' },
          next: { project: { Directive: ['name', 'statedOn'] } },
        },
      ],
    },
    hubDesc: {
      ids: ['reg:hub'],
      kinds: ['Regulator'],
      steps: [
        {
          relationship: 'Authority.directives',
          from: ['Regulator'],
          take: 20,
          count: true,
          order: { property: 'statedOn', direction: 'DESC' },
          next: { project: { Directive: ['name', 'statedOn'] } },
        },
      ],
    },
    hubById: {
      ids: ['reg:hub'],
      kinds: ['Regulator'],
      steps: [
        {
          relationship: 'Authority.directives',
          from: ['Regulator'],
          take: 20,
          count: true,
          next: { project: { Directive: ['name', 'statedOn'] } },
        },
      ],
    },
    small: {
      ids: ['reg:r5'],
      kinds: ['Regulator'],
      steps: [
        {
          relationship: 'Authority.directives',
          from: ['Regulator'],
          take: 20,
          count: true,
          order: { property: 'statedOn', direction: 'DESC' },
          next: { project: { Directive: ['name', 'statedOn'] } },
        },
      ],
    },
    chain3: {
      ids: ['area:a5'],
      kinds: ['PolicyArea'],
      steps: [
        {
          relationship: 'PolicyArea.directives',
          take: 20,
          order: { property: 'statedOn', direction: 'ASC' },
          next: {
            steps: [
              {
                relationship: 'Directive.reliesOn',
                take: 5,
                next: {
                  project: { InternationalBody: ['name'] },
                  steps: [
                    {
                      relationship: 'Authority.reliedOnBy',
                      from: ['InternationalBody'],
                      take: 3,
                      next: { project: { Directive: ['name'] } },
                    },
                  ],
                },
              },
            ],
          },
        },
      ],
    },
    filter: {
      kinds: ['Directive'],
      take: 20,
      order: { property: 'statedOn', direction: 'DESC' },
      project: { Directive: ['modality', 'statedOn'] },
      where: {
        is: 'and',
        of: [
          { is: 'compare', property: 'modality', operator: 'eq', value: 'OBLIGATION', folded: false },
          {
            is: 'some',
            relationship: 'Directive.concerns',
            where: {
              edge: { is: 'compare', property: 'weight', operator: 'gte', value: 0.5, folded: false },
              node: { is: 'compare', property: 'name', operator: 'startsWith', value: 'aml', folded: false },
            },
          },
        ],
      },
    },
    anchored: {
      kinds: ['Directive'],
      take: 20,
      order: { property: 'statedOn', direction: 'DESC' },
      where: {
        is: 'some',
        relationship: 'Directive.concerns',
        where: { node: { is: 'compare', property: 'id', operator: 'eq', value: 'area:a7', folded: false } },
      },
    },
    scan: {
      kinds: ['Directive'],
      take: 20,
      order: { property: 'statedOn', direction: 'DESC' },
      count: true,
      project: { Directive: ['name'] },
    },
    scanId: { kinds: ['Directive'], take: 20, count: true, project: { Directive: ['name'] } },
    pair: {
      kinds: ['Directive'],
      take: 20,
      order: { property: 'appliesFrom', direction: 'DESC' },
      where: { is: 'compare', property: 'modality', operator: 'eq', value: 'OBLIGATION', folded: false },
    },
  };
  const s2 = driver.session();
  await s2.run('CYPHER 5 RETURN 1 AS x');
  const times = async (f: () => Promise<unknown>) => {
    const all: number[] = [];
    for (let i = 0; i < 40; i++) {
      const t = performance.now();
      await f();
      all.push(performance.now() - t);
    }
    all.sort((a, b) => a - b);
    return all[20]!.toFixed(2);
  };
  log.push('floor ' + (await times(() => s2.run('CYPHER 5 RETURN 1 AS x'))));
  for (const [name, draft] of Object.entries(shapes)) {
    const plan = planOf(draft);
    const t0 = performance.now();
    await st.execute(plan, READ);
    const first = performance.now() - t0;
    const { text, parameters } = compilePlan(plan);
    const r = await s2.run(text.replace('CYPHER 5', 'CYPHER 5 PROFILE'), parameters.encode(plan.params, neo4j.int));
    log.push(
      `${name}: first ${first.toFixed(0)} ms, p50 ${await times(() => st.execute(plan, READ))} ms, hits ${total(r.summary.profile)}, notes ${r.summary.gqlStatusObjects
        .map((g) => g.gqlStatus)
        .filter((g) => g !== '00000')
        .join()}`,
    );
    if ((process.env.TREE ?? '').split(',').includes(name)) show(r.summary.profile);
  }
  for (const name of readdirSync(new URL('goldens/', import.meta.url))) {
    const g = parse(readFileSync(new URL(`goldens/${name}`, import.meta.url), 'utf8')) as { plan: PlanDraft };
    const plan = planOf(g.plan);
    const { text, parameters } = compilePlan(plan);
    const r = await s2.run(text.replace('CYPHER 5', 'CYPHER 5 EXPLAIN'), parameters.encode(plan.params, neo4j.int));
    const ops = new Set<string>();
    const walk = (p: any) => {
      ops.add(p.operatorType.replace('@neo4j', ''));
      p.children.forEach(walk);
    };
    walk(r.summary.plan);
    const bad = [...ops].filter((o) =>
      /^(AllNodesScan|NodeByLabelScan|UnionNodeByLabelsScan|CartesianProduct|Eager)$|RelationshipTypeScan/.test(o),
    );
    log.push(
      `${name}: ${bad.join()} notes ${r.summary.gqlStatusObjects
        .map((x) => x.gqlStatus + ' ' + x.statusDescription.slice(0, 60))
        .filter((x) => !x.startsWith('0000') && !x.startsWith('02000') && !x.startsWith('01N5'))
        .join()}`,
    );
  }
  await s2.close();
  await driver.close();
  await st.close();
  (await import('node:fs')).writeFileSync('/tmp/scratch.log', log.join('\n'));
}, 600000);
