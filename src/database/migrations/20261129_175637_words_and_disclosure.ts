import type { MigrateUpArgs, MigrateDownArgs } from '@payloadcms/db-sqlite'
import { sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`groups\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`groups_updated_at_idx\` ON \`groups\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`groups_created_at_idx\` ON \`groups\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`services_statements_figures\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`metric_id\` text NOT NULL,
  	\`text\` text,
  	\`zero\` text,
  	\`subject\` text,
  	FOREIGN KEY (\`metric_id\`) REFERENCES \`metrics\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`services_statements\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`services_statements_figures_order_idx\` ON \`services_statements_figures\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`services_statements_figures_parent_id_idx\` ON \`services_statements_figures\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`services_statements_figures_metric_idx\` ON \`services_statements_figures\` (\`metric_id\`);`)
  await db.run(sql`CREATE TABLE \`_services_v_version_statements_figures\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`metric_id\` text NOT NULL,
  	\`text\` text,
  	\`zero\` text,
  	\`subject\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`metric_id\`) REFERENCES \`metrics\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_services_v_version_statements\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_services_v_version_statements_figures_order_idx\` ON \`_services_v_version_statements_figures\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_statements_figures_parent_id_idx\` ON \`_services_v_version_statements_figures\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_statements_figures_metric_idx\` ON \`_services_v_version_statements_figures\` (\`metric_id\`);`)
  await db.run(sql`ALTER TABLE \`provinces_rels\` ADD \`groups_id\` text REFERENCES groups(id);`)
  await db.run(sql`CREATE INDEX \`provinces_rels_groups_id_idx\` ON \`provinces_rels\` (\`groups_id\`);`)
  await db.run(sql`ALTER TABLE \`services_statements\` ADD \`not_applicable\` text;`)
  await db.run(sql`ALTER TABLE \`services_statements\` ADD \`where_group_id\` text REFERENCES groups(id);`)
  await db.run(sql`ALTER TABLE \`services_statements\` ADD \`where_side\` text DEFAULT 'inside';`)
  await db.run(sql`CREATE INDEX \`services_statements_where_where_group_idx\` ON \`services_statements\` (\`where_group_id\`);`)
  await db.run(sql`ALTER TABLE \`services\` ADD \`absence\` text;`)
  await db.run(sql`ALTER TABLE \`_services_v_version_statements\` ADD \`not_applicable\` text;`)
  await db.run(sql`ALTER TABLE \`_services_v_version_statements\` ADD \`where_group_id\` text REFERENCES groups(id);`)
  await db.run(sql`ALTER TABLE \`_services_v_version_statements\` ADD \`where_side\` text DEFAULT 'inside';`)
  await db.run(sql`CREATE INDEX \`_services_v_version_statements_where_where_group_idx\` ON \`_services_v_version_statements\` (\`where_group_id\`);`)
  await db.run(sql`ALTER TABLE \`_services_v\` ADD \`version_absence\` text;`)
  await db.run(sql`ALTER TABLE \`metrics\` ADD \`threshold\` numeric DEFAULT 5;`)
  await db.run(sql`ALTER TABLE \`metrics\` ADD \`where_group_id\` text REFERENCES groups(id);`)
  await db.run(sql`ALTER TABLE \`metrics\` ADD \`where_side\` text DEFAULT 'inside';`)
  await db.run(sql`CREATE INDEX \`metrics_where_where_group_idx\` ON \`metrics\` (\`where_group_id\`);`)
  await db.run(sql`ALTER TABLE \`_metrics_v\` ADD \`version_threshold\` numeric DEFAULT 5;`)
  await db.run(sql`ALTER TABLE \`_metrics_v\` ADD \`version_where_group_id\` text REFERENCES groups(id);`)
  await db.run(sql`ALTER TABLE \`_metrics_v\` ADD \`version_where_side\` text DEFAULT 'inside';`)
  await db.run(sql`CREATE INDEX \`_metrics_v_version_where_version_where_group_idx\` ON \`_metrics_v\` (\`version_where_group_id\`);`)
  await db.run(sql`ALTER TABLE \`sheets\` ADD \`disclosure\` text;`)
  await db.run(sql`ALTER TABLE \`publications\` ADD \`disclosure\` text;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`groups\`;`)
  await db.run(sql`DROP TABLE \`services_statements_figures\`;`)
  await db.run(sql`DROP TABLE \`_services_v_version_statements_figures\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_provinces_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`services_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`provinces\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`services_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_provinces_rels\`("id", "order", "parent_id", "path", "services_id") SELECT "id", "order", "parent_id", "path", "services_id" FROM \`provinces_rels\`;`)
  await db.run(sql`DROP TABLE \`provinces_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_provinces_rels\` RENAME TO \`provinces_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`provinces_rels_order_idx\` ON \`provinces_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`provinces_rels_parent_idx\` ON \`provinces_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`provinces_rels_path_idx\` ON \`provinces_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`provinces_rels_services_id_idx\` ON \`provinces_rels\` (\`services_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_services_statements\` (
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
  await db.run(sql`INSERT INTO \`__new_services_statements\`("_order", "_parent_id", "id", "key", "layout", "text", "zero", "not_reported", "suppressed") SELECT "_order", "_parent_id", "id", "key", "layout", "text", "zero", "not_reported", "suppressed" FROM \`services_statements\`;`)
  await db.run(sql`DROP TABLE \`services_statements\`;`)
  await db.run(sql`ALTER TABLE \`__new_services_statements\` RENAME TO \`services_statements\`;`)
  await db.run(sql`CREATE INDEX \`services_statements_order_idx\` ON \`services_statements\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`services_statements_parent_id_idx\` ON \`services_statements\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__services_v_version_statements\` (
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
  await db.run(sql`INSERT INTO \`__new__services_v_version_statements\`("_order", "_parent_id", "id", "key", "layout", "text", "zero", "not_reported", "suppressed", "_uuid") SELECT "_order", "_parent_id", "id", "key", "layout", "text", "zero", "not_reported", "suppressed", "_uuid" FROM \`_services_v_version_statements\`;`)
  await db.run(sql`DROP TABLE \`_services_v_version_statements\`;`)
  await db.run(sql`ALTER TABLE \`__new__services_v_version_statements\` RENAME TO \`_services_v_version_statements\`;`)
  await db.run(sql`CREATE INDEX \`_services_v_version_statements_order_idx\` ON \`_services_v_version_statements\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_statements_parent_id_idx\` ON \`_services_v_version_statements\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_metrics\` (
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
  await db.run(sql`INSERT INTO \`__new_metrics\`("id", "order", "label_tr", "label_en", "definition_tr", "definition_en", "section_id", "service_id", "unit_kind", "unit_noun_tr", "unit_noun_en", "time_basis", "since", "display", "approximate", "sensitive", "required", "state", "stage", "round", "sent_by", "touched_by", "approvals", "return_reason", "returned_by", "approved_revision", "changed_by", "changed_at", "approved", "revision", "updated_at", "created_at") SELECT "id", "order", "label_tr", "label_en", "definition_tr", "definition_en", "section_id", "service_id", "unit_kind", "unit_noun_tr", "unit_noun_en", "time_basis", "since", "display", "approximate", "sensitive", "required", "state", "stage", "round", "sent_by", "touched_by", "approvals", "return_reason", "returned_by", "approved_revision", "changed_by", "changed_at", "approved", "revision", "updated_at", "created_at" FROM \`metrics\`;`)
  await db.run(sql`DROP TABLE \`metrics\`;`)
  await db.run(sql`ALTER TABLE \`__new_metrics\` RENAME TO \`metrics\`;`)
  await db.run(sql`CREATE INDEX \`metrics_section_idx\` ON \`metrics\` (\`section_id\`);`)
  await db.run(sql`CREATE INDEX \`metrics_service_idx\` ON \`metrics\` (\`service_id\`);`)
  await db.run(sql`CREATE INDEX \`metrics_state_idx\` ON \`metrics\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`metrics_updated_at_idx\` ON \`metrics\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`metrics_created_at_idx\` ON \`metrics\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`__new__metrics_v\` (
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
  await db.run(sql`INSERT INTO \`__new__metrics_v\`("id", "parent_id", "version_order", "version_label_tr", "version_label_en", "version_definition_tr", "version_definition_en", "version_section_id", "version_service_id", "version_unit_kind", "version_unit_noun_tr", "version_unit_noun_en", "version_time_basis", "version_since", "version_display", "version_approximate", "version_sensitive", "version_required", "version_state", "version_stage", "version_round", "version_sent_by", "version_touched_by", "version_approvals", "version_return_reason", "version_returned_by", "version_approved_revision", "version_changed_by", "version_changed_at", "version_approved", "version_revision", "version_updated_at", "version_created_at", "created_at", "updated_at") SELECT "id", "parent_id", "version_order", "version_label_tr", "version_label_en", "version_definition_tr", "version_definition_en", "version_section_id", "version_service_id", "version_unit_kind", "version_unit_noun_tr", "version_unit_noun_en", "version_time_basis", "version_since", "version_display", "version_approximate", "version_sensitive", "version_required", "version_state", "version_stage", "version_round", "version_sent_by", "version_touched_by", "version_approvals", "version_return_reason", "version_returned_by", "version_approved_revision", "version_changed_by", "version_changed_at", "version_approved", "version_revision", "version_updated_at", "version_created_at", "created_at", "updated_at" FROM \`_metrics_v\`;`)
  await db.run(sql`DROP TABLE \`_metrics_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__metrics_v\` RENAME TO \`_metrics_v\`;`)
  await db.run(sql`CREATE INDEX \`_metrics_v_parent_idx\` ON \`_metrics_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_metrics_v_version_version_section_idx\` ON \`_metrics_v\` (\`version_section_id\`);`)
  await db.run(sql`CREATE INDEX \`_metrics_v_version_version_service_idx\` ON \`_metrics_v\` (\`version_service_id\`);`)
  await db.run(sql`CREATE INDEX \`_metrics_v_version_version_state_idx\` ON \`_metrics_v\` (\`version_state\`);`)
  await db.run(sql`CREATE INDEX \`_metrics_v_version_version_updated_at_idx\` ON \`_metrics_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_metrics_v_version_version_created_at_idx\` ON \`_metrics_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_metrics_v_created_at_idx\` ON \`_metrics_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_metrics_v_updated_at_idx\` ON \`_metrics_v\` (\`updated_at\`);`)
  await db.run(sql`ALTER TABLE \`services\` DROP COLUMN \`absence\`;`)
  await db.run(sql`ALTER TABLE \`_services_v\` DROP COLUMN \`version_absence\`;`)
  await db.run(sql`ALTER TABLE \`sheets\` DROP COLUMN \`disclosure\`;`)
  await db.run(sql`ALTER TABLE \`publications\` DROP COLUMN \`disclosure\`;`)
}
