import type { MigrateUpArgs, MigrateDownArgs } from '@payloadcms/db-sqlite'
import { sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`users\` ADD \`invited\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`link\` text;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`devices\` text;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`former_email\` text;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`invited\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`link\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`devices\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`former_email\`;`)
}
