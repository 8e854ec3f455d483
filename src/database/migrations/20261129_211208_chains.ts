import type { MigrateUpArgs, MigrateDownArgs } from '@payloadcms/db-sqlite'
import { sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`chains\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`position\` numeric DEFAULT 0 NOT NULL,
  	\`seal\` text,
  	\`adopted\` numeric DEFAULT 0 NOT NULL,
  	\`adopted_at\` text,
  	\`proof\` text NOT NULL,
  	\`told_on\` text,
  	\`telling_until\` text
  );
  `)
  await db.run(sql`ALTER TABLE \`timeline\` ADD \`position\` numeric;`)
  await db.run(sql`ALTER TABLE \`timeline\` ADD \`seal\` text;`)
  await db.run(sql`CREATE INDEX \`timeline_position_idx\` ON \`timeline\` (\`position\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`chains\`;`)
  await db.run(sql`DROP INDEX \`timeline_position_idx\`;`)
  await db.run(sql`ALTER TABLE \`timeline\` DROP COLUMN \`position\`;`)
  await db.run(sql`ALTER TABLE \`timeline\` DROP COLUMN \`seal\`;`)
}
