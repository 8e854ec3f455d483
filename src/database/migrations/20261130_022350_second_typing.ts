import type { MigrateUpArgs, MigrateDownArgs } from '@payloadcms/db-sqlite'
import { sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`typings\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`edition\` text NOT NULL,
  	\`province\` text NOT NULL,
  	\`metric\` text NOT NULL,
  	\`figure_revision\` numeric DEFAULT 0 NOT NULL,
  	\`typings\` text DEFAULT '[]' NOT NULL,
  	\`chosen\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`typings_edition_idx\` ON \`typings\` (\`edition\`);`)
  await db.run(sql`CREATE INDEX \`typings_province_idx\` ON \`typings\` (\`province\`);`)
  await db.run(sql`CREATE INDEX \`typings_metric_idx\` ON \`typings\` (\`metric\`);`)
  await db.run(sql`ALTER TABLE \`metrics\` ADD \`second_typing\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_metrics_v\` ADD \`version_second_typing\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`figures\` ADD \`typists\` text;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`typings\`;`)
  await db.run(sql`ALTER TABLE \`metrics\` DROP COLUMN \`second_typing\`;`)
  await db.run(sql`ALTER TABLE \`_metrics_v\` DROP COLUMN \`version_second_typing\`;`)
  await db.run(sql`ALTER TABLE \`figures\` DROP COLUMN \`typists\`;`)
}
