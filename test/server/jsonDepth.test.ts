import { isDeeperThan } from '../../src/server/jsonDepth.js';

describe('the depth of a JSON text', () => {
  it.each`
    json                            | depth
    ${'5'}                          | ${0}
    ${'{}'}                         | ${1}
    ${'[[], [{}]]'}                 | ${3}
    ${'{"a": "[[[[", "b": "\\\\"}'} | ${1}
    ${'{"a": "\\"[[[["}'}           | ${1}
    ${'[[['}                        | ${3}
  `('is $depth for $json', ({ json, depth }: { json: string; depth: number }) => {
    expect(isDeeperThan(json, depth)).toBe(false);
    if (depth > 0) expect(isDeeperThan(json, depth - 1)).toBe(true);
  });
});
