import type { MigrateUpArgs, MigrateDownArgs } from '@payloadcms/db-sqlite'
import { sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`journal\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`at\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`person\` text,
  	\`by\` text,
  	\`sender\` text,
  	\`device\` text,
  	\`unknown\` text,
  	\`detail\` text,
  	\`problem\` text,
  	\`times\` numeric DEFAULT 1 NOT NULL,
  	\`hash\` text NOT NULL,
  	\`position\` numeric,
  	\`seal\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`journal_at_idx\` ON \`journal\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`journal_kind_idx\` ON \`journal\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`journal_person_idx\` ON \`journal\` (\`person\`);`)
  await db.run(sql`CREATE INDEX \`journal_position_idx\` ON \`journal\` (\`position\`);`)
  await db.run(sql`ALTER TABLE \`chains\` ADD \`removed\` numeric DEFAULT 0 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`chains\` ADD \`removed_seal\` text;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`journal\`;`)
  await db.run(sql`ALTER TABLE \`chains\` DROP COLUMN \`removed\`;`)
  await db.run(sql`ALTER TABLE \`chains\` DROP COLUMN \`removed_seal\`;`)
}
