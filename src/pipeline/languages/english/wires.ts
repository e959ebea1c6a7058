/** Wire services by the names under which English-language papers credit them. General knowledge, not complete: a cue ("news agency") finds the others. */
const services: ReadonlySet<string> = new Set(
  [
    'AP, Associated Press, The Associated Press, Reuters, Thomson Reuters, AFP, Agence France-Presse, PA, PA Media, Press Association, UPI, Bloomberg',
    'dpa, DPA, Deutsche Presse-Agentur, APA, ANSA, EFE, Lusa, Belga, ANP, NTB, TT, Ritzau, STT, PAP, CTK, MTI, Interfax, Ukrinform, BNS, LETA',
    'Xinhua, Kyodo, Kyodo News, Jiji, Yonhap, PTI, ANI, IANS, Antara, Bernama, AAP, Canadian Press, The Canadian Press, SAPA, Agencia Brasil, Notimex, MAP, MENA, WAFA, IRNA, SPA',
  ].flatMap((line) => line.split(', ')),
);

export function isWire(name: string): boolean {
  return services.has(name);
}
