const digits = '零一二三四五六七八九';
const places: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** `三十八`, `一百零二`, `38`; whole numbers below ten thousand. */
export function readNumeral(text: string): number {
  if (/^[0-9]+$/.test(text)) return Number(text);
  let total = 0;
  let pending = 0;
  for (const character of text) {
    const place = places[character];
    if (place === undefined) pending = digitOf(character);
    else {
      total += (pending === 0 ? 1 : pending) * place;
      pending = 0;
    }
  }
  return total + pending;
}

function digitOf(character: string): number {
  if (character === '〇') return 0;
  return character === '两' ? 2 : digits.indexOf(character);
}

/** 38 → `三十八`, 102 → `一百零二`; from ten thousand on in Arabic digits. */
export function writeNumeral(number: number): string {
  if (number >= 10_000) return String(number);
  if (number < 10) return digits.charAt(number);
  if (number < 20) return `十${number === 10 ? '' : digits.charAt(number - 10)}`;
  const [place, word] = number >= 1000 ? [1000, '千'] : number >= 100 ? [100, '百'] : [10, '十'];
  const rest = number % place;
  const head = digits.charAt(Math.floor(number / place)) + word;
  if (rest === 0) return head;
  const gap = rest < place / 10 ? '零' : '';
  return head + gap + (rest >= 10 && rest < 20 ? `一${writeNumeral(rest)}` : writeNumeral(rest));
}
