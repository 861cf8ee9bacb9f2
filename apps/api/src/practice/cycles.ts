import { inventedSource, practiceDates, practiceFailedYear } from '@onward/scenarios/practice';
import { CyclesService } from '../cohorts/index.ts';
import { inInstitution } from '../platform/tenancy/index.ts';
import type { PracticeGround } from './ground.ts';
import { staffMember } from './people.ts';

/** The cycle that is over and the two ahead, with dates that say they are invented. */
export async function practiceCycles(ground: PracticeGround): Promise<void> {
  const failedYear = practiceFailedYear(ground.startedOn);
  await inInstitution(await staffMember(ground, 'priya'), async () => {
    const cycles = new CyclesService();
    for (const yearsOn of [0, 1, 2]) {
      const year = failedYear + yearsOn;
      const { dates } = await cycles.open(year);
      for (const { kind, onDate } of practiceDates(ground.startedOn, yearsOn)) {
        const version = dates.find((date) => date.kind === kind)?.version ?? 0;
        const standing = 'invented' as const;
        const day = { onDate, source: inventedSource, standing, verified: false };
        await cycles.setDate(year, kind, version, day);
      }
    }
  });
}
