import { verifierScript } from './verifierScript.generated';

const STYLE = `body{font:16px/1.6 system-ui,sans-serif;max-width:44rem;margin:3rem auto;padding:0 1rem;color:#1b1f24}
#drop{display:block;border:2px dashed #6b7785;border-radius:8px;padding:2.5rem 1rem;text-align:center;cursor:pointer}
#drop.over{background:#eef4fb}#verdict{font-size:1.4rem;font-weight:600;min-height:2.2rem}
.valid{color:#0a6b2d}.differs{color:#a11212}`;

/** What the page does with a file: hash by Web Crypto, SM3 by our own code, and the verdict as text. */
const PAGE = `
const verdict = document.getElementById('verdict');
const detail = document.getElementById('detail');
const show = (kind, line, more) => {
  verdict.className = kind;
  verdict.textContent = line;
  detail.textContent = more;
};
const tools = {
  digest: async (hash, octets) =>
    hash === 'sm3' ? verifier.sm3(octets) : new Uint8Array(await crypto.subtle.digest('SHA-256', octets)),
};
const check = async (file) => {
  if (!globalThis.crypto || !crypto.subtle)
    return show('differs', 'Web Crypto 不可用', '请通过 https 或本机地址打开此页 · open this page by https or on this machine');
  show('', '核验中… checking…', file.name);
  try {
    const text = new TextDecoder('utf-8', { ignoreBOM: true, fatal: true }).decode(await file.arrayBuffer());
    const result = await verifier.verifyRecordText(text, tools);
    if (!result.valid)
      return show('differs', result.step, verifier.verifySteps[result.step] + (result.detail ? ' (' + result.detail + ')' : ''));
    const isDrand = JSON.parse(text).public.beacon.kind === 'DRAND';
    show('valid', 'VALID', [
      result.checked === 'FULL' ? '' : '仅核验公开部分 · public part only: what is sealed was not seen',
      isDrand ? '信标签名未在此核验 · the beacon’s signature is checked by draw:verify, not here' : '',
    ].filter(Boolean).join('; '));
  } catch (error) {
    show('differs', error instanceof TypeError ? 'NOT_JSON' : 'ERROR', String(error.message));
  }
};
const drop = document.getElementById('drop');
const input = document.getElementById('file');
input.addEventListener('change', () => input.files[0] && check(input.files[0]));
for (const name of ['dragover', 'dragleave', 'drop'])
  drop.addEventListener(name, (event) => {
    event.preventDefault();
    drop.classList.toggle('over', name === 'dragover');
    if (name === 'drop' && event.dataTransfer.files[0]) check(event.dataTransfer.files[0]);
  });
`;

/** The verification page, whole in one text, and the two texts that its policy admits. */
export function verifyPage(): { readonly html: string; readonly script: string; readonly style: string } {
  const script = `(() => {${verifierScript}${PAGE}})();`.replaceAll('</script', '<\\/script');
  const html = `<!doctype html>
<html lang="zh-CN">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>抽取记录核验</title><style>${STYLE}</style></head>
<body>
<h1>抽取记录核验</h1>
<p>把一份抽取记录文件(完整记录或公开部分)拖到框内。核验只在本浏览器中进行,文件不会离开本机。<br>
Drop a draw's record, full or public. It is checked in this browser alone and leaves this machine for nowhere.</p>
<label id="drop">拖放或选择文件 · drop or choose a file<br><input id="file" type="file" accept=".json,application/json"></label>
<p id="verdict" role="status"></p>
<p id="detail"></p>
<script>${script}</script>
</body>
</html>
`;
  return { html, script, style: STYLE };
}
