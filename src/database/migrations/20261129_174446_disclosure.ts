import type { MigrateUpArgs, MigrateDownArgs } from '@payloadcms/db-sqlite'
import { sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`metrics\` ADD \`threshold\` numeric DEFAULT 5;`)
  await db.run(sql`ALTER TABLE \`_metrics_v\` ADD \`version_threshold\` numeric DEFAULT 5;`)
  await db.run(sql`ALTER TABLE \`sheets\` ADD \`disclosure\` text;`)
  await db.run(sql`ALTER TABLE \`publications\` ADD \`disclosure\` text;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`metrics\` DROP COLUMN \`threshold\`;`)
  await db.run(sql`ALTER TABLE \`_metrics_v\` DROP COLUMN \`version_threshold\`;`)
  await db.run(sql`ALTER TABLE \`sheets\` DROP COLUMN \`disclosure\`;`)
  await db.run(sql`ALTER TABLE \`publications\` DROP COLUMN \`disclosure\`;`)
}
