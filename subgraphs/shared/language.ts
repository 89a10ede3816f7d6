import type { RequestHeaders } from './http/RequestHeaders';

/** Languages of message texts. Codes never change with the language. */
export type Language = 'zh' | 'en';

/** The language of `Accept-Language`: English only when it is preferred over Chinese, else zh-CN. */
export function languageOf(headers: RequestHeaders): Language {
  const wanted = (headers['accept-language'] ?? '')
    .split(',')
    .map(weighted)
    .filter(({ tag, q }) => q > 0 && (tag.startsWith('zh') || tag.startsWith('en')))
    .sort((one, other) => other.q - one.q)[0];
  return wanted?.tag.startsWith('en') === true ? 'en' : 'zh';
}

function weighted(part: string): { tag: string; q: number } {
  const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
  const q = parameters.map((parameter) => /^\s*q=([\d.]+)\s*$/.exec(parameter)?.[1]).find((value) => value);
  return { tag: tag.trim(), q: q === undefined ? 1 : Number(q) };
}
