import type { Desk } from './desk';

/** The publisher plans the next edition, its entry open since yesterday, and opens it. */
export async function openNextEdition(publisher: Desk): Promise<void> {
  const status = await publisher.page.evaluate(async () => {
    const fromNow = (days: number): string =>
      new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
    const response = await fetch('/api/editions', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        id: '2024-3',
        year: 2024,
        month: 9,
        asOf: '2024-09-30',
        entryOpens: fromNow(-1),
        entryDue: fromNow(10),
        entryCloses: fromNow(20),
        releaseMode: 'rolling',
      }),
    });
    return response.status;
  });
  expect(status).toBe(201);
  await publisher.open('/yonetim/yayin?donem=2024-3');
  await publisher.press('Dönemi aç');
  await publisher.press('Dönemi aç', 'dialog');
  await publisher.sees('Dönem açıldı.');
}
