import { BSON, type Document } from 'mongodb';

/** Writes one document on one line, in MongoDB's own extended JSON with every kind of number named. */
export function documentLine(document: Document): string {
  return BSON.EJSON.stringify(document, { relaxed: false });
}

export function documentOf(line: string): Document {
  return BSON.EJSON.parse(line, { relaxed: false }) as Document;
}

const ending = '.jsonl';

/** Gives the name of the file that holds a collection's documents. */
export function lineFile(collection: string): string {
  return encodeURIComponent(collection) + ending;
}

/** Gives the collection whose documents a file holds. */
export function collectionIn(file: string): string {
  return decodeURIComponent(file.slice(0, -ending.length));
}
