import type { MigrateUpArgs, MigrateDownArgs } from '@payloadcms/db-sqlite'
import { sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`account_changes\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text NOT NULL,
  	\`person\` text,
  	\`change\` text NOT NULL,
  	\`seen\` text,
  	\`reason\` text NOT NULL,
  	\`proposed_by\` text NOT NULL,
  	\`proposed_by_name\` text NOT NULL,
  	\`proposed_at\` text NOT NULL,
  	\`expires\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`ended_by\` text,
  	\`ended_by_name\` text,
  	\`ended_at\` text,
  	\`end_reason\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`account_changes_person_idx\` ON \`account_changes\` (\`person\`);`)
  await db.run(sql`CREATE INDEX \`account_changes_proposed_by_idx\` ON \`account_changes\` (\`proposed_by\`);`)
  await db.run(sql`CREATE INDEX \`account_changes_state_idx\` ON \`account_changes\` (\`state\`);`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`moved_at\` text;`)
  await db.run(sql`ALTER TABLE \`mails\` ADD \`people\` text;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`account_changes\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`moved_at\`;`)
  await db.run(sql`ALTER TABLE \`mails\` DROP COLUMN \`people\`;`)
}
