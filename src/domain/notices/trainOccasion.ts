/** What a mail about a train is about: that it has ended, or that the first of its booklets failed while others go on. */
export interface TrainOccasion {
  readonly train: string;
  readonly into: 'ended' | 'failing';
}

const failing = ':failing';

/** Gives the occasion as one key, the same each time, so that each is mailed once for a train. */
export function trainOccasionKey({ train, into }: TrainOccasion): string {
  return into === 'ended' ? train : train + failing;
}

export function readTrainOccasionKey(key: string): TrainOccasion {
  return key.endsWith(failing)
    ? { train: key.slice(0, -failing.length), into: 'failing' }
    : { train: key, into: 'ended' };
}
