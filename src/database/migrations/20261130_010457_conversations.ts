import type { MigrateUpArgs, MigrateDownArgs } from '@payloadcms/db-sqlite'
import { sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`conversations\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`edition\` text NOT NULL,
  	\`province\` text NOT NULL,
  	\`metric\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`asker\` text,
  	\`asker_side\` text,
  	\`side\` text,
  	\`remarks\` numeric DEFAULT 0 NOT NULL,
  	\`changed_at\` text NOT NULL,
  	\`changed_by\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`conversations_edition_idx\` ON \`conversations\` (\`edition\`);`)
  await db.run(sql`CREATE INDEX \`conversations_province_idx\` ON \`conversations\` (\`province\`);`)
  await db.run(sql`CREATE INDEX \`conversations_metric_idx\` ON \`conversations\` (\`metric\`);`)
  await db.run(sql`CREATE INDEX \`conversations_state_idx\` ON \`conversations\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`conversations_changed_at_idx\` ON \`conversations\` (\`changed_at\`);`)
  await db.run(sql`CREATE INDEX \`edition_province_idx\` ON \`conversations\` (\`edition\`,\`province\`);`)
  await db.run(sql`CREATE TABLE \`conversations_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`conversations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`conversations_texts_order_parent\` ON \`conversations_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`conversations_texts_text_idx\` ON \`conversations_texts\` (\`text\`);`)
  await db.run(sql`CREATE TABLE \`marks\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`visited_at\` text,
  	\`last_visit\` text,
  	\`seen_until\` text,
  	\`seen\` text DEFAULT '[]' NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`timeline_actor_idx\` ON \`timeline\` (\`actor\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`conversations\`;`)
  await db.run(sql`DROP TABLE \`conversations_texts\`;`)
  await db.run(sql`DROP TABLE \`marks\`;`)
  await db.run(sql`DROP INDEX \`timeline_actor_idx\`;`)
}
