import type { MigrateUpArgs, MigrateDownArgs } from '@payloadcms/db-sqlite'
import { sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`editions\` ADD \`proposals\` text;`)
  await db.run(sql`ALTER TABLE \`sheets\` ADD \`facts\` text;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`editions\` DROP COLUMN \`proposals\`;`)
  await db.run(sql`ALTER TABLE \`sheets\` DROP COLUMN \`facts\`;`)
}
