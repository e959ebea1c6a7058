/** The catalogue's words for the views of a comparison. */
export const viewWords = {
  label: 'Views of this event',
  name: {
    versions: 'Versions',
    lines: 'Line by line',
    text: 'One text',
    figures: 'Figures',
    quotations: 'Quotations',
    wording: 'Wording',
    two: 'Two versions',
  },
  about: {
    versions: 'Whole passages in columns',
    lines: 'A row for each statement',
    text: 'One article, with what others say in its margin',
    figures: 'Every number, compared',
    quotations: 'Words in quotation marks, version by version',
    wording: 'Different words in the same place',
    two: 'Two versions word by word',
  },
} as const;
