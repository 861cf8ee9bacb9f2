import { Injectable } from '@nestjs/common';
import { answerDiagnosis } from '@onward/core/diagnosis';
import { notices } from '../notices/index.ts';
import { permit } from '../platform/access/permit.ts';
import { audit } from '../platform/audit/audit.ts';
import { now } from '../platform/clock.ts';
import { keep, refuse } from '../platform/graphql/refusal-error.ts';
import { newId } from '../platform/ids.ts';
import { actor, current } from '../platform/tenancy/index.ts';
import { addAnswer } from './diagnosis-statements.ts';
import { myDiagnosis, type MyDiagnosisRow } from './diagnosis.reads.ts';
import type { MyDiagnosisType } from './diagnosis.types.ts';
import { answerOf } from './present-diagnosis.ts';

/** The student's side: what she was given to read, and what she says to it. */
@Injectable()
export class MyDiagnosisService {
  /** What she was given to read; null when there is nothing. */
  async read(): Promise<MyDiagnosisType | null> {
    const row = await this.mine();
    permit('portal.read', { studentId: row?.studentId ?? actor().personId });
    return row && { ...row, answer: answerOf(row) };
  }

  /** Says whether she sees it the same way. Refuses NOT_FOUND for one that is not with her now, INPUT_NOT_VALID. */
  async answer(
    releaseId: string,
    entry: { readonly agrees: string; readonly words: string },
  ): Promise<MyDiagnosisType> {
    const { institutionId } = actor();
    const found = await this.mine();
    const row = found?.id === releaseId ? found : null;
    permit('diagnosis.answer', row && { studentId: row.studentId }, { subjectId: releaseId });
    const { caseId, studentId } = row ?? refuse('NOT_FOUND', {});
    const of = { id: newId<'diagnosis_answer'>(), caseId, studentId, releaseId, answeredAt: now() };
    await current().write(addAnswer(institutionId, keep(answerDiagnosis(entry, of))));
    await notices.tellHelpers({ caseId, kind: 'diagnosis_answered', subjectId: releaseId });
    audit.record({
      action: 'diagnosis.answer',
      kind: 'done',
      caseId,
      studentId,
      subjectType: 'diagnosis',
      subjectId: releaseId,
    });
    return (await this.read()) ?? refuse('NOT_FOUND', {});
  }

  private mine(): Promise<MyDiagnosisRow | null> {
    const { institutionId, personId } = actor();
    return current().read(myDiagnosis(institutionId, personId));
  }
}
