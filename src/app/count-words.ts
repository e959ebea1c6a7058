/** Numbers with what they count, as the whole catalogue writes them. Chooses no words. */

export const count = (n: number): string => n.toLocaleString('en-GB');

/** "1 version", "1,200 versions" */
export const many = (n: number, one: string, more: string): string => `${count(n)} ${n === 1 ? one : more}`;
