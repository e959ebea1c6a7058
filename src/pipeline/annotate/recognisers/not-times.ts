/** Words that look like a time and are none. They take their words away from the rules that follow. */
import type { TimeRule } from '../recogniser.ts';

const form = (body: string) => new RegExp(String.raw`(?<![\p{L}\p{N}])${body}`, 'giu');

export const notTimes: readonly TimeRule[] = [
  { id: 'time/no-season', form: form(String.raw`(?:19|20)\d\d[-/–]\d\d(?!\d|-\d)`), read: () => null },
  { id: 'time/no-slash', form: form(String.raw`\d{1,2}/\d{1,2}(?![\d/])`), read: () => null },
  { id: 'time/no-version', form: form(String.raw`v?\d+\.\d+\.\d+`), read: () => null },
  {
    id: 'time/no-name',
    form: form(String.raw`(?:Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday) (?:Times|Post|Telegraph|Mirror|Night|Herald|Mail|Express)`),
    read: () => null,
  },
  { id: 'time/no-person', form: form(String.raw`(?:Theresa|Brian|Prime Minister|Mrs\.?|Mr\.?|Ms\.?|Dr\.?) May\b`), read: () => null },
];
