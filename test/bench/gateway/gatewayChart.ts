import type { Figure } from '../Figure';
import { shapeNames } from './benchGraph';

const NAMES: Readonly<Record<string, string>> = {
  'ours-http': 'ours, subgraphs over HTTP',
  'ours-in-process': 'ours, subgraphs in the process',
  'stock-http': 'stock Apollo gateway',
  hive: 'Hive Gateway, defaults',
  'hive-rust': 'Hive Gateway, Rust runtime',
};
const COLOURS = ['#1b6e5a', '#6bb39b', '#8a8f98', '#c98a3a', '#a8552f'];
const WIDTH = 760;
const LEFT = 60;
const BAR = 14;
const GAP = 18;
const TOP = 64;

/** Bars of the CPU that each gateway needs for a request, ours over HTTP being one, at 32 connections; an SVG text. */
export function gatewayChart(figures: readonly Figure[]): string {
  const peers = Object.keys(NAMES).filter((peer) => cpuOf(figures, 'Q1', peer) !== undefined);
  const groups = shapeNames.map((shape) => {
    const own = cpuOf(figures, shape, 'ours-http') ?? 1;
    return { shape, bars: peers.map((peer) => (cpuOf(figures, shape, peer) ?? 0) / own) };
  });
  const longest = Math.max(...groups.flatMap(({ bars }) => bars));
  const scale = (WIDTH - LEFT - 60) / longest;
  const groupHeight = peers.length * BAR + GAP;
  const height = TOP + groups.length * groupHeight + peers.length * 20;
  const drawn = groups.flatMap(({ shape, bars }, group) => {
    const top = TOP + group * groupHeight;
    const label = `<text x="16" y="${top + (peers.length * BAR) / 2 + 4}" font-weight="bold">${shape}</text>`;
    return [label, ...bars.map((bar, place) => barOf(bar, place, top, scale))];
  });
  const keys = peers.map((peer, place) => {
    const y = TOP + groups.length * groupHeight + place * 20;
    return `<rect x="${LEFT}" y="${y - 10}" width="12" height="12" fill="${COLOURS[place]}"/><text x="${LEFT + 18}" y="${y}">${NAMES[peer]}</text>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" font-family="sans-serif" font-size="12">`,
    `<rect width="${WIDTH}" height="${height}" fill="#ffffff"/>`,
    '<text x="16" y="24" font-size="16" font-weight="bold">CPU of a gateway for one request (ours over HTTP = 1)</text>',
    '<text x="16" y="44" fill="#555555">32 connections, the same canned subgraphs, one run; shorter is cheaper</text>',
    ...drawn,
    ...keys,
    '</svg>',
    '',
  ].join('\n');
}

function barOf(bar: number, place: number, top: number, scale: number): string {
  const y = top + place * BAR;
  const width = Math.max(1, bar * scale);
  return `<rect x="${LEFT}" y="${y}" width="${width.toFixed(1)}" height="${BAR - 2}" fill="${COLOURS[place]}"/><text x="${(LEFT + width + 6).toFixed(1)}" y="${y + BAR - 4}" font-size="11">${bar.toFixed(2)} ×</text>`;
}

const cpuOf = (figures: readonly Figure[], shape: string, peer: string): number | undefined =>
  figures.find(({ what }) => what === `${shape}, 32 conn., ${peer}: CPU`)?.value;
