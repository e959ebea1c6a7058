/** Every English rule for times reads an example of its own and leaves one alone that looks alike. */
import { describe } from 'vitest';
import { english } from '../../../src/pipeline/languages/english/english.ts';
import { days } from './examples/english-days.ts';
import { lengths } from './examples/english-lengths.ts';
import { notTimes } from './examples/english-not-times.ts';
import { speech } from './examples/english-speech.ts';
import { years } from './examples/english-years.ts';
import { holdsExamples, isNeeded } from './table.ts';

const examples = [...notTimes, ...days, ...years, ...speech, ...lengths];

describe('a rule', () => {
  holdsExamples(english, examples);
  isNeeded(english, examples);
});
