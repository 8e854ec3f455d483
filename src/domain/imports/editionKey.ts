/** Months as spreadsheets shorten them, in Turkish and English, without a dot. */
const months = ['oca', 'şub', 'mar', 'nis', 'may', 'haz', 'tem', 'ağu', 'eyl', 'eki', 'kas', 'ara'];
const englishMonths = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** Days from the spreadsheets' first day to that of our calendar. */
const epoch = Date.UTC(1899, 11, 30);

/**
 * Reads an edition's code, also where a spreadsheet made a month of it: `2023-3` becomes `Mar.23`, `Mar-23`,
 * `01.03.2023`, `2023-03-01` or 44986. Null for whatever is no code, and no first day of a month.
 */
export function readEditionKey(cell: string): string | null {
  const text = cell.trim().toLocaleLowerCase('tr');
  return /^\d{4}-[1-9]$/.test(text) ? text : (namedMonth(text) ?? firstDay(text) ?? serial(text));
}

function namedMonth(text: string): string | null {
  const [, name = '', year = ''] = /^(\p{L}{3})[.\- ]{1,2}(\d{2}|\d{4})$/u.exec(text) ?? [];
  const index = Math.max(months.indexOf(name), englishMonths.indexOf(name));
  return codeOf(year, index + 1);
}

function firstDay(text: string): string | null {
  const [, year, month] = /^(\d{4})-(\d{2})-01(?:[t ]00:00(?::00)?)?$/.exec(text) ?? [];
  if (year !== undefined) return codeOf(year, Number(month));
  const [, turkishMonth, turkishYear = ''] =
    /^0?1[./](\d{1,2})[./](\d{4}|\d{2})(?: 00:00(?::00)?)?$/.exec(text) ?? [];
  return codeOf(turkishYear, Number(turkishMonth));
}

function serial(text: string): string | null {
  if (!/^[3-6]\d{4}$/.test(text)) return null;
  const day = new Date(epoch + Number(text) * 86_400_000);
  return day.getUTCDate() === 1 ? codeOf(String(day.getUTCFullYear()), day.getUTCMonth() + 1) : null;
}

/** An edition's number has one digit: no October was ever one. */
function codeOf(year: string, month: number): string | null {
  const whole = year.length === 2 ? `20${year}` : year;
  return whole.length === 4 && month >= 1 && month <= 9 ? `${whole}-${String(month)}` : null;
}
