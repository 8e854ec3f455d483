import type { MigrateUpArgs, MigrateDownArgs } from '@payloadcms/db-sqlite'
import { sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`readings\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`edition\` text NOT NULL,
  	\`province\` text NOT NULL,
  	\`metric\` text NOT NULL,
  	\`figure_revision\` numeric DEFAULT 0 NOT NULL,
  	\`votes\` text DEFAULT '[]' NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`readings_edition_idx\` ON \`readings\` (\`edition\`);`)
  await db.run(sql`CREATE INDEX \`readings_province_idx\` ON \`readings\` (\`province\`);`)
  await db.run(sql`CREATE INDEX \`readings_metric_idx\` ON \`readings\` (\`metric\`);`)
  await db.run(sql`CREATE TABLE \`presence\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`edition\` text NOT NULL,
  	\`province\` text NOT NULL,
  	\`claim\` text,
  	\`looking\` text DEFAULT '[]' NOT NULL,
  	\`expires\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`presence_edition_idx\` ON \`presence\` (\`edition\`);`)
  await db.run(sql`CREATE INDEX \`presence_province_idx\` ON \`presence\` (\`province\`);`)
  await db.run(sql`CREATE INDEX \`presence_expires_idx\` ON \`presence\` (\`expires\`);`)
  await db.run(sql`ALTER TABLE \`metrics\` ADD \`two_readers\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_metrics_v\` ADD \`version_two_readers\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`figures\` ADD \`return_code\` text;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`readings\`;`)
  await db.run(sql`DROP TABLE \`presence\`;`)
  await db.run(sql`ALTER TABLE \`metrics\` DROP COLUMN \`two_readers\`;`)
  await db.run(sql`ALTER TABLE \`_metrics_v\` DROP COLUMN \`version_two_readers\`;`)
  await db.run(sql`ALTER TABLE \`figures\` DROP COLUMN \`return_code\`;`)
}
