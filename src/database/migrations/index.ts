import * as migration_20261122_132409_first from './20261122_132409_first';
import * as migration_20261122_143718_mails from './20261122_143718_mails';
import * as migration_20261122_161157_imports from './20261122_161157_imports';
import * as migration_20261122_161212_people_accounts from './20261122_161212_people_accounts';
import * as migration_20261122_161557_deputies_and_forces from './20261122_161557_deputies_and_forces';
import * as migration_20261122_161844_accounts from './20261122_161844_accounts';
import * as migration_20261122_165100_media_place from './20261122_165100_media_place';
import * as migration_20261122_165634_lock_by_device from './20261122_165634_lock_by_device';
import * as migration_20261122_173827_trains from './20261122_173827_trains';
import * as migration_20261129_133411_waits_until from './20261129_133411_waits_until';
import * as migration_20261129_165559_what_readers_have from './20261129_165559_what_readers_have';
import * as migration_20261129_175637_words_and_disclosure from './20261129_175637_words_and_disclosure';
import * as migration_20261129_181500_days from './20261129_181500_days';
import * as migration_20261129_202426_release_inputs from './20261129_202426_release_inputs';
import * as migration_20261129_202500_pin_facts from './20261129_202500_pin_facts';
import * as migration_20261129_211208_chains from './20261129_211208_chains';
import * as migration_20261129_211505_account_changes from './20261129_211505_account_changes';
import * as migration_20261129_212100_held_attempts from './20261129_212100_held_attempts';
import * as migration_20261129_213046_journal from './20261129_213046_journal';
import * as migration_20261130_002446_mails_and_time from './20261130_002446_mails_and_time';
import * as migration_20261130_010457_conversations from './20261130_010457_conversations';
import * as migration_20261130_011041_reasons_and_codes from './20261130_011041_reasons_and_codes';
import * as migration_20261130_011350_review from './20261130_011350_review';
import * as migration_20261130_022350_second_typing from './20261130_022350_second_typing';
import * as migration_20261130_064951_proof from './20261130_064951_proof';
import * as migration_20261130_083552_front_matter from './20261130_083552_front_matter';

export const migrations = [
  {
    up: migration_20261122_132409_first.up,
    down: migration_20261122_132409_first.down,
    name: '20261122_132409_first',
  },
  {
    up: migration_20261122_143718_mails.up,
    down: migration_20261122_143718_mails.down,
    name: '20261122_143718_mails',
  },
  {
    up: migration_20261122_161157_imports.up,
    down: migration_20261122_161157_imports.down,
    name: '20261122_161157_imports',
  },
  {
    up: migration_20261122_161212_people_accounts.up,
    down: migration_20261122_161212_people_accounts.down,
    name: '20261122_161212_people_accounts',
  },
  {
    up: migration_20261122_161557_deputies_and_forces.up,
    down: migration_20261122_161557_deputies_and_forces.down,
    name: '20261122_161557_deputies_and_forces',
  },
  {
    up: migration_20261122_161844_accounts.up,
    down: migration_20261122_161844_accounts.down,
    name: '20261122_161844_accounts',
  },
  {
    up: migration_20261122_165100_media_place.up,
    down: migration_20261122_165100_media_place.down,
    name: '20261122_165100_media_place',
  },
  {
    up: migration_20261122_165634_lock_by_device.up,
    down: migration_20261122_165634_lock_by_device.down,
    name: '20261122_165634_lock_by_device',
  },
  {
    up: migration_20261122_173827_trains.up,
    down: migration_20261122_173827_trains.down,
    name: '20261122_173827_trains',
  },
  {
    up: migration_20261129_133411_waits_until.up,
    down: migration_20261129_133411_waits_until.down,
    name: '20261129_133411_waits_until',
  },
  {
    up: migration_20261129_165559_what_readers_have.up,
    down: migration_20261129_165559_what_readers_have.down,
    name: '20261129_165559_what_readers_have',
  },
  {
    up: migration_20261129_175637_words_and_disclosure.up,
    down: migration_20261129_175637_words_and_disclosure.down,
    name: '20261129_175637_words_and_disclosure',
  },
  {
    up: migration_20261129_181500_days.up,
    down: migration_20261129_181500_days.down,
    name: '20261129_181500_days',
  },
  {
    up: migration_20261129_202426_release_inputs.up,
    down: migration_20261129_202426_release_inputs.down,
    name: '20261129_202426_release_inputs',
  },
  {
    up: migration_20261129_202500_pin_facts.up,
    down: migration_20261129_202500_pin_facts.down,
    name: '20261129_202500_pin_facts',
  },
  {
    up: migration_20261129_211208_chains.up,
    down: migration_20261129_211208_chains.down,
    name: '20261129_211208_chains',
  },
  {
    up: migration_20261129_211505_account_changes.up,
    down: migration_20261129_211505_account_changes.down,
    name: '20261129_211505_account_changes',
  },
  {
    up: migration_20261129_212100_held_attempts.up,
    down: migration_20261129_212100_held_attempts.down,
    name: '20261129_212100_held_attempts',
  },
  {
    up: migration_20261129_213046_journal.up,
    down: migration_20261129_213046_journal.down,
    name: '20261129_213046_journal',
  },
  {
    up: migration_20261130_002446_mails_and_time.up,
    down: migration_20261130_002446_mails_and_time.down,
    name: '20261130_002446_mails_and_time',
  },
  {
    up: migration_20261130_010457_conversations.up,
    down: migration_20261130_010457_conversations.down,
    name: '20261130_010457_conversations',
  },
  {
    up: migration_20261130_011041_reasons_and_codes.up,
    down: migration_20261130_011041_reasons_and_codes.down,
    name: '20261130_011041_reasons_and_codes',
  },
  {
    up: migration_20261130_011350_review.up,
    down: migration_20261130_011350_review.down,
    name: '20261130_011350_review',
  },
  {
    up: migration_20261130_022350_second_typing.up,
    down: migration_20261130_022350_second_typing.down,
    name: '20261130_022350_second_typing',
  },
  {
    up: migration_20261130_064951_proof.up,
    down: migration_20261130_064951_proof.down,
    name: '20261130_064951_proof',
  },
  {
    up: migration_20261130_083552_front_matter.up,
    down: migration_20261130_083552_front_matter.down,
    name: '20261130_083552_front_matter'
  },
];
