import type { MigrateUpArgs, MigrateDownArgs } from '@payloadcms/db-sqlite'
import { sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`attempts\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`count\` numeric DEFAULT 0 NOT NULL,
  	\`until\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`attempts_until_idx\` ON \`attempts\` (\`until\`);`)
  await db.run(sql`CREATE TABLE \`authenticators\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`secret\` text NOT NULL,
  	\`last_step\` numeric DEFAULT 0 NOT NULL,
  	\`recovery\` text DEFAULT '[]' NOT NULL,
  	\`at\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE TABLE \`identities\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`issuer\` text NOT NULL,
  	\`subject\` text NOT NULL,
  	\`person\` text NOT NULL,
  	\`at\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`identities_person_idx\` ON \`identities\` (\`person\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`issuer_subject_idx\` ON \`identities\` (\`issuer\`,\`subject\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`issuer_person_idx\` ON \`identities\` (\`issuer\`,\`person\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`attempts\`;`)
  await db.run(sql`DROP TABLE \`authenticators\`;`)
  await db.run(sql`DROP TABLE \`identities\`;`)
}
