import { readSettings } from '@/process/openPayload';
import { startPublicSide } from './startPublicSide';

/** Serves the public side, says where, and goes on until it is stopped or its starter is gone. */
export async function serve(): Promise<string> {
  const { origin } = await startPublicSide(readSettings());
  process.send?.({ origin });
  return new Promise(() => {
    process.once('disconnect', () => process.exit());
  });
}
