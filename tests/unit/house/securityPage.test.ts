import { existsSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import {
  answersSchema,
  attacksSchema,
  securityFaults,
  standardSchema,
  type SecurityFiles,
} from '../../../scripts/tools/securityPage';

const read = (name: string): unknown => JSON.parse(readFileSync(`security/${name}`, 'utf8'));
const files: SecurityFiles = {
  foreword: readFileSync('security/foreword.md', 'utf8'),
  standard: v.parse(standardSchema, read('asvs-5.0.0.json')),
  answers: v.parse(answersSchema, read('answers.json')),
  attacks: v.parse(attacksSchema, read('attacks.json')),
};
const [first = ''] = files.standard.requirements.map(({ id }) => id);
const shown: SecurityFiles['answers'][string] = {
  status: 'yes',
  why: 'It is so.',
  tests: ['README.md'],
  code: [],
};
const { [first]: answer, ...others } = files.answers;

describe('What is said of security', () => {
  it('answers all of levels 1 and 2, by files that are there', () => {
    expect(files.standard.requirements.map(({ level }) => level).filter((level) => level === 1)).toHaveLength(
      70,
    );
    expect(files.standard.requirements).toHaveLength(253);
    expect(securityFaults(files, existsSync)).toEqual([]);
  });

  it.each([
    ['a requirement without an answer', others, `${first} has no answer`],
    [
      'an answer without a requirement',
      { ...files.answers, 'V99.1.1': shown },
      'V99.1.1 is no requirement of levels 1 and 2',
    ],
    [
      'a yes that nothing shows',
      { ...others, [first]: { ...shown, tests: [] } },
      `${first}: nothing shows this yes`,
    ],
    [
      'a file that is not there',
      { ...others, [first]: { ...shown, code: ['src/no.ts'] } },
      `${first}: there is no src/no.ts`,
    ],
  ])('refuses %s', (_, answers, fault) => {
    expect(answer).toBeDefined();
    expect(securityFaults({ ...files, answers }, existsSync)).toEqual([fault]);
  });

  it('refuses a file that is not there among what was tried', () => {
    const tried: SecurityFiles['attacks'][number]['tried'] = [
      {
        what: 'Somebody tried it.',
        holds: 'yes',
        now: 'Not any more.',
        tests: ['tests/no.test.ts'],
        code: [],
      },
    ];
    const attacks = [...files.attacks, { about: 'More', tried }];
    expect(securityFaults({ ...files, attacks }, existsSync)).toEqual([
      'Somebody tried it.: there is no tests/no.test.ts',
    ]);
  });
});
