import type { MigrateUpArgs, MigrateDownArgs } from '@payloadcms/db-sqlite'
import { sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`imports\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`edition\` text NOT NULL,
  	\`number\` numeric DEFAULT 1 NOT NULL,
  	\`state\` text NOT NULL,
  	\`stage\` text,
  	\`round\` numeric DEFAULT 0 NOT NULL,
  	\`revision\` numeric DEFAULT 0 NOT NULL,
  	\`sent_by\` text,
  	\`touched_by\` text DEFAULT '[]' NOT NULL,
  	\`approvals\` text DEFAULT '[]' NOT NULL,
  	\`return_reason\` text,
  	\`returned_by\` text,
  	\`file_name\` text NOT NULL,
  	\`file_hash\` text NOT NULL,
  	\`content_hash\` text NOT NULL,
  	\`content\` text NOT NULL,
  	\`findings\` text NOT NULL,
  	\`imported_by\` text NOT NULL,
  	\`imported_at\` text NOT NULL,
  	\`decided_by\` text,
  	\`decided_at\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`imports_edition_idx\` ON \`imports\` (\`edition\`);`)
  await db.run(sql`CREATE INDEX \`imports_state_idx\` ON \`imports\` (\`state\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`edition_number_idx\` ON \`imports\` (\`edition\`,\`number\`);`)
  await db.run(sql`ALTER TABLE \`figures\` ADD \`recorded\` text;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`imports\`;`)
  await db.run(sql`ALTER TABLE \`figures\` DROP COLUMN \`recorded\`;`)
}
