import type { MigrateUpArgs, MigrateDownArgs } from '@payloadcms/db-sqlite'
import { sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`sections_derived_ratios\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`label_tr\` text,
  	\`label_en\` text,
  	\`form\` text DEFAULT 'per',
  	\`unit_tr\` text,
  	\`unit_en\` text,
  	\`note_tr\` text,
  	\`note_en\` text,
  	\`place\` integer DEFAULT false,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sections\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`sections_derived_ratios_order_idx\` ON \`sections_derived_ratios\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`sections_derived_ratios_parent_id_idx\` ON \`sections_derived_ratios\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`sections_derived_partitions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`label_tr\` text,
  	\`label_en\` text,
  	\`total_id\` text,
  	FOREIGN KEY (\`total_id\`) REFERENCES \`metrics\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sections\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`sections_derived_partitions_order_idx\` ON \`sections_derived_partitions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`sections_derived_partitions_parent_id_idx\` ON \`sections_derived_partitions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`sections_derived_partitions_total_idx\` ON \`sections_derived_partitions\` (\`total_id\`);`)
  await db.run(sql`CREATE TABLE \`sections_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`metrics_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`sections\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`metrics_id\`) REFERENCES \`metrics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`sections_rels_order_idx\` ON \`sections_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`sections_rels_parent_idx\` ON \`sections_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`sections_rels_path_idx\` ON \`sections_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`sections_rels_metrics_id_idx\` ON \`sections_rels\` (\`metrics_id\`);`)
  await db.run(sql`CREATE TABLE \`_sections_v_version_derived_ratios\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`label_tr\` text,
  	\`label_en\` text,
  	\`form\` text DEFAULT 'per',
  	\`unit_tr\` text,
  	\`unit_en\` text,
  	\`note_tr\` text,
  	\`note_en\` text,
  	\`place\` integer DEFAULT false,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_sections_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_sections_v_version_derived_ratios_order_idx\` ON \`_sections_v_version_derived_ratios\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_sections_v_version_derived_ratios_parent_id_idx\` ON \`_sections_v_version_derived_ratios\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_sections_v_version_derived_partitions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`label_tr\` text,
  	\`label_en\` text,
  	\`total_id\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`total_id\`) REFERENCES \`metrics\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_sections_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_sections_v_version_derived_partitions_order_idx\` ON \`_sections_v_version_derived_partitions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_sections_v_version_derived_partitions_parent_id_idx\` ON \`_sections_v_version_derived_partitions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_sections_v_version_derived_partitions_total_idx\` ON \`_sections_v_version_derived_partitions\` (\`total_id\`);`)
  await db.run(sql`CREATE TABLE \`_sections_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`metrics_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_sections_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`metrics_id\`) REFERENCES \`metrics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_sections_v_rels_order_idx\` ON \`_sections_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_sections_v_rels_parent_idx\` ON \`_sections_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_sections_v_rels_path_idx\` ON \`_sections_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_sections_v_rels_metrics_id_idx\` ON \`_sections_v_rels\` (\`metrics_id\`);`)
  await db.run(sql`ALTER TABLE \`sections\` ADD \`contact_telephone\` text;`)
  await db.run(sql`ALTER TABLE \`sections\` ADD \`contact_email\` text;`)
  await db.run(sql`ALTER TABLE \`sections\` ADD \`contact_web\` text;`)
  await db.run(sql`ALTER TABLE \`sections\` ADD \`contact_address\` text;`)
  await db.run(sql`ALTER TABLE \`sections\` ADD \`licence_name\` text;`)
  await db.run(sql`ALTER TABLE \`sections\` ADD \`licence_url\` text;`)
  await db.run(sql`ALTER TABLE \`sections\` ADD \`issn\` text;`)
  await db.run(sql`ALTER TABLE \`sections\` ADD \`sources\` text;`)
  await db.run(sql`ALTER TABLE \`sections\` ADD \`derived_named_sums\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_sections_v\` ADD \`version_contact_telephone\` text;`)
  await db.run(sql`ALTER TABLE \`_sections_v\` ADD \`version_contact_email\` text;`)
  await db.run(sql`ALTER TABLE \`_sections_v\` ADD \`version_contact_web\` text;`)
  await db.run(sql`ALTER TABLE \`_sections_v\` ADD \`version_contact_address\` text;`)
  await db.run(sql`ALTER TABLE \`_sections_v\` ADD \`version_licence_name\` text;`)
  await db.run(sql`ALTER TABLE \`_sections_v\` ADD \`version_licence_url\` text;`)
  await db.run(sql`ALTER TABLE \`_sections_v\` ADD \`version_issn\` text;`)
  await db.run(sql`ALTER TABLE \`_sections_v\` ADD \`version_sources\` text;`)
  await db.run(sql`ALTER TABLE \`_sections_v\` ADD \`version_derived_named_sums\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`metrics\` ADD \`caption_tr\` text;`)
  await db.run(sql`ALTER TABLE \`metrics\` ADD \`caption_en\` text;`)
  await db.run(sql`ALTER TABLE \`metrics\` ADD \`graphic\` text DEFAULT 'auto';`)
  await db.run(sql`ALTER TABLE \`_metrics_v\` ADD \`version_caption_tr\` text;`)
  await db.run(sql`ALTER TABLE \`_metrics_v\` ADD \`version_caption_en\` text;`)
  await db.run(sql`ALTER TABLE \`_metrics_v\` ADD \`version_graphic\` text DEFAULT 'auto';`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`sections_derived_ratios\`;`)
  await db.run(sql`DROP TABLE \`sections_derived_partitions\`;`)
  await db.run(sql`DROP TABLE \`sections_rels\`;`)
  await db.run(sql`DROP TABLE \`_sections_v_version_derived_ratios\`;`)
  await db.run(sql`DROP TABLE \`_sections_v_version_derived_partitions\`;`)
  await db.run(sql`DROP TABLE \`_sections_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`sections\` DROP COLUMN \`contact_telephone\`;`)
  await db.run(sql`ALTER TABLE \`sections\` DROP COLUMN \`contact_email\`;`)
  await db.run(sql`ALTER TABLE \`sections\` DROP COLUMN \`contact_web\`;`)
  await db.run(sql`ALTER TABLE \`sections\` DROP COLUMN \`contact_address\`;`)
  await db.run(sql`ALTER TABLE \`sections\` DROP COLUMN \`licence_name\`;`)
  await db.run(sql`ALTER TABLE \`sections\` DROP COLUMN \`licence_url\`;`)
  await db.run(sql`ALTER TABLE \`sections\` DROP COLUMN \`issn\`;`)
  await db.run(sql`ALTER TABLE \`sections\` DROP COLUMN \`sources\`;`)
  await db.run(sql`ALTER TABLE \`sections\` DROP COLUMN \`derived_named_sums\`;`)
  await db.run(sql`ALTER TABLE \`_sections_v\` DROP COLUMN \`version_contact_telephone\`;`)
  await db.run(sql`ALTER TABLE \`_sections_v\` DROP COLUMN \`version_contact_email\`;`)
  await db.run(sql`ALTER TABLE \`_sections_v\` DROP COLUMN \`version_contact_web\`;`)
  await db.run(sql`ALTER TABLE \`_sections_v\` DROP COLUMN \`version_contact_address\`;`)
  await db.run(sql`ALTER TABLE \`_sections_v\` DROP COLUMN \`version_licence_name\`;`)
  await db.run(sql`ALTER TABLE \`_sections_v\` DROP COLUMN \`version_licence_url\`;`)
  await db.run(sql`ALTER TABLE \`_sections_v\` DROP COLUMN \`version_issn\`;`)
  await db.run(sql`ALTER TABLE \`_sections_v\` DROP COLUMN \`version_sources\`;`)
  await db.run(sql`ALTER TABLE \`_sections_v\` DROP COLUMN \`version_derived_named_sums\`;`)
  await db.run(sql`ALTER TABLE \`metrics\` DROP COLUMN \`caption_tr\`;`)
  await db.run(sql`ALTER TABLE \`metrics\` DROP COLUMN \`caption_en\`;`)
  await db.run(sql`ALTER TABLE \`metrics\` DROP COLUMN \`graphic\`;`)
  await db.run(sql`ALTER TABLE \`_metrics_v\` DROP COLUMN \`version_caption_tr\`;`)
  await db.run(sql`ALTER TABLE \`_metrics_v\` DROP COLUMN \`version_caption_en\`;`)
  await db.run(sql`ALTER TABLE \`_metrics_v\` DROP COLUMN \`version_graphic\`;`)
}
