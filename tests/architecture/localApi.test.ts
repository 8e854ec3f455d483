import { readFileSync } from 'node:fs';
import { silentCalls } from './localApiCalls';
import { sourceFiles } from './sourceFiles';

describe("Calls of Payload's Local API say overrideAccess and depth", () => {
  it('in every file of the program and its scripts', () => {
    const silent = sourceFiles('src', 'collections', 'scripts').flatMap((file) =>
      silentCalls(file, readFileSync(file, 'utf8')),
    );
    expect(silent).toEqual([]);
  });

  it.each([
    ['await req.payload.find({ collection: "metrics", depth: 0 });', 'find without overrideAccess'],
    ['await payload.create({ collection: "metrics", data });', 'create without overrideAccess and depth'],
    ['await payload.count({ collection: "metrics" });', 'count without overrideAccess'],
    [
      'const door = { depth: 0 }; await payload.update({ collection, id, data, ...door });',
      'update without overrideAccess',
    ],
  ])('%s', (text, call) => {
    expect(silentCalls('x.ts', text)).toEqual([`x.ts:1 calls payload.${call}.`]);
  });

  it.each([
    'await payload.findByID({ collection, id, depth: 0, overrideAccess: false, req });',
    'const door = { depth: 0, overrideAccess: true } as const; await payload.update({ collection, ...door });',
    'await payload.count({ collection, overrideAccess: true });',
    'await rows.find({ collection });',
  ])('%s', (text) => {
    expect(silentCalls('x.ts', text)).toEqual([]);
  });
});
