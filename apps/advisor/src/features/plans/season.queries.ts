import type { LocalDate } from '@onward/core/shared';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { send } from '../../shared/send.ts';
import { layingChoicesDocument } from './laying.graphql.ts';
import * as documents from './season-changes.graphql.ts';
import { movePreviewDocument, offersDocument, type PlanTask } from './plans.graphql.ts';
import { firstPhasesDocument } from './first-phases.graphql.ts';
import { edit, key, usePlanChange } from './plans.queries.ts';

/** Steps somebody wants on other days. */
export type Moves = readonly { readonly id: string; readonly dueOn: LocalDate }[];

/** Timelines that fit first, and the season the written list proposes. */
export const layingChoicesOf = (caseId: string) =>
  queryOptions({
    queryKey: ['plans', caseId, 'laying'],
    queryFn: async ({ signal }) =>
      (await send(layingChoicesDocument, { caseId }, { signal })).layingChoices,
  });

/** The two plans these templates would give. */
export const offersOf = (caseId: string, templates: readonly string[]) =>
  queryOptions({
    queryKey: ['plans', caseId, 'offers', templates],
    queryFn: async ({ signal }) =>
      (await send(offersDocument, { caseId, templates: [...templates] }, { signal })).seasonOffers,
    placeholderData: keepPreviousData,
    retry: false,
  });

/** Phases with which the guides of a case begin, while they run. */
export const firstPhasesOf = (caseId: string) =>
  queryOptions({
    queryKey: ['plans', caseId, 'first-phases'],
    queryFn: async ({ signal }) =>
      (await send(firstPhasesDocument, { caseId }, { signal })).firstPhases,
  });

/** Everything these moves would move, on this version of the plan. */
export const movePreviewOf = (
  caseId: string,
  plan: { readonly id: string; readonly version: number },
  moves: Moves,
) =>
  queryOptions({
    queryKey: ['plans', caseId, 'move', plan.id, plan.version, moves],
    queryFn: async ({ signal }) =>
      (await send(movePreviewDocument, { planId: plan.id, moves: [...moves] }, { signal }))
        .movePreview,
    placeholderData: keepPreviousData,
    retry: false,
  });

export const useLayBoth = (caseId: string) =>
  usePlanChange(caseId, (templates: readonly string[]) =>
    send(documents.layBothDocument, { ...key(), caseId, templates: [...templates] }),
  );

export const useChoose = (caseId: string) =>
  usePlanChange(caseId, (plan: { id: string; version: number }) =>
    send(documents.chooseDocument, {
      ...key(),
      planId: plan.id,
      expectedVersion: plan.version,
    }),
  );

export const useRetire = (caseId: string) =>
  usePlanChange(caseId, (plan: { id: string; version: number }) =>
    send(documents.retireDocument, {
      ...key(),
      caseId,
      planId: plan.id,
      expectedVersion: plan.version,
    }),
  );

export const useApply = (caseId: string) =>
  usePlanChange(caseId, (given: { planId: string; expectedVersion: number; template: string }) =>
    send(documents.applyDocument, { ...key(), ...given }),
  );

export const useMoveSteps = (caseId: string) =>
  usePlanChange(
    caseId,
    (given: { planId: string; expectedVersion: number; moves: Moves; widen: boolean }) =>
      send(documents.moveStepsDocument, { ...key(), ...given, moves: [...given.moves] }),
  );

export const useFollow = (caseId: string, task: PlanTask) =>
  usePlanChange(caseId, (after: readonly string[]) =>
    send(documents.followDocument, { ...edit(task), after: [...after] }),
  );

export const useKeepBaseline = (caseId: string) =>
  usePlanChange(caseId, (planId: string) => send(documents.baselineDocument, { ...key(), planId }));

/** Every open step of this option serves the goal in its present words. */
export const useServeGoal = (caseId: string) =>
  usePlanChange(caseId, (plan: { id: string; version: number }) =>
    send(documents.serveGoalDocument, { ...key(), planId: plan.id, expectedVersion: plan.version }),
  );

export const useSayLimit = (caseId: string) =>
  usePlanChange(caseId, (given: { hours: number; expectedVersion: number }) =>
    send(documents.limitDocument, { ...key(), caseId, ...given }),
  );
