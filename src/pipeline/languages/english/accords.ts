/** Words for people coming to terms: "the X-Y talks" are no other name for "the X-Y war". Stems, our own; knows no text. */

const stems = new Set(
  'peac talk deal agreement accord treati pact negoti ceasefir truc armistic settlement reconcili normal summit meet dialogu relat tie trade alliance'.split(
    ' ',
  ),
);

export function isAccord(stem: string): boolean {
  return stems.has(stem);
}
