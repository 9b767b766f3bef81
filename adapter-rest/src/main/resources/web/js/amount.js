/** Sums of money in exact figures: the page adds nothing in binary fractions. */

const PLACES = 4;
const UNIT = 10n ** BigInt(PLACES);

/** Some yuan, written as the server writes them, as a whole number of their ten-thousandth parts. */
function parts(yuan) {
  const [whole, fraction = ''] = String(yuan).split('.');
  return BigInt(whole + fraction.padEnd(PLACES, '0').slice(0, PLACES));
}

/** The sum of amounts in yuan; those unknown add nothing. */
export function sumOf(amounts) {
  return amounts.reduce((sum, yuan) => (yuan === undefined || yuan === null ? sum : sum + parts(yuan)), 0n);
}

/** A sum in 亿元 with two decimals, rounded half up. */
export function inYi(sum) {
  const hundredths = (sum + 500_000n * UNIT) / (1_000_000n * UNIT);
  return `${hundredths / 100n}.${String(hundredths % 100n).padStart(2, '0')}`;
}

/** Which of two amounts is greater, an unknown one last. */
export function byAmount(one, other) {
  const [a, b] = [one, other].map(yuan => (yuan === undefined || yuan === null ? -1n : parts(yuan)));
  return a < b ? 1 : a > b ? -1 : 0;
}
