/**
 * Loads modules as the press has them: with the production build of React. Its development build checks each element, and
 * takes eight times as long over the pages of a country.
 */
export async function inProduction<T>(load: () => Promise<T>): Promise<T> {
  const before = { NODE_ENV: process.env['NODE_ENV'] };
  Object.assign(process.env, { NODE_ENV: 'production' });
  const loaded = await load();
  Object.assign(process.env, before);
  return loaded;
}
