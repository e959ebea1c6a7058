/** Numbers from 0 up for values that are spread like a hash (runs of words), in the order in which they are met. A table with open addressing and linear probing (Knuth 1973, 6.4): many times as fast as a Map, which keeps each such value in an object of its own. */

/** Slots for one value; fuller tables probe long. */
const room = 2;

export class Numbering {
  private values: Float64Array;
  /** The number of the value in each slot, from 1; 0 where the slot is free. */
  private numbers: Int32Array;
  size = 0;

  constructor(expected = 1024) {
    const slots = 2 ** Math.ceil(Math.log2(Math.max(2, room * expected)));
    this.values = new Float64Array(slots);
    this.numbers = new Int32Array(slots);
  }

  /** The number of a value, a fresh one where it was never met. */
  of(value: number): number {
    if (room * this.size >= this.values.length) this.grow();
    const slot = this.slotOf(value);
    const known = this.numbers[slot] as number;
    if (known > 0) return known - 1;
    this.values[slot] = value;
    this.numbers[slot] = ++this.size;
    return this.size - 1;
  }

  /** Where the value stands, or the free slot where it would. */
  private slotOf(value: number): number {
    const mask = this.values.length - 1;
    // Both halves of the bits have a part in it.
    let slot = ((value / 0x200000) ^ value) & mask;
    while ((this.numbers[slot] as number) > 0 && this.values[slot] !== value) slot = (slot + 1) & mask;
    return slot;
  }

  private grow(): void {
    const [values, numbers] = [this.values, this.numbers];
    this.values = new Float64Array(2 * values.length);
    this.numbers = new Int32Array(2 * values.length);
    values.forEach((value, old) => {
      const number = numbers[old] as number;
      if (number === 0) return;
      const slot = this.slotOf(value);
      this.values[slot] = value;
      this.numbers[slot] = number;
    });
  }
}
