import type { MigrateUpArgs, MigrateDownArgs } from '@payloadcms/db-sqlite'
import { sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`publications\` ADD \`train\` text;`)
  await db.run(sql`CREATE INDEX \`publications_train_idx\` ON \`publications\` (\`train\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`publications_train_idx\`;`)
  await db.run(sql`ALTER TABLE \`publications\` DROP COLUMN \`train\`;`)
}
