/** English as the reading of times knows it. */
import type { Language } from '../language.ts';
import { calendar } from './times/calendar.ts';
import { lengths } from './times/lengths.ts';
import { notTimes } from './times/not-times.ts';
import { partsOfDay, speech } from './times/speech.ts';
import { words } from './times/words.ts';

export const english: Language = {
  id: 'en',
  marks: new Set('the of and to in that is was for on with as by at from it he his had were said has not are which their have'.split(' ')),
  words,
  capital: new Set(['month', 'weekday', 'weekdays']),
  abbreviations: new Set('jan feb mar apr jun jul aug sep sept oct nov dec tues weds thurs thur am pm bc bce ad ce'.split(' ')),
  rules: [...notTimes, ...partsOfDay, ...calendar, ...speech, ...lengths],
  sides: [
    [/\b(?:ever )?since(?: (?:the|about|around|early|late|mid))?[ -]$/i, 'since'],
    [/\b(?:starting|beginning|dating|back) (?:on|in|from|to)(?: the)? $/i, 'since'],
    [/\b(?:until|till|through|up to|no later than|by)(?: the| about| around| early| late)? $/i, 'until'],
    [/\b(?:before|prior to|ahead of)(?: the)? $/i, 'before'],
    [/\bafter(?: the)? $/i, 'after'],
    [
      /\b(?:(?<!\b(?:more|less|fewer) )than|compared (?:with|to)|(?:up|down|%|percent|per cent) from)(?: (?:in|during))?(?: the)? $|% from $/i,
      'than',
    ],
  ],
  approximate: {
    before:
      /\b(?:(?:more|less|fewer) than|over|some|about|around|circa|c\.|roughly|approximately|nearly|almost|some time in|early|late|mid)[ -]?(?:in |on |the )?$/i,
    inside: /^(?:the )?(?:early|late|mid|middle|about|around)\b| or so\b/i,
  },
  onset: /\b(?:was|were|did|had)(?: not|n['’]t| never)\b[^.;,]*\b(?:until|till) (?:the )?$/iu,
  hour: /^(?:noon|midday|midnight|dawn|dusk|daybreak|sunrise|sunset|nightfall|\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m\b)/i,
  fresh: /\bearlier (?:on|this|in the)? ?$/i,
  ahead:
    /\b(?:will(?! have)|shall|to be held|(?:is|are|was|were) (?:to|due|set|scheduled|expected|planned|slated|going|forecast)\b|plan(?:s|ned|ning)? (?:to|for)|plans|intends? to|hopes? to|aims? to|due (?:on|in|by|to (?:be|begin|start|open|meet|take))|upcoming|scheduled|expect(?:s|ed) to|set to|as (?:early|soon) as|(?:extended|postponed|delayed|adjourned|put off|deadline|valid|remain)(?: \S+){0,4} until)\b/i,
  measured: /\b(?:first|second|last|only|most|least|worst|best|biggest|largest|smallest|highest|lowest|longest|shortest|\p{L}{3,}est)\b/iu,
  placed: /\b(?:in|at|near|outside|across|throughout) (?:the )?$/i,
  joints: /^(?:[,;:–—]|that|which|who|when|after|before|as|while|but)$/i,
};
