/**
 * A functional zone with a personnel bureau of its own. It acts as a district authority and has no GB/T 2260 code,
 * which is why the id of an authority is never a division code.
 */
export interface FunctionalZone {
  readonly key: string;
  readonly name: string;
}

/** That these zones file pools as a district does is our reading of 各区县 in T一(二). */
export const functionalZones: readonly FunctionalZone[] = [
  { key: 'gaoxin', name: '重庆高新区' },
  { key: 'wansheng', name: '万盛经开区' },
];
