import type { MigrateUpArgs, MigrateDownArgs } from '@payloadcms/db-sqlite'
import { sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`renders\` ADD \`waits_until\` text;`)
  await db.run(sql`ALTER TABLE \`renders\` ADD \`runs\` numeric DEFAULT 0 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`renders\` ADD \`refusals\` numeric DEFAULT 0 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`mails\` ADD \`waits_until\` text;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`renders\` DROP COLUMN \`waits_until\`;`)
  await db.run(sql`ALTER TABLE \`renders\` DROP COLUMN \`runs\`;`)
  await db.run(sql`ALTER TABLE \`renders\` DROP COLUMN \`refusals\`;`)
  await db.run(sql`ALTER TABLE \`mails\` DROP COLUMN \`waits_until\`;`)
}
