import { lexicalEditor } from '@payloadcms/richtext-lexical';
import { en } from '@payloadcms/translations/languages/en';
import { tr } from '@payloadcms/translations/languages/tr';
import { join, resolve } from 'node:path';
import { buildConfig, deepMergeSimple, type SanitizedConfig } from 'payload';
import { collections } from '@collections/collections';
import { withMenu } from './access/can';
import { carriedSettings } from '@/access/settingsOf';
import { adminComponents } from '@/admin/adminComponents';
import { deskMeta } from '@/admin/graphics/deskMeta';
import { panelPaths, panelRoot } from '@/contract/addresses';
import { databaseAdapter } from '@/database/databaseAdapter';
import { readEnv } from '@/env';
import { ownOrigins } from '@/env/requestTrust';
import { jobsConfig } from './jobs/jobLoop';
import { emailAdapter } from '@/mail/emailAdapter';
import { payloadTurkish } from './messages/payload/payloadTurkish';
import { mailTask } from '@/notices/mailTask';
import { resetTask } from './accounts/askReset';
import { answerLostRace } from '@collections/answerLostRace';
import { answerStrangeQuery } from '@collections/answerStrangeQuery';
import { answerStrangeBody, withPlainBodies } from '@collections/strangeBodies';
import { answerStalePage } from '@collections/answerStalePage';
import { noteForbidden } from '@collections/noteInJournal';
import { withBoundedPreferences } from '@collections/preferences';
import { withBoundedReads } from '@collections/withBoundedReads';
import { withQuota } from '@collections/withQuota';
import { publishTask } from './rendering/publishTask';
import { variantTask } from './rendering/variantTask';
import { pictureStorage } from './storage/pictureFiles';

const env = readEnv();
const root = process.cwd();

/** Wiring only. It is evaluated twice, by the server and in Next's bundle, so it opens and starts nothing. */
export default buildConfig({
  secret: env.secret,
  db: databaseAdapter(env),
  email: emailAdapter(env),
  collections: collections({
    mediaFolder: env.storage.kind === 'folder' ? join(env.dataDir, 'media') : null,
    secureCookies: env.production,
  })
    .map(withQuota)
    .map(withPlainBodies)
    .map(withMenu),
  // The guard in front asks this of all that writes; scripts on one's own machine read without saying whence.
  csrf: env.production ? [...ownOrigins(env.publicUrl)] : [],
  hooks: {
    afterError: [answerLostRace, answerStalePage, noteForbidden, answerStrangeQuery, answerStrangeBody],
  },
  jobs: jobsConfig([
    publishTask,
    variantTask,
    mailTask({ publicUrl: env.publicUrl, gathering: env.gathering }),
    resetTask,
  ]),
  plugins: [pictureStorage(env.storage)],
  ...carriedSettings({
    outbox: env.mail.kind === 'outbox' ? env.mail.folder : null,
    provider: env.provider,
    journalDays: env.journalDays,
  }),
  editor: lexicalEditor({ features: [] }),
  routes: { admin: panelRoot, api: '/api' },
  graphQL: { disable: true },
  telemetry: false,
  // A wrong password is nothing that went wrong here.
  loggingLevels: { AuthenticationError: 'info' },
  defaultDepth: 0,
  maxDepth: 2,
  i18n: {
    supportedLanguages: { tr, en },
    fallbackLanguage: 'tr',
  },
  admin: {
    user: 'users',
    avatar: 'default',
    dateFormat: 'd MMMM yyyy HH:mm',
    components: adminComponents,
    routes: panelPaths,
    importMap: {
      baseDir: root,
      importMapFile: resolve(root, 'src/app/(payload)/importMap.js'),
      autoGenerate: false,
    },
    meta: deskMeta,
  },
  typescript: { autoGenerate: false, outputFile: resolve(root, 'src/payload-types.ts') },
  // A form of Payload's has a document in one field, and a picture.
  upload: { limits: { fileSize: 5_000_000, files: 1, fields: 4, fieldSize: 512_000 } },
})
  .then(withBoundedPreferences)
  .then(withBoundedReads)
  .then(ourTurkishLast);

/** Lets our Turkish be the last word: the text editor lays its own over a configuration's while that is built. */
function ourTurkishLast({ i18n, ...rest }: SanitizedConfig): SanitizedConfig {
  return {
    ...rest,
    i18n: { ...i18n, translations: deepMergeSimple(i18n.translations, { tr: payloadTurkish }) },
  };
}
