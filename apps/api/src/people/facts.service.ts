import { Injectable } from '@nestjs/common';
import { checkFact, type FactDetails } from '@onward/core/people';
import type { PersonId } from '@onward/core/shared';
import { refreshDigestsOfStudent } from '../cases/index.ts';
import { permit } from '../platform/access/permit.ts';
import { audit } from '../platform/audit/audit.ts';
import { now } from '../platform/clock.ts';
import { refuse } from '../platform/graphql/refusal-error.ts';
import { newId } from '../platform/ids.ts';
import { actor, current } from '../platform/tenancy/index.ts';
import { personById } from './people.reads.ts';
import * as statements from './person-statements.ts';

/** Facts about a student, each with source and date. */
@Injectable()
export class FactsService {
  /** Records a fact; one of the same kind and season is replaced and kept. Refuses NOT_FOUND, INPUT_NOT_VALID. */
  async record(studentId: PersonId, given: FactDetails): Promise<boolean> {
    const { institutionId, personId } = actor();
    const found = await current().read(personById(institutionId, studentId));
    permit('case.change', found?.role === 'student' ? { reach: 'assigned' } : null, { studentId });
    const issues = checkFact(given);
    if (issues.length > 0) refuse('INPUT_NOT_VALID', { issues });
    const { kind, matchYear, value, source, asOf } = given;
    const at = now();
    await current().write(
      statements.replaceFact(institutionId, studentId, kind, matchYear, at),
      statements.addFact(
        institutionId,
        newId(),
        studentId,
        kind,
        matchYear,
        value.trim(),
        source.trim(),
        asOf,
        personId,
        at,
      ),
    );
    await refreshDigestsOfStudent(studentId);
    audit.record({ action: 'people.fact', kind: 'done', studentId, facts: { kind, matchYear } });
    return true;
  }
}
