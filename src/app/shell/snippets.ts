/** The text of the embed snippets, with everything that comes from the data escaped for HTML. */
import { type Address, writeAddress } from '../address.ts';

export function frameSnippet(address: Address, title: string, location: { readonly href: string; readonly pathname: string }): string {
  const src = new URL(`${location.pathname}${writeAddress(address)}`, location.href).href;
  return `<iframe class="synoptic" src="${escaped(src)}"\n  title="${escaped(title)}" width="100%" height="640"\n  loading="lazy" style="border:0"></iframe>`;
}

export const scriptSnippet = `<script>
addEventListener('message', ({ source, data }) => {
  if (data?.type !== 'synoptic:height' || !(data.height > 0)) return;
  const frame = [...document.querySelectorAll('iframe.synoptic')].find((one) => one.contentWindow === source);
  if (frame) frame.height = String(Math.min(data.height, 20000));
});
</script>`;

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
