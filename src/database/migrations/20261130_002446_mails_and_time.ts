import type { MigrateUpArgs, MigrateDownArgs } from '@payloadcms/db-sqlite'
import { sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`editions\` ADD \`remind_before_due\` text DEFAULT '7, 2';`)
  await db.run(sql`ALTER TABLE \`editions\` ADD \`remind_after_due\` text DEFAULT '1';`)
  await db.run(sql`ALTER TABLE \`editions\` ADD \`remind_before_close\` text DEFAULT '3, 1';`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`mail_choice\` text DEFAULT 'at_once';`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`digest_at\` text DEFAULT '08:30';`)
  await db.run(sql`ALTER TABLE \`mails\` ADD \`refused\` text;`)
  await db.run(sql`ALTER TABLE \`mails\` ADD \`person\` text;`)
  await db.run(sql`ALTER TABLE \`mails\` ADD \`due\` text;`)
  await db.run(sql`ALTER TABLE \`mails\` ADD \`gathered\` text;`)
  await db.run(sql`ALTER TABLE \`mails\` ADD \`last_sent\` text;`)
  await db.run(sql`CREATE INDEX \`mails_person_idx\` ON \`mails\` (\`person\`);`)
  await db.run(sql`CREATE INDEX \`mails_last_sent_idx\` ON \`mails\` (\`last_sent\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`mails_person_idx\`;`)
  await db.run(sql`DROP INDEX \`mails_last_sent_idx\`;`)
  await db.run(sql`ALTER TABLE \`mails\` DROP COLUMN \`refused\`;`)
  await db.run(sql`ALTER TABLE \`mails\` DROP COLUMN \`person\`;`)
  await db.run(sql`ALTER TABLE \`mails\` DROP COLUMN \`due\`;`)
  await db.run(sql`ALTER TABLE \`mails\` DROP COLUMN \`gathered\`;`)
  await db.run(sql`ALTER TABLE \`mails\` DROP COLUMN \`last_sent\`;`)
  await db.run(sql`ALTER TABLE \`editions\` DROP COLUMN \`remind_before_due\`;`)
  await db.run(sql`ALTER TABLE \`editions\` DROP COLUMN \`remind_after_due\`;`)
  await db.run(sql`ALTER TABLE \`editions\` DROP COLUMN \`remind_before_close\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`mail_choice\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`digest_at\`;`)
}
