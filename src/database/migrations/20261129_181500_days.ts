import type { MigrateUpArgs } from '@payloadcms/db-sqlite'
import { sql } from '@payloadcms/db-sqlite'
import { dayOf } from '@/domain/days'
import { editionDayColumns, withDays } from '../daysStored'

/** A day that was stored as a moment becomes the day that the moment has in Türkiye. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  for (const column of Object.keys(editionDayColumns)) {
    const name = sql.identifier(column)
    const rows = await db.all<{ id: string; day: string }>(sql`SELECT \`id\`, ${name} AS day FROM \`editions\` WHERE ${name} LIKE '%T%';`)
    for (const { id, day } of rows)
      await db.run(sql`UPDATE \`editions\` SET ${name} = ${dayOf(day)} WHERE \`id\` = ${id};`)
  }
  const sheets = await db.all<{ id: string; exceptions: string }>(sql`SELECT \`id\`, \`exceptions\` FROM \`sheets\` WHERE \`exceptions\` LIKE '%"until"%';`)
  for (const { id, exceptions } of sheets)
    await db.run(sql`UPDATE \`sheets\` SET \`exceptions\` = ${JSON.stringify(withDays(JSON.parse(exceptions)))} WHERE \`id\` = ${id};`)
}

/** The program of before reads a day as the moment with which it begins, so the days stay. */
export async function down(): Promise<void> {
  await Promise.resolve()
}
