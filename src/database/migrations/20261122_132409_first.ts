import type { MigrateUpArgs, MigrateDownArgs } from '@payloadcms/db-sqlite'
import { sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`editions\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`year\` numeric NOT NULL,
  	\`month\` numeric NOT NULL,
  	\`as_of\` text NOT NULL,
  	\`entry_opens\` text,
  	\`entry_due\` text,
  	\`entry_closes\` text,
  	\`release_mode\` text DEFAULT 'rolling' NOT NULL,
  	\`state\` text DEFAULT 'planned' NOT NULL,
  	\`stages\` text DEFAULT '["province","ministry"]' NOT NULL,
  	\`revision\` numeric DEFAULT 0 NOT NULL,
  	\`sample\` integer DEFAULT false,
  	\`pins\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`editions_updated_at_idx\` ON \`editions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`editions_created_at_idx\` ON \`editions\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`provinces\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`capitals\` text NOT NULL,
  	\`slug\` text NOT NULL,
  	\`sort_key\` text NOT NULL,
  	\`search_key\` text NOT NULL,
  	\`suffix_overrides\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`provinces_name_idx\` ON \`provinces\` (\`name\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`provinces_slug_idx\` ON \`provinces\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`provinces_sort_key_idx\` ON \`provinces\` (\`sort_key\`);`)
  await db.run(sql`CREATE INDEX \`provinces_search_key_idx\` ON \`provinces\` (\`search_key\`);`)
  await db.run(sql`CREATE INDEX \`provinces_updated_at_idx\` ON \`provinces\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`provinces_created_at_idx\` ON \`provinces\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`provinces_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`services_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`provinces\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`services_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`provinces_rels_order_idx\` ON \`provinces_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`provinces_rels_parent_idx\` ON \`provinces_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`provinces_rels_path_idx\` ON \`provinces_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`provinces_rels_services_id_idx\` ON \`provinces_rels\` (\`services_id\`);`)
  await db.run(sql`CREATE TABLE \`sections_constants\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`value\` text NOT NULL,
  	\`source\` text NOT NULL,
  	\`valid_until\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sections\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`sections_constants_order_idx\` ON \`sections_constants\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`sections_constants_parent_id_idx\` ON \`sections_constants\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`sections\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`number\` numeric,
  	\`title\` text,
  	\`issuer\` text,
  	\`department\` text,
  	\`booklet_title\` text,
  	\`opening_title\` text,
  	\`opening\` text,
  	\`back_cover\` text,
  	\`parts\` text,
  	\`state\` text DEFAULT 'draft' NOT NULL,
  	\`stage\` text,
  	\`round\` numeric DEFAULT 0 NOT NULL,
  	\`sent_by\` text,
  	\`touched_by\` text DEFAULT '[]' NOT NULL,
  	\`approvals\` text DEFAULT '[]' NOT NULL,
  	\`return_reason\` text,
  	\`returned_by\` text,
  	\`approved_revision\` numeric,
  	\`changed_by\` text,
  	\`changed_at\` text,
  	\`approved\` text,
  	\`revision\` numeric DEFAULT 0 NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`sections_state_idx\` ON \`sections\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`sections_updated_at_idx\` ON \`sections\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`sections_created_at_idx\` ON \`sections\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`sections_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`sections\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`sections_texts_order_parent\` ON \`sections_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`sections_texts_text_idx\` ON \`sections_texts\` (\`text\`);`)
  await db.run(sql`CREATE TABLE \`_sections_v_version_constants\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`value\` text NOT NULL,
  	\`source\` text NOT NULL,
  	\`valid_until\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_sections_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_sections_v_version_constants_order_idx\` ON \`_sections_v_version_constants\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_sections_v_version_constants_parent_id_idx\` ON \`_sections_v_version_constants\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_sections_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_name\` text NOT NULL,
  	\`version_number\` numeric,
  	\`version_title\` text,
  	\`version_issuer\` text,
  	\`version_department\` text,
  	\`version_booklet_title\` text,
  	\`version_opening_title\` text,
  	\`version_opening\` text,
  	\`version_back_cover\` text,
  	\`version_parts\` text,
  	\`version_state\` text DEFAULT 'draft' NOT NULL,
  	\`version_stage\` text,
  	\`version_round\` numeric DEFAULT 0 NOT NULL,
  	\`version_sent_by\` text,
  	\`version_touched_by\` text DEFAULT '[]' NOT NULL,
  	\`version_approvals\` text DEFAULT '[]' NOT NULL,
  	\`version_return_reason\` text,
  	\`version_returned_by\` text,
  	\`version_approved_revision\` numeric,
  	\`version_changed_by\` text,
  	\`version_changed_at\` text,
  	\`version_approved\` text,
  	\`version_revision\` numeric DEFAULT 0 NOT NULL,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`sections\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_sections_v_parent_idx\` ON \`_sections_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_sections_v_version_version_state_idx\` ON \`_sections_v\` (\`version_state\`);`)
  await db.run(sql`CREATE INDEX \`_sections_v_version_version_updated_at_idx\` ON \`_sections_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_sections_v_version_version_created_at_idx\` ON \`_sections_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_sections_v_created_at_idx\` ON \`_sections_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_sections_v_updated_at_idx\` ON \`_sections_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_sections_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_sections_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_sections_v_texts_order_parent\` ON \`_sections_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`services_statements\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`layout\` text DEFAULT 'sentence' NOT NULL,
  	\`text\` text NOT NULL,
  	\`zero\` text,
  	\`not_reported\` text,
  	\`suppressed\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`services_statements_order_idx\` ON \`services_statements\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`services_statements_parent_id_idx\` ON \`services_statements\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`services_constants\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`value\` text NOT NULL,
  	\`source\` text NOT NULL,
  	\`valid_until\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`services_constants_order_idx\` ON \`services_constants\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`services_constants_parent_id_idx\` ON \`services_constants\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`services\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`acronym\` text,
  	\`icon\` text NOT NULL,
  	\`description\` text NOT NULL,
  	\`state\` text DEFAULT 'draft' NOT NULL,
  	\`stage\` text,
  	\`round\` numeric DEFAULT 0 NOT NULL,
  	\`sent_by\` text,
  	\`touched_by\` text DEFAULT '[]' NOT NULL,
  	\`approvals\` text DEFAULT '[]' NOT NULL,
  	\`return_reason\` text,
  	\`returned_by\` text,
  	\`approved_revision\` numeric,
  	\`changed_by\` text,
  	\`changed_at\` text,
  	\`approved\` text,
  	\`revision\` numeric DEFAULT 0 NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`services_state_idx\` ON \`services\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`services_updated_at_idx\` ON \`services\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`services_created_at_idx\` ON \`services\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`services_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`services_texts_order_parent\` ON \`services_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`services_texts_text_idx\` ON \`services_texts\` (\`text\`);`)
  await db.run(sql`CREATE TABLE \`_services_v_version_statements\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`layout\` text DEFAULT 'sentence' NOT NULL,
  	\`text\` text NOT NULL,
  	\`zero\` text,
  	\`not_reported\` text,
  	\`suppressed\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_services_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_services_v_version_statements_order_idx\` ON \`_services_v_version_statements\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_statements_parent_id_idx\` ON \`_services_v_version_statements\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_services_v_version_constants\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`value\` text NOT NULL,
  	\`source\` text NOT NULL,
  	\`valid_until\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_services_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_services_v_version_constants_order_idx\` ON \`_services_v_version_constants\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_constants_parent_id_idx\` ON \`_services_v_version_constants\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_services_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_name\` text NOT NULL,
  	\`version_acronym\` text,
  	\`version_icon\` text NOT NULL,
  	\`version_description\` text NOT NULL,
  	\`version_state\` text DEFAULT 'draft' NOT NULL,
  	\`version_stage\` text,
  	\`version_round\` numeric DEFAULT 0 NOT NULL,
  	\`version_sent_by\` text,
  	\`version_touched_by\` text DEFAULT '[]' NOT NULL,
  	\`version_approvals\` text DEFAULT '[]' NOT NULL,
  	\`version_return_reason\` text,
  	\`version_returned_by\` text,
  	\`version_approved_revision\` numeric,
  	\`version_changed_by\` text,
  	\`version_changed_at\` text,
  	\`version_approved\` text,
  	\`version_revision\` numeric DEFAULT 0 NOT NULL,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_services_v_parent_idx\` ON \`_services_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_version_state_idx\` ON \`_services_v\` (\`version_state\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_version_updated_at_idx\` ON \`_services_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_version_created_at_idx\` ON \`_services_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_created_at_idx\` ON \`_services_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_updated_at_idx\` ON \`_services_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_services_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_services_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_services_v_texts_order_parent\` ON \`_services_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`metrics\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`order\` numeric NOT NULL,
  	\`label_tr\` text NOT NULL,
  	\`label_en\` text NOT NULL,
  	\`definition_tr\` text NOT NULL,
  	\`definition_en\` text NOT NULL,
  	\`section_id\` text NOT NULL,
  	\`service_id\` text,
  	\`unit_kind\` text DEFAULT 'count' NOT NULL,
  	\`unit_noun_tr\` text,
  	\`unit_noun_en\` text,
  	\`time_basis\` text NOT NULL,
  	\`since\` numeric,
  	\`display\` text DEFAULT 'integer' NOT NULL,
  	\`approximate\` integer DEFAULT false,
  	\`sensitive\` integer DEFAULT false,
  	\`required\` integer DEFAULT true,
  	\`state\` text DEFAULT 'draft' NOT NULL,
  	\`stage\` text,
  	\`round\` numeric DEFAULT 0 NOT NULL,
  	\`sent_by\` text,
  	\`touched_by\` text DEFAULT '[]' NOT NULL,
  	\`approvals\` text DEFAULT '[]' NOT NULL,
  	\`return_reason\` text,
  	\`returned_by\` text,
  	\`approved_revision\` numeric,
  	\`changed_by\` text,
  	\`changed_at\` text,
  	\`approved\` text,
  	\`revision\` numeric DEFAULT 0 NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`section_id\`) REFERENCES \`sections\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`service_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`metrics_section_idx\` ON \`metrics\` (\`section_id\`);`)
  await db.run(sql`CREATE INDEX \`metrics_service_idx\` ON \`metrics\` (\`service_id\`);`)
  await db.run(sql`CREATE INDEX \`metrics_state_idx\` ON \`metrics\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`metrics_updated_at_idx\` ON \`metrics\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`metrics_created_at_idx\` ON \`metrics\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`_metrics_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_order\` numeric NOT NULL,
  	\`version_label_tr\` text NOT NULL,
  	\`version_label_en\` text NOT NULL,
  	\`version_definition_tr\` text NOT NULL,
  	\`version_definition_en\` text NOT NULL,
  	\`version_section_id\` text NOT NULL,
  	\`version_service_id\` text,
  	\`version_unit_kind\` text DEFAULT 'count' NOT NULL,
  	\`version_unit_noun_tr\` text,
  	\`version_unit_noun_en\` text,
  	\`version_time_basis\` text NOT NULL,
  	\`version_since\` numeric,
  	\`version_display\` text DEFAULT 'integer' NOT NULL,
  	\`version_approximate\` integer DEFAULT false,
  	\`version_sensitive\` integer DEFAULT false,
  	\`version_required\` integer DEFAULT true,
  	\`version_state\` text DEFAULT 'draft' NOT NULL,
  	\`version_stage\` text,
  	\`version_round\` numeric DEFAULT 0 NOT NULL,
  	\`version_sent_by\` text,
  	\`version_touched_by\` text DEFAULT '[]' NOT NULL,
  	\`version_approvals\` text DEFAULT '[]' NOT NULL,
  	\`version_return_reason\` text,
  	\`version_returned_by\` text,
  	\`version_approved_revision\` numeric,
  	\`version_changed_by\` text,
  	\`version_changed_at\` text,
  	\`version_approved\` text,
  	\`version_revision\` numeric DEFAULT 0 NOT NULL,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`metrics\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_section_id\`) REFERENCES \`sections\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_service_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_metrics_v_parent_idx\` ON \`_metrics_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_metrics_v_version_version_section_idx\` ON \`_metrics_v\` (\`version_section_id\`);`)
  await db.run(sql`CREATE INDEX \`_metrics_v_version_version_service_idx\` ON \`_metrics_v\` (\`version_service_id\`);`)
  await db.run(sql`CREATE INDEX \`_metrics_v_version_version_state_idx\` ON \`_metrics_v\` (\`version_state\`);`)
  await db.run(sql`CREATE INDEX \`_metrics_v_version_version_updated_at_idx\` ON \`_metrics_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_metrics_v_version_version_created_at_idx\` ON \`_metrics_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_metrics_v_created_at_idx\` ON \`_metrics_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_metrics_v_updated_at_idx\` ON \`_metrics_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`checks_left\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`coefficient\` numeric DEFAULT 1 NOT NULL,
  	\`metric_id\` text NOT NULL,
  	FOREIGN KEY (\`metric_id\`) REFERENCES \`metrics\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`checks\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`checks_left_order_idx\` ON \`checks_left\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`checks_left_parent_id_idx\` ON \`checks_left\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`checks_left_metric_idx\` ON \`checks_left\` (\`metric_id\`);`)
  await db.run(sql`CREATE TABLE \`checks_right\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`coefficient\` numeric DEFAULT 1 NOT NULL,
  	\`metric_id\` text NOT NULL,
  	FOREIGN KEY (\`metric_id\`) REFERENCES \`metrics\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`checks\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`checks_right_order_idx\` ON \`checks_right\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`checks_right_parent_id_idx\` ON \`checks_right\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`checks_right_metric_idx\` ON \`checks_right\` (\`metric_id\`);`)
  await db.run(sql`CREATE TABLE \`checks\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`comparison\` text NOT NULL,
  	\`severity\` text NOT NULL,
  	\`message_tr\` text NOT NULL,
  	\`message_en\` text NOT NULL,
  	\`state\` text DEFAULT 'draft' NOT NULL,
  	\`stage\` text,
  	\`round\` numeric DEFAULT 0 NOT NULL,
  	\`sent_by\` text,
  	\`touched_by\` text DEFAULT '[]' NOT NULL,
  	\`approvals\` text DEFAULT '[]' NOT NULL,
  	\`return_reason\` text,
  	\`returned_by\` text,
  	\`approved_revision\` numeric,
  	\`changed_by\` text,
  	\`changed_at\` text,
  	\`approved\` text,
  	\`revision\` numeric DEFAULT 0 NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`checks_state_idx\` ON \`checks\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`checks_updated_at_idx\` ON \`checks\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`checks_created_at_idx\` ON \`checks\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`_checks_v_version_left\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`coefficient\` numeric DEFAULT 1 NOT NULL,
  	\`metric_id\` text NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`metric_id\`) REFERENCES \`metrics\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_checks_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_checks_v_version_left_order_idx\` ON \`_checks_v_version_left\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_checks_v_version_left_parent_id_idx\` ON \`_checks_v_version_left\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_checks_v_version_left_metric_idx\` ON \`_checks_v_version_left\` (\`metric_id\`);`)
  await db.run(sql`CREATE TABLE \`_checks_v_version_right\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`coefficient\` numeric DEFAULT 1 NOT NULL,
  	\`metric_id\` text NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`metric_id\`) REFERENCES \`metrics\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_checks_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_checks_v_version_right_order_idx\` ON \`_checks_v_version_right\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_checks_v_version_right_parent_id_idx\` ON \`_checks_v_version_right\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_checks_v_version_right_metric_idx\` ON \`_checks_v_version_right\` (\`metric_id\`);`)
  await db.run(sql`CREATE TABLE \`_checks_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_comparison\` text NOT NULL,
  	\`version_severity\` text NOT NULL,
  	\`version_message_tr\` text NOT NULL,
  	\`version_message_en\` text NOT NULL,
  	\`version_state\` text DEFAULT 'draft' NOT NULL,
  	\`version_stage\` text,
  	\`version_round\` numeric DEFAULT 0 NOT NULL,
  	\`version_sent_by\` text,
  	\`version_touched_by\` text DEFAULT '[]' NOT NULL,
  	\`version_approvals\` text DEFAULT '[]' NOT NULL,
  	\`version_return_reason\` text,
  	\`version_returned_by\` text,
  	\`version_approved_revision\` numeric,
  	\`version_changed_by\` text,
  	\`version_changed_at\` text,
  	\`version_approved\` text,
  	\`version_revision\` numeric DEFAULT 0 NOT NULL,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`checks\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_checks_v_parent_idx\` ON \`_checks_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_checks_v_version_version_state_idx\` ON \`_checks_v\` (\`version_state\`);`)
  await db.run(sql`CREATE INDEX \`_checks_v_version_version_updated_at_idx\` ON \`_checks_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_checks_v_version_version_created_at_idx\` ON \`_checks_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_checks_v_created_at_idx\` ON \`_checks_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_checks_v_updated_at_idx\` ON \`_checks_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`media\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`alt\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric
  );
  `)
  await db.run(sql`CREATE INDEX \`media_updated_at_idx\` ON \`media\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`media_created_at_idx\` ON \`media\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`media_filename_idx\` ON \`media\` (\`filename\`);`)
  await db.run(sql`CREATE TABLE \`users_roles\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_roles_order_idx\` ON \`users_roles\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`users_roles_parent_idx\` ON \`users_roles\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`created_at\` text,
  	\`expires_at\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_sessions_order_idx\` ON \`users_sessions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_sessions_parent_id_idx\` ON \`users_sessions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`province\` text,
  	\`active\` integer DEFAULT true,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`login_attempts\` numeric DEFAULT 0,
  	\`lock_until\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`)
  await db.run(sql`CREATE TABLE \`sheets\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`edition\` text NOT NULL,
  	\`province\` text NOT NULL,
  	\`revision\` numeric DEFAULT 0 NOT NULL,
  	\`exceptions\` text DEFAULT '[]' NOT NULL,
  	\`progress\` text,
  	\`timeline_head\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`sheets_edition_idx\` ON \`sheets\` (\`edition\`);`)
  await db.run(sql`CREATE INDEX \`sheets_province_idx\` ON \`sheets\` (\`province\`);`)
  await db.run(sql`CREATE TABLE \`figures\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`edition\` text NOT NULL,
  	\`province\` text NOT NULL,
  	\`metric\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`amount\` numeric,
  	\`carried_from\` text,
  	\`note\` text,
  	\`as_of\` text,
  	\`state\` text NOT NULL,
  	\`stage\` text,
  	\`round\` numeric DEFAULT 0 NOT NULL,
  	\`revision\` numeric DEFAULT 0 NOT NULL,
  	\`sent_by\` text,
  	\`touched_by\` text DEFAULT '[]' NOT NULL,
  	\`approvals\` text DEFAULT '[]' NOT NULL,
  	\`return_reason\` text,
  	\`returned_by\` text,
  	\`fall_accepted\` text,
  	\`approved\` text,
  	\`published\` text,
  	\`changed_by\` text NOT NULL,
  	\`changed_at\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`figures_edition_idx\` ON \`figures\` (\`edition\`);`)
  await db.run(sql`CREATE INDEX \`figures_province_idx\` ON \`figures\` (\`province\`);`)
  await db.run(sql`CREATE INDEX \`figures_metric_idx\` ON \`figures\` (\`metric\`);`)
  await db.run(sql`CREATE INDEX \`figures_state_idx\` ON \`figures\` (\`state\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`edition_province_metric_idx\` ON \`figures\` (\`edition\`,\`province\`,\`metric\`);`)
  await db.run(sql`CREATE TABLE \`publications\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`edition\` text NOT NULL,
  	\`province\` text NOT NULL,
  	\`number\` numeric DEFAULT 1 NOT NULL,
  	\`kind\` text NOT NULL,
  	\`reason\` text,
  	\`erratum\` text,
  	\`snapshot\` text NOT NULL,
  	\`content_hash\` text NOT NULL,
  	\`by\` text,
  	\`by_name\` text,
  	\`at\` text NOT NULL,
  	\`timeline_head\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`publications_edition_idx\` ON \`publications\` (\`edition\`);`)
  await db.run(sql`CREATE INDEX \`publications_province_idx\` ON \`publications\` (\`province\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`edition_province_number_idx\` ON \`publications\` (\`edition\`,\`province\`,\`number\`);`)
  await db.run(sql`CREATE TABLE \`renders\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`publication\` text NOT NULL,
  	\`edition\` text NOT NULL,
  	\`province\` text NOT NULL,
  	\`attempt\` numeric DEFAULT 1 NOT NULL,
  	\`state\` text DEFAULT 'queued' NOT NULL,
  	\`step\` text,
  	\`lease_owner\` text,
  	\`lease_expires\` text,
  	\`reason\` text,
  	\`files\` text,
  	\`provenance\` text,
  	\`timings\` text,
  	\`at\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`renders_publication_idx\` ON \`renders\` (\`publication\`);`)
  await db.run(sql`CREATE INDEX \`renders_edition_idx\` ON \`renders\` (\`edition\`);`)
  await db.run(sql`CREATE INDEX \`renders_province_idx\` ON \`renders\` (\`province\`);`)
  await db.run(sql`CREATE INDEX \`renders_state_idx\` ON \`renders\` (\`state\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`publication_attempt_idx\` ON \`renders\` (\`publication\`,\`attempt\`);`)
  await db.run(sql`CREATE TABLE \`timeline\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`scope\` text NOT NULL,
  	\`seq\` numeric DEFAULT 1 NOT NULL,
  	\`edition\` text,
  	\`province\` text,
  	\`action\` text NOT NULL,
  	\`actor\` text,
  	\`actor_name\` text,
  	\`at\` text NOT NULL,
  	\`comment\` text,
  	\`changes\` text DEFAULT '[]' NOT NULL,
  	\`previous_hash\` text,
  	\`hash\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`timeline_scope_idx\` ON \`timeline\` (\`scope\`);`)
  await db.run(sql`CREATE INDEX \`timeline_edition_idx\` ON \`timeline\` (\`edition\`);`)
  await db.run(sql`CREATE INDEX \`timeline_province_idx\` ON \`timeline\` (\`province\`);`)
  await db.run(sql`CREATE INDEX \`timeline_at_idx\` ON \`timeline\` (\`at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`scope_seq_idx\` ON \`timeline\` (\`scope\`,\`seq\`);`)
  await db.run(sql`CREATE TABLE \`payload_kv\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`payload_jobs_log\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`executed_at\` text NOT NULL,
  	\`completed_at\` text NOT NULL,
  	\`task_slug\` text NOT NULL,
  	\`task_i_d\` text NOT NULL,
  	\`input\` text,
  	\`output\` text,
  	\`state\` text NOT NULL,
  	\`error\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`payload_jobs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_jobs_log_order_idx\` ON \`payload_jobs_log\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_log_parent_id_idx\` ON \`payload_jobs_log\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_jobs\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`input\` text,
  	\`completed_at\` text,
  	\`total_tried\` numeric DEFAULT 0,
  	\`has_error\` integer DEFAULT false,
  	\`error\` text,
  	\`task_slug\` text,
  	\`queue\` text DEFAULT 'default',
  	\`wait_until\` text,
  	\`processing\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_jobs_completed_at_idx\` ON \`payload_jobs\` (\`completed_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_total_tried_idx\` ON \`payload_jobs\` (\`total_tried\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_has_error_idx\` ON \`payload_jobs\` (\`has_error\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_task_slug_idx\` ON \`payload_jobs\` (\`task_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_queue_idx\` ON \`payload_jobs\` (\`queue\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_wait_until_idx\` ON \`payload_jobs\` (\`wait_until\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_processing_idx\` ON \`payload_jobs\` (\`processing\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_updated_at_idx\` ON \`payload_jobs\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_created_at_idx\` ON \`payload_jobs\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`value\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_users_id_idx\` ON \`payload_preferences_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_migrations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`batch\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`editions\`;`)
  await db.run(sql`DROP TABLE \`provinces\`;`)
  await db.run(sql`DROP TABLE \`provinces_rels\`;`)
  await db.run(sql`DROP TABLE \`sections_constants\`;`)
  await db.run(sql`DROP TABLE \`sections\`;`)
  await db.run(sql`DROP TABLE \`sections_texts\`;`)
  await db.run(sql`DROP TABLE \`_sections_v_version_constants\`;`)
  await db.run(sql`DROP TABLE \`_sections_v\`;`)
  await db.run(sql`DROP TABLE \`_sections_v_texts\`;`)
  await db.run(sql`DROP TABLE \`services_statements\`;`)
  await db.run(sql`DROP TABLE \`services_constants\`;`)
  await db.run(sql`DROP TABLE \`services\`;`)
  await db.run(sql`DROP TABLE \`services_texts\`;`)
  await db.run(sql`DROP TABLE \`_services_v_version_statements\`;`)
  await db.run(sql`DROP TABLE \`_services_v_version_constants\`;`)
  await db.run(sql`DROP TABLE \`_services_v\`;`)
  await db.run(sql`DROP TABLE \`_services_v_texts\`;`)
  await db.run(sql`DROP TABLE \`metrics\`;`)
  await db.run(sql`DROP TABLE \`_metrics_v\`;`)
  await db.run(sql`DROP TABLE \`checks_left\`;`)
  await db.run(sql`DROP TABLE \`checks_right\`;`)
  await db.run(sql`DROP TABLE \`checks\`;`)
  await db.run(sql`DROP TABLE \`_checks_v_version_left\`;`)
  await db.run(sql`DROP TABLE \`_checks_v_version_right\`;`)
  await db.run(sql`DROP TABLE \`_checks_v\`;`)
  await db.run(sql`DROP TABLE \`media\`;`)
  await db.run(sql`DROP TABLE \`users_roles\`;`)
  await db.run(sql`DROP TABLE \`users_sessions\`;`)
  await db.run(sql`DROP TABLE \`users\`;`)
  await db.run(sql`DROP TABLE \`sheets\`;`)
  await db.run(sql`DROP TABLE \`figures\`;`)
  await db.run(sql`DROP TABLE \`publications\`;`)
  await db.run(sql`DROP TABLE \`renders\`;`)
  await db.run(sql`DROP TABLE \`timeline\`;`)
  await db.run(sql`DROP TABLE \`payload_kv\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs_log\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
}
