import ts from 'typescript';
import { parsed, sourceFiles } from './imports';

/** Files below `src` and `collections` in which the program reads `object.property`. */
function readersOf(object: string, property: string): readonly string[] {
  return sourceFiles(['src', 'collections']).filter((file) => reads(parsed(file), object, property));
}

function reads(node: ts.Node, object: string, property: string): boolean {
  if (
    ts.isPropertyAccessExpression(node) &&
    node.name.text === property &&
    node.expression.getText() === object
  ) {
    return true;
  }
  return node.getChildren().some((child) => reads(child, object, property));
}

describe('one place only', () => {
  it('reads process.env: src/env.ts', () => {
    expect(readersOf('process', 'env')).toEqual(['src/env.ts']);
  });

  it('asks who is logged in: src/access/personOf.ts', () => {
    expect(readersOf('req', 'user')).toEqual([]);
    expect(parsed('src/access/personOf.ts').getText()).toContain('{ user } = req');
  });
});
