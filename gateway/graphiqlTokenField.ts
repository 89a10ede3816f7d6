import type { ExampleOperation } from './ExampleOperation';

/** The key of this tab's storage; gone when the tab is closed. */
const STORED_AS = 'accessToken';

/**
 * Markup and script for the top of the GraphiQL page: a field for the access token, kept in sessionStorage only and
 * added to each request to our own endpoint, and a menu of example operations by role. It stands before GraphiQL's
 * own script, which takes window.fetch when it starts.
 */
export function graphiqlTokenField(endpoint: string, examples: readonly ExampleOperation[]): string {
  const options = examples
    .map(({ role, title }, index) => `<option value="${index}">${escapeHtml(`${role} · ${title}`)}</option>`)
    .join('');
  return `
<style>
  #token-bar { display: flex; gap: 8px; align-items: center; height: 40px; padding: 0 12px; box-sizing: border-box;
    font: 13px system-ui, sans-serif; background: #1f2937; color: #f9fafb; }
  #token-bar input { flex: 1; min-width: 120px; } #token-bar input, #token-bar select, #token-bar button { height: 26px; }
  html, body { margin: 0; overflow: hidden; }
  #root, #root > * { height: calc(100vh - 40px) !important; width: 100% !important; }
</style>
<form id="token-bar" autocomplete="off">
  <label for="token">访问令牌 Access token</label>
  <input id="token" type="password" spellcheck="false" placeholder="npm run --silent token -- --role …">
  <button type="submit">使用 Apply</button>
  <select id="example" aria-label="示例 Examples"><option value="">示例 Examples</option>${options}</select>
</form>
<script>
(() => {
  const key = ${json(STORED_AS)}, endpoint = new URL(${json(endpoint)}, location.href).href;
  const queries = ${json(examples.map(({ query }) => query))};
  const send = window.fetch.bind(window);
  window.fetch = (input, init) => {
    const request = new Request(input, init);
    const token = sessionStorage.getItem(key);
    if (token && request.url.split('?')[0] === endpoint && !request.headers.has('authorization'))
      request.headers.set('authorization', 'Bearer ' + token);
    return send(request);
  };
  const field = document.getElementById('token');
  field.value = sessionStorage.getItem(key) || '';
  document.getElementById('token-bar').addEventListener('submit', (event) => {
    event.preventDefault();
    const token = field.value.trim().replace(/^Bearer +/i, '');
    if (token) sessionStorage.setItem(key, token); else sessionStorage.removeItem(key);
    location.reload();
  });
  document.getElementById('example').addEventListener('change', ({ target }) => {
    if (target.value !== '') location.search = '?query=' + encodeURIComponent(queries[Number(target.value)]);
  });
})();
</script>`;
}

const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** JSON that cannot end the script element it stands in. */
const json = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');
