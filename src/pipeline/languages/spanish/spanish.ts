/** Spanish as the reading of times knows it. */
import type { Language } from '../language.ts';
import { grammar } from './grammar.ts';
import { calendar } from './times/calendar.ts';
import { lengths } from './times/lengths.ts';
import { notTimes } from './times/not-times.ts';
import { partsOfDay, speech } from './times/speech.ts';
import { words } from './times/words.ts';

const article = '(?: (?:el|la|los|las|este|esta|principios de|comienzos de|mediados de|finales de))?';
const opens = String.raw`(?<!\p{L})`;

export const spanish: Language = {
  id: 'es',
  marks: new Set(
    'el la los las de del que y en un una por con para se su al lo más fue como pero sus este esta ha sin sobre desde entre según'.split(' '),
  ),
  words,
  capital: new Set(),
  abbreviations: new Set('ene feb mar abr jun jul ago sep sept set oct nov dic'.split(' ')),
  rules: [...notTimes, ...partsOfDay, ...calendar, ...speech, ...lengths],
  sides: [
    [new RegExp(`${opens}(?:desde|a partir de)${article} $|${opens}a partir del $`, 'iu'), 'since'],
    [new RegExp(`${opens}(?:hasta|no más tarde de|a más tardar)${article} $`, 'iu'), 'until'],
    [new RegExp(`${opens}(?:antes de|previo a)${article} $|${opens}(?:antes del|previo al) $`, 'iu'), 'before'],
    [new RegExp(`${opens}(?:después de|tras)${article} $|${opens}después del $`, 'iu'), 'after'],
    [
      new RegExp(
        `${opens}(?:(?:más|menos|mayor|menor|mejor|peor)(?: \\p{L}+){0,2} que(?: en| el| la)?|superior(?:es)? a(?:l| la)?|inferior(?:es)? a(?:l| la)?|frente a(?:l| la)?|comparad[oa]s? con(?: el| la)?|en comparación con(?: el| la)?|(?:con )?respecto (?:a|de)(?:l| la)?) $`,
        'iu',
      ),
      'than',
    ],
  ],
  approximate: {
    before:
      /(?<!\p{L})(?:hacia|sobre|cerca de|en torno a|alrededor de|aproximadamente(?: en)?|casi|más o menos en|principios de|comienzos de|inicios de|mediados de|finales de|fines de)(?:l| el| la| los| las)? ?$/iu,
    inside:
      /^(?:el |los )?(?:principios?|comienzos?|inicios?|mediados|final(?:es)?|fin(?:es)?|primeros) del? (?!semana)|aproximadamente|más o menos/iu,
  },
  onset: /(?<!\p{L})no (?:se )?\p{L}+(?:ó|aron|ieron|eron|ue|uvo) [^.;,]*hasta (?:el |la )?$/iu,
  hour: /^(?:(?:el )?(?:mediodía|amanecer|anochecer)|(?:la )?medianoche|las \d{1,2}(?:[:.]\d\d)?)(?!\p{L})/iu,
  fresh: /(?<!\p{L})(?:más temprano|horas antes)(?:,? (?:en|el|este|de))*\s?$/iu,
  // Futures by their endings; words with a capital are left to the third person in -rá, so that no name of a place in -rán is one.
  ahead:
    /(?<!\p{L})(?:\p{Ll}+[aeidbr]rá[ns]?|\p{Ll}*h(?:abr|ar)án?|irán?|\p{Lu}\p{Ll}+[aeidbr]rá|\p{Ll}+[aeid]remos|vamos a \p{Ll}+[aeií]r|van? a \p{Ll}+[aeií]r(?:se|l[aeo]s?)?|prevén?|(?:está|están) (?:previst|programad|llamad|citad)[oa]s?|(?:tiene|tienen) previsto|[Ss]e esperan? que|planean?|piensan? \p{Ll}+r|pretenden?|a la espera de|de próxim[oa]|previst[oa]s? para|programad[oa]s? para|convocad[oa]s? para|fijad[oa]s? para)(?!\p{L})/u,
  measured:
    /(?<!\p{L})(?:primer[oa]?s?|segund[oa]|tercer[oa]?|últim[oa]s?|únic[oa]s?|más|menos|peor(?:es)?|mejor(?:es)?|mayor(?:es)?|menor(?:es)?|récord|máxim[oa]s?|mínim[oa]s?)(?!\p{L})/iu,
  placed: /(?<!\p{L})(?:en|cerca de|fuera de) (?:el |la |los |las )?$/iu,
  joints: /^(?:[,;:–—]|y|e|que|quien|quienes|cuando|donde|mientras|aunque|porque|pero|tras|después|antes|según)$/i,
  grammar,
};
