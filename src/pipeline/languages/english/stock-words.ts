/** Words of which the phrases are made that any two reports of one matter may share ("told reporters at a news conference in …"). Words as data, nothing here reads a text. */

/** By lemma. */
export const stock: ReadonlySet<string> = new Set(
  `be have do make take give hold go come say tell report announce state add speak ask call meet accord also
  news press media conference briefing interview statement reporter journalist spokesman spokeswoman spokesperson official authority condition anonymity
  president minister ministry prime foreign deputy vice leader chief head director general secretary government department office agency police
  meeting talk visit speech session council assembly draft resolution security summit phone telephone
  national international local regional united new first last next early late morning afternoon evening night day week month year time people country city state part place`.split(
    /\s+/,
  ),
);
