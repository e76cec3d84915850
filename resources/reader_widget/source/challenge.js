/* ALTCHA's proof of work: the number whose SHA-256 behind the salt is the challenge. The hash is our own: pages without
   https have no crypto.subtle, and where there is one, asking it for so small a hash takes longer than the hash. No worker
   either: a strict policy allows none that comes from another site. */

const SLICE = 12; // milliseconds of the page's time in one piece

const FRACTIONS = []; // of the cube roots of the first 64 primes
const START = []; // of the square roots of the first eight
const fraction = (root) => (root * 2 ** 32) | 0;
for (let candidate = 2; FRACTIONS.length < 64; candidate++) {
  let divisor = 2;
  while (candidate % divisor) divisor++;
  if (divisor < candidate) continue;
  if (START.length < 8) START.push(fraction(candidate ** (1 / 2)));
  FRACTIONS.push(fraction(candidate ** (1 / 3)));
}

const words = new Int32Array(64);
const turn = (word, by) => (word >>> by) | (word << (32 - by));

/** SHA-256 (FIPS 180-4) of ASCII text, as eight signed words. */
export function sha256(text) {
  const size = text.length;
  const message = new Int32Array((((size + 8) >> 6) + 1) << 4);
  for (let i = 0; i < size; i++) message[i >> 2] |= text.charCodeAt(i) << (24 - (i & 3) * 8);
  message[size >> 2] |= 0x80 << (24 - (size & 3) * 8);
  message[message.length - 1] = size * 8;
  const hash = START.slice();
  for (let at = 0; at < message.length; at += 16) {
    let [a, b, c, d, e, f, g, h] = hash;
    for (let i = 0; i < 64; i++) {
      if (i < 16) words[i] = message[at + i];
      else {
        const early = words[i - 15];
        const late = words[i - 2];
        words[i] = words[i - 16] + words[i - 7] + (turn(early, 7) ^ turn(early, 18) ^ (early >>> 3)) + (turn(late, 17) ^ turn(late, 19) ^ (late >>> 10));
      }
      const one = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + FRACTIONS[i] + words[i]) | 0;
      const two = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
      h = g;
      g = f;
      f = e;
      e = (d + one) | 0;
      d = c;
      c = b;
      b = a;
      a = (one + two) | 0;
    }
    [a, b, c, d, e, f, g, h].forEach((word, i) => (hash[i] = (hash[i] + word) | 0));
  }
  return hash;
}

/** The solution as it is sent, or nothing where there is none. The page stays usable meanwhile. */
export async function solve(puzzle) {
  const wanted = puzzle.challenge.match(/.{8}/g).map((word) => parseInt(word, 16) | 0);
  let since = performance.now();
  for (let number = 0; number <= puzzle.maxnumber; number++) {
    if (sha256(puzzle.salt + number).every((word, i) => word === wanted[i])) return btoa(JSON.stringify({ ...puzzle, number }));
    if (number % 64 === 0 && performance.now() - since > SLICE) {
      await new Promise((resolve) => setTimeout(resolve));
      since = performance.now();
    }
  }
  return '';
}
