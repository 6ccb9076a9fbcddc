/**
 * Puts right the letter O that the brochure prints for a zero: "O3 2O", "13 h 3O", "2O17".
 * Only inside numbers: "ROUMICS", "HARMoNIUM", "CO2", "H2O" and the company "O2" keep theirs.
 */
export function zeroes(text: string): string {
  if (!text.includes("O")) return text;
  return NUMBERS.reduce(
    (mended, number) => mended.replace(number, (match) => match.replaceAll("O", "0")),
    text,
  );
}

const NUMBERS = [
  // A French telephone number: five pairs, the first opening with the zero.
  /(?<![\p{L}\d])[O0][1-9O](?:[ .-]?[\dO]{2}){4}(?![\p{L}\d])/gu,
  // An hour and its minutes: "1O h 3O", "16 h3O", "O9 h".
  /(?<![\p{L}\d])[\dO]?[\dO] ?h(?: ?[0-5O][\dO])?(?![\p{L}\d])/gu,
  // Any number that opens with a digit: "1O ans", "2O17".
  /(?<![\p{L}\d])\d[\dO]*O[\dO]*(?![\p{L}\d])/gu,
];
