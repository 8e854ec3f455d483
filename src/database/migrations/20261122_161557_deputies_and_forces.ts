import type { MigrateUpArgs, MigrateDownArgs } from '@payloadcms/db-sqlite'
import { sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`deputies\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`principal\` text NOT NULL,
  	\`deputy\` text NOT NULL,
  	\`role\` text NOT NULL,
  	\`province\` text,
  	\`from\` text NOT NULL,
  	\`until\` text NOT NULL,
  	\`reason\` text,
  	\`named_by\` text NOT NULL,
  	\`named_at\` text NOT NULL,
  	\`ended_at\` text,
  	\`ended_by\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`deputies_principal_idx\` ON \`deputies\` (\`principal\`);`)
  await db.run(sql`CREATE INDEX \`deputies_deputy_idx\` ON \`deputies\` (\`deputy\`);`)
  await db.run(sql`CREATE INDEX \`deputies_until_idx\` ON \`deputies\` (\`until\`);`)
  await db.run(sql`ALTER TABLE \`sheets\` ADD \`forces\` text;`)
  await db.run(sql`ALTER TABLE \`timeline\` ADD \`on_behalf_of\` text;`)
  await db.run(sql`ALTER TABLE \`timeline\` ADD \`on_behalf_of_name\` text;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`deputies\`;`)
  await db.run(sql`ALTER TABLE \`sheets\` DROP COLUMN \`forces\`;`)
  await db.run(sql`ALTER TABLE \`timeline\` DROP COLUMN \`on_behalf_of\`;`)
  await db.run(sql`ALTER TABLE \`timeline\` DROP COLUMN \`on_behalf_of_name\`;`)
}
