import { openSqlite } from '@/database/sqliteConnection';
import { longestSession } from '@/domain/signIn/secondFactor';
import { join } from 'node:path';
import { brokenRules } from '../support/brokenRules';
import { logIn, secondTab } from '../support/desk';
import { press, typeInto } from '../support/gestures';
import { beginJourney } from '../support/journey';
import { sees } from '../support/sees';
import { until } from '../support/until';

const journey = beginJourney();

const minute = 60_000;

/** Moves the times of all sessions: nobody waits here until one is over. */
function moveSessions({ began, ends }: { readonly began: number; readonly ends: number }): void {
  const database = openSqlite(join(journey.dataDir, 'kitapcik.db'));
  const [createdAt, expiresAt] = [began, ends].map((time) => new Date(time).toISOString());
  database.execute(
    `UPDATE users_sessions SET created_at = '${String(createdAt)}', expires_at = '${String(expiresAt)}'`,
  );
  database.close();
}

const reason = 'section textarea';

describe('given a desk that stays open', () => {
  it('when nobody does anything for long, then its end is said, and one press carries it on', async () => {
    const { page, open, close } = await journey.seat('il.onay');
    const now = Date.now();
    moveSessions({ began: now - 8 * 60 * minute, ends: now + 5 * minute });
    await open('/yonetim/vekalet');
    await sees(page, 'Oturumunuz 4 dakika içinde kapanacak.', '[role=alert]');
    expect(await brokenRules(page)).toEqual([]);
    await press(page, 'Oturumu uzat');
    await sees(page, 'Oturumunuz uzatıldı.');
    expect(await page.$$('[role=alert]')).toHaveLength(0);
    await close();
  });

  it('when the longest day is nearly over, then that is said, without a button that could not keep its word', async () => {
    const { page, open, close } = await journey.seat('il.onay');
    const latest = Date.now() + 5 * minute;
    moveSessions({ began: latest - longestSession, ends: latest });
    await open('/yonetim/vekalet');
    await sees(page, 'oturum uzatılamaz', '[role=alert]');
    expect(await page.$$('[role=alert] button')).toHaveLength(0);
    await close();
  });

  it('when it has ended, then what was typed stays, and goes on after signing in in another tab', async () => {
    const desk = await journey.seat('il.onay');
    const { page } = desk;
    await desk.open('/yonetim/vekalet');
    await typeInto(page, reason, 'Yıllık izin');
    const past = Date.now() - minute;
    moveSessions({ began: past - longestSession, ends: past });
    // Coming back to the window asks how things stand.
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await sees(page, 'Oturumunuz kapanmış. Yazdıklarınız duruyor.');
    expect(page.url()).toBe(`${journey.origin}/yonetim/vekalet`);
    const other = await secondTab(desk, journey.origin);
    await logIn(other.page, journey.origin, journey.personOf('il.onay'));
    await until(
      () => page.$eval('footer', ({ innerText }) => innerText.includes('Bağlı')),
      'the first tab goes on',
    );
    expect(await page.$eval(reason, (field) => field.value)).toBe('Yıllık izin');
    await desk.close();
  });
});
