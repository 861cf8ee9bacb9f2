import { Injectable } from '@nestjs/common';
import type { CaseId, LocalDate, PersonId } from '@onward/core/shared';
import { firstPhasesOf, type FirstPhase } from '@onward/guides/season-clock';
import { firstDaysOf } from '../first-days/index.ts';
import { adoptedPacks } from '../guide-packs/index.ts';
import { loadPlan, todayIn } from './load-plan.ts';

/** Phase 0 of a plan, which opens with the case and asks for no plan (IR-02, IMG-02). */
@Injectable()
export class FirstPhasesService {
  /** Those that still run, each by its own guide's figure. Refuses NOT_FOUND. */
  async running(caseId: CaseId): Promise<readonly FirstPhase[]> {
    const { about } = await loadPlan(caseId, 'plan.read');
    const { phases } = await firstPhasesOfCase(about.studentId, todayIn(about.zone));
    return about.closedAt ? [] : phases;
  }
}

/** The running first phases of the guides that apply to a person, and the day from which they count. */
export async function firstPhasesOfCase(
  studentId: PersonId,
  today: LocalDate,
): Promise<{ readonly begunOn: LocalDate | null; readonly phases: readonly FirstPhase[] }> {
  const first = await firstDaysOf(studentId);
  if (!first) return { begunOn: null, phases: [] };
  const applying = first.packs.map(({ code }) => code);
  const adopted = (await adoptedPacks()).filter(({ code }) => applying.includes(code));
  const { begunOn } = first;
  const phases = firstPhasesOf(adopted, { begunOn, today }).filter(({ running }) => running);
  return { begunOn, phases };
}
