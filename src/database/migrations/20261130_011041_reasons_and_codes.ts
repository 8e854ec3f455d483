import type { MigrateUpArgs, MigrateDownArgs } from '@payloadcms/db-sqlite'
import { sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`checks\` ADD \`code\` text;`)
  await db.run(sql`CREATE INDEX \`checks_code_idx\` ON \`checks\` (\`code\`);`)
  await db.run(sql`ALTER TABLE \`_checks_v\` ADD \`version_code\` text;`)
  await db.run(sql`CREATE INDEX \`_checks_v_version_version_code_idx\` ON \`_checks_v\` (\`version_code\`);`)
  await db.run(sql`ALTER TABLE \`figures\` ADD \`unchanged\` text;`)
  await db.run(sql`ALTER TABLE \`figures\` ADD \`reasons\` text;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`checks_code_idx\`;`)
  await db.run(sql`ALTER TABLE \`checks\` DROP COLUMN \`code\`;`)
  await db.run(sql`DROP INDEX \`_checks_v_version_version_code_idx\`;`)
  await db.run(sql`ALTER TABLE \`_checks_v\` DROP COLUMN \`version_code\`;`)
  await db.run(sql`ALTER TABLE \`figures\` DROP COLUMN \`unchanged\`;`)
  await db.run(sql`ALTER TABLE \`figures\` DROP COLUMN \`reasons\`;`)
}
