const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** Resident identity numbers in a text: 18 digits whose last one, the check digit, is right (GB 11643). */
export function identityNumbers(text: string): readonly string[] {
  const found = text.match(/(?<![0-9A-Za-z])[1-9][0-9]{16}[0-9Xx](?![0-9A-Za-z])/g) ?? [];
  return [...new Set(found)].filter(checkDigitFits);
}

function checkDigitFits(number: string): boolean {
  const sum = weights.reduce((total, weight, at) => total + weight * Number(number[at]), 0);
  return '10X98765432'[sum % 11] === number[17]?.toUpperCase();
}
