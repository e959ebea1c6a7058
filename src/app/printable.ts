/** Foreign text made safe to look at: signs that cannot be seen or that turn the writing around are shown as what they are. Never used on words of the articles. */

/** Long enough to recognise a link by. */
const longestShown = 120;

export function printable(text: string): string {
  const shown = text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (sign) => {
    const code = sign.codePointAt(0) ?? 0;
    return code < 0x21 ? String.fromCodePoint(0x2400 + code) : `\\u{${code.toString(16).toUpperCase()}}`;
  });
  const blank = shown.trim() === '' ? shown.replaceAll(' ', '␠') : shown;
  return blank.length > longestShown ? `${[...blank].slice(0, longestShown).join('')}…` : blank;
}
