import { Injectable } from '@nestjs/common';
import { aheadOf, assetsOf, forecast } from '@onward/core/expiry';
import { loadCase, loadOwnCase } from '../cases/index.ts';
import { groundOf, lettersOfCase } from '../letters/index.ts';
import { permit } from '../platform/access/permit.ts';
import { refuse } from '../platform/graphql/refusal-error.ts';
import { asSystem } from '../platform/tenancy/index.ts';
import * as reads from './expiry.reads.ts';
import type { MyDatesType } from './expiry.types.ts';

/** What grows old, as the student reads it. */
@Injectable()
export class MyDatesService {
  /** The forecast in her words; letters that do not stand on her page are left out. Refuses NOT_FOUND. */
  async mine(): Promise<MyDatesType> {
    const own = await loadOwnCase();
    permit('portal.read', own && { studentId: own.studentId });
    const { caseId } = own ?? refuse('NOT_FOUND', {});
    const { ground, rows } = await asSystem('counting what grows old for a student', async () =>
      groundOf((await loadCase(caseId)) ?? refuse('NOT_FOUND', {}), (...of) => [
        lettersOfCase(...of),
        reads.certificatesOfCase(...of),
        reads.visaOfCase(...of),
      ]),
    );
    const [letters, certificates, [visa]] = rows;
    const { attempt, figures, target } = ground;
    const facts = ground.facts.filter(({ attemptId }) => attemptId === attempt?.id);
    const held = { attempt, facts, figures, certificates, visa: visa ?? null };
    const shown = letters.filter((letter) => letter.shown);
    const seen = forecast(assetsOf({ ...held, letters: shown }), target.on);
    return {
      applyOn: seen?.targetDate ?? null,
      lines: seen ? seen.lines.map((line) => aheadOf(line, seen.targetDate)) : [],
    };
  }
}
