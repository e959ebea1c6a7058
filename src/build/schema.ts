/** The contract as JSON Schema (draft 2020-12), for people who read the files with other tools. */
import { toJsonSchema } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import { ArticleFileSchema } from '../model/article.ts';
import { OverridesSchema } from '../model/corrections.ts';
import { IdsSchema, MovedSchema, ReportSchema, TimelineSchema } from '../model/dataset.ts';
import { EventFileSchema } from '../model/event.ts';
import { TermsFileSchema } from '../model/wording.ts';

export function jsonSchema(): object {
  const of = (schema: v.GenericSchema) => {
    const { $schema: _, ...rest } = toJsonSchema(schema, { errorMode: 'ignore' });
    return rest;
  };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Synoptic dataset, format version 1',
    $defs: {
      timeline: of(TimelineSchema),
      event: of(EventFileSchema),
      article: of(ArticleFileSchema),
      terms: of(TermsFileSchema),
      ids: of(IdsSchema),
      moved: of(MovedSchema),
      report: of(ReportSchema),
      overrides: of(OverridesSchema),
    },
  };
}
