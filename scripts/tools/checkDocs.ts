import type { Locale } from '@/domain/bilingual';
import { usualBounds } from '@/domain/checks/bounds';
import { ruleCodes, rules } from '@/domain/checks/finding';
import { formatInteger } from '@/domain/turkish/formatNumber';
import { checks } from '@/demo/content/checks';
import { checkWords } from '@/messages/desk/checks';
import { keepPage } from './keepPage';

/** Writes docs/reference/kurallar.md from the rules' codes and the checks of a new installation; `--check` only compares. */
function chapter(locale: Locale): string {
  const { docs, names, meanings } = checkWords[locale];
  const [code = '', rule = '', when = ''] = docs.columns;
  const own = rules.map(
    (each) => `| **${ruleCodes[each]}** | ${names[each]} | ${meanings[each](usualBounds)} |`,
  );
  const between = checks
    .toSorted((a, b) => a.code.localeCompare(b.code))
    .map((check) => `| **${check.code}** | ${check.message[locale]} |`);
  const { count, money } = usualBounds.least;
  return [
    `## ${docs.title}`,
    docs.intro,
    `### ${docs.own}`,
    docs.ownIntro,
    docs.least(formatInteger(count), formatInteger(money)),
    `${docs.others} ${checkWords[locale].similarRule(usualBounds.similarProvinces, usualBounds.sizeMetrics.map((key) => `\`${key}\``).join(', '))}`,
    [`| ${code} | ${rule} | ${when} |`, '| --- | --- | --- |', ...own].join('\n'),
    `### ${docs.between}`,
    docs.betweenIntro,
    [`| ${code} | ${rule} |`, '| --- | --- |', ...between].join('\n'),
  ].join('\n\n');
}

await keepPage({
  file: 'docs/reference/kurallar.md',
  script: 'scripts/tools/checkDocs.ts',
  source: 'src/domain/checks/finding.ts',
  chapter,
});
