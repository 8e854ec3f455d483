import type { MigrateUpArgs } from '@payloadcms/db-sqlite'
import { sql } from '@payloadcms/db-sqlite'
import type { SuffixOverrides } from '@/domain/turkish/suffix'
import { factsOfRecord } from '../factsStored'

interface Row {
  id: string
  name: string
  capitals: string
  slug: string
  suffixes: string | null
}
interface Related {
  parent: string
  path: 'absentServices' | 'groups'
  key: string
}

/** Sheets that were made before an edition pinned what a province has pin what its record says now. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  const provinces = await db.all<Row>(sql`SELECT \`id\`, \`name\`, \`capitals\`, \`slug\`, \`suffix_overrides\` AS suffixes FROM \`provinces\`;`)
  const related = await db.all<Related>(sql`SELECT \`parent_id\` AS parent, \`path\`, coalesce(\`services_id\`, \`groups_id\`) AS key FROM \`provinces_rels\` ORDER BY \`order\`;`)
  for (const { suffixes, ...province } of provinces) {
    const keysOf = (path: Related['path']) =>
      related.filter((each) => each.parent === province.id && each.path === path).map(({ key }) => key)
    const facts = factsOfRecord({
      ...province,
      absentServices: keysOf('absentServices'),
      groups: keysOf('groups'),
      suffixOverrides: suffixes === null ? null : (JSON.parse(suffixes) as SuffixOverrides),
    })
    await db.run(sql`UPDATE \`sheets\` SET \`facts\` = ${JSON.stringify(facts)} WHERE \`province\` = ${province.id} AND \`facts\` IS NULL;`)
  }
}

/** The column goes with the migration before. */
export async function down(): Promise<void> {
  await Promise.resolve()
}
