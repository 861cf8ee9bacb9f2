import type { FindingId } from '@onward/core/shared';
import { loader } from '../platform/graphql/loader.ts';
import { current } from '../platform/tenancy/index.ts';
import { sourcesOfFindings, type FindingSourceRow } from './finding-sources.reads.ts';

/** The words a finding came from; null when it was written by hand. */
export const sourceOfFinding = loader<FindingId, FindingSourceRow>(
  'findingSources.ofFinding',
  async (ids) => {
    const [rows] = await current().reads(
      sourcesOfFindings(current().scope.institutionId, [...ids]),
    );
    return ids.map((id) => rows.find(({ findingId }) => findingId === id) ?? null);
  },
);
