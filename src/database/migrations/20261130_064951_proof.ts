import type { MigrateUpArgs, MigrateDownArgs } from '@payloadcms/db-sqlite'
import { sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`publications\` ADD \`inside\` text;`)
  await db.run(sql`ALTER TABLE \`renders\` ADD \`typing\` text;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`publications\` DROP COLUMN \`inside\`;`)
  await db.run(sql`ALTER TABLE \`renders\` DROP COLUMN \`typing\`;`)
}
