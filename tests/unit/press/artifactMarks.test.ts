import { withArtifactMarks } from '@/press/finish/artifacts';
import { operationsOf } from '@/press/tags/operations';

const marked = (stream: string, roles: Readonly<Record<number, string>> = {}): string => {
  const ofMarks = new Map(Object.entries(roles).map(([mark, role]) => [Number(mark), role]));
  return Buffer.from(withArtifactMarks(Buffer.from(stream, 'latin1'), ofMarks)).toString('latin1');
};

describe('operationsOf', () => {
  it('cuts a stream at its operators, whatever the operands hold', () => {
    const stream =
      '/F4 16 Tf (a \\) BT (b) Tj) Tj <0014> Tj [<01> -3 (x)] TJ /Span <</MCID 0 /Lang (tr)>> BDC true ET % end\nEMC';
    const operators = operationsOf(Buffer.from(stream, 'latin1')).map(({ operator }) => operator);
    expect(operators).toEqual(['Tf', 'Tj', 'Tj', 'TJ', 'BDC', 'ET', 'EMC']);
  });
});

describe('withArtifactMarks', () => {
  it('marks text outside tagged content as pagination', () => {
    expect(marked('BT (1) Tj ET')).toBe('/Artifact <</Type /Pagination>> BDC\nBT (1) Tj ET\nEMC');
  });

  it('leaves tagged content as it is, under the role of its tag', () => {
    const stream = '/NonStruct <</MCID 0 >>BDC\nBT (a) Tj ET\n0 0 1 1 re f\nEMC';
    expect(marked(stream, { 0: 'P' })).toBe('/P <</MCID 0>> BDC\nBT (a) Tj ET\n0 0 1 1 re f\nEMC');
  });

  it('makes an artifact of a mark that no tag holds, such as the edge of a heading', () => {
    const stream = '/H3 <</MCID 0 >>BDC\n0 0 1 1 re f\nEMC\n/P <</MCID 1 >>BDC\nBT (a) Tj ET\nEMC';
    expect(marked(stream, { 1: 'P' })).toBe(
      '/Artifact BMC\n0 0 1 1 re f\nEMC\n/P <</MCID 1>> BDC\nBT (a) Tj ET\nEMC',
    );
  });

  it('marks a painted path from its first point, and a drawn object', () => {
    expect(marked('q 0 0 m 1 1 l h f Q')).toBe('q /Artifact BMC\n0 0 m 1 1 l h f\nEMC Q');
    expect(marked('/X1 Do')).toBe('/Artifact BMC\n/X1 Do\nEMC');
  });

  it('leaves a clip alone, which paints nothing', () => {
    expect(marked('0 0 5 5 re W* n')).toBe('0 0 5 5 re W* n');
  });
});
