// In a sandboxed context, as under jest, a global looked up in an inner loop costs tenfold.
const { floor, max, min } = Math;

const BITS = 24;
/** What a limb stays below once it is carried. */
export const BASE = 2 ** BITS;
/** A power of two as well: multiplying by it moves the exponent and rounds nothing. */
export const INVERSE = 1 / BASE;

/** Additions of one-limb products that fit a limb before it must be carried. */
export const UNCARRIED = 31;

/**
 * Whole numbers in limbs of 24 bits, least first, many side by side in one array: number `at` has the limbs from
 * `at * width`. Every product of two limbs and any 31 of them added up are exact in a double, so the arithmetic is
 * that of integers; big integers would allocate at each step.
 */
export type WideNumbers = Float64Array;

/** Limbs that hold every number up to `most`. */
export const limbsFor = (most: bigint): number => max(1, Math.ceil(most.toString(2).length / BITS));

export function wideNumber(value: bigint): WideNumbers {
  const limbs: number[] = [];
  for (let left = value; left > 0n; left >>= BigInt(BITS)) limbs.push(Number(left & BigInt(BASE - 1)));
  return Float64Array.from(limbs);
}

export function toBigInt(numbers: WideNumbers, at: number, width: number): bigint {
  let value = 0n;
  for (let limb = at * width + width - 1; limb >= at * width; limb -= 1)
    value = (value << BigInt(BITS)) + BigInt(numbers[limb] as number);
  return value;
}

/**
 * target[to] += factor × source[from], where `factor` starts at limb `factorAt` and is `factorWidth` limbs wide.
 * Sums must stay below `width` limbs. Carries at once when the factor is wide; else the caller carries after at
 * most 31 additions.
 */
export function addProduct(
  target: WideNumbers,
  to: number,
  source: WideNumbers,
  from: number,
  width: number,
  factor: WideNumbers,
  factorAt = 0,
  factorWidth = factor.length,
): void {
  const base = to * width;
  const other = from * width;
  if (factorWidth === 1) {
    const digit = factor[factorAt] as number;
    for (let limb = 0; limb < width; limb += 1)
      target[base + limb] = (target[base + limb] as number) + digit * (source[other + limb] as number);
    return;
  }
  for (let place = 0; place < min(factorWidth, width); place += 1) {
    const digit = factor[factorAt + place] as number;
    if (digit === 0) continue;
    for (let limb = 0; limb < width - place; limb += 1)
      target[base + place + limb] =
        (target[base + place + limb] as number) + digit * (source[other + limb] as number);
  }
  carry(target, to, width);
}

/** The same with target[to] carried, however wide the factor is. */
export function addCarried(
  target: WideNumbers,
  to: number,
  source: WideNumbers,
  from: number,
  width: number,
  factor: WideNumbers,
): void {
  if (factor.length > 1) return addProduct(target, to, source, from, width, factor);
  const digit = factor[0] as number;
  const base = to * width;
  const other = from * width;
  let over = 0;
  for (let limb = 0; limb < width; limb += 1) {
    const sum = (target[base + limb] as number) + digit * (source[other + limb] as number) + over;
    over = floor(sum * INVERSE);
    target[base + limb] = sum - over * BASE;
  }
}

/** target += source, number by number. */
export function addAll(target: WideNumbers, source: WideNumbers, width: number): void {
  for (let limb = 0; limb < target.length; limb += 1)
    target[limb] = (target[limb] as number) + (source[limb] as number);
  for (let at = 0; at * width < target.length; at += 1) carry(target, at, width);
}

/** target[at] −= source[at] for numbers that are not smaller. */
export function subtract(target: WideNumbers, source: WideNumbers, at: number, width: number): void {
  for (let limb = at * width; limb < (at + 1) * width; limb += 1)
    target[limb] = (target[limb] as number) - (source[limb] as number);
  carry(target, at, width);
}

/** Brings the limbs of one number back below the base. */
export function carry(numbers: WideNumbers, at: number, width: number): void {
  let over = 0;
  for (let limb = at * width; limb < (at + 1) * width; limb += 1) {
    const sum = (numbers[limb] as number) + over;
    over = floor(sum * INVERSE);
    numbers[limb] = sum - over * BASE;
  }
}

export function isZero(numbers: WideNumbers, at: number, width: number): boolean {
  for (let limb = at * width; limb < (at + 1) * width; limb += 1) if (numbers[limb] !== 0) return false;
  return true;
}
