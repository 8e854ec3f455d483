import { readFileSync } from 'node:fs';
import { sourceFiles } from './sourceFiles';

const form = 'src/desk/shared/DeskForm.tsx';
/** Leads to the list of provinces and sends nothing: its field has no name. It is no form of the desk. */
const publicSearch = 'src/press/site/parts/Search.tsx';
const read = (file: string): string => readFileSync(file, 'utf8');

describe('A form', () => {
  it('is written in one place', () => {
    const found = sourceFiles('src').filter((file) => /<form\b|createElement\('form'/.test(read(file)));
    expect(found).toEqual([form, publicSearch]);
  });

  it('is a POST, so that no browser puts a password into an address by itself', () => {
    expect(read(form)).toMatch(/<form\s+method="post"/);
    expect(read(publicSearch)).toMatch(/provinces = '#liste'.*<form[^>]* action=\{provinces\}/s);
    expect(read(publicSearch)).not.toMatch(/ name="/);
  });
});
