/** A language the graph answers in. zh-CN is the first. */
export type Language = 'zh' | 'en';

/**
 * The language of an answer from an Accept-Language header: the better liked of zh and en by its q value, zh when
 * the header is missing, names neither, or likes both the same.
 */
export function languageOf(acceptLanguage: string | undefined): Language {
  if (!acceptLanguage) return 'zh';
  const wanted = { zh: -1, en: -1 };
  for (const part of acceptLanguage.slice(0, 500).split(',')) {
    const [range = '', ...parameters] = part.trim().toLowerCase().split(';');
    const primary = range.split('-')[0];
    if (primary !== 'zh' && primary !== 'en') continue;
    wanted[primary] = Math.max(wanted[primary], qualityOf(parameters));
  }
  return wanted.en > 0 && wanted.en > wanted.zh ? 'en' : 'zh';
}

function qualityOf(parameters: readonly string[]): number {
  const quality = parameters
    .map((parameter) => parameter.trim())
    .find((parameter) => parameter.startsWith('q='));
  const value = quality === undefined ? 1 : Number(quality.slice(2));
  return Number.isFinite(value) ? value : 0;
}
