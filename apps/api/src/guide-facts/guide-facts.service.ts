import { Injectable } from '@nestjs/common';
import { confirmFact, type ConfirmationEntry } from '@onward/core/confirmations';
import type { LocalDate } from '@onward/core/shared';
import { CyclesService, cycleRows, type CycleDateRow, type CycleRow } from '../cohorts/index.ts';
import { permit } from '../platform/access/permit.ts';
import { audit } from '../platform/audit/audit.ts';
import { now, today } from '../platform/clock.ts';
import { keep, refuse } from '../platform/graphql/refusal-error.ts';
import { newId } from '../platform/ids.ts';
import { actor, current } from '../platform/tenancy/index.ts';
import {
  addConfirmation,
  confirmations,
  zoneOf,
  type ConfirmationRow,
} from './guide-facts.reads.ts';
import type { FactConfirmationType, GuideFactsType, GuideFactType } from './guide-facts.types.ts';
import { shippedConflicts, shippedFacts, type ShippedFact } from './shipped-facts.ts';

/** Facts of cycles and rules of conduct: shown with their source, driving nothing until a named person confirms them. */
@Injectable()
export class GuideFactsService {
  constructor(private readonly cycles: CyclesService) {}

  /** Every fact with its source and who confirmed it, and where a guide and an owning body differ. One flight. */
  async all(): Promise<GuideFactsType> {
    permit('pack.read', {});
    const { institutionId } = actor();
    const [said, cycles] = await current().reads(
      confirmations(institutionId),
      cycleRows(institutionId),
    );
    const facts = shippedFacts.map((fact) => present(fact, said, cycles));
    const conflicts = shippedConflicts.map(({ source, ...conflict }) => {
      return { ...conflict, link: source.link, asOf: source.asOf as LocalDate };
    });
    return { facts, conflicts };
  }

  /** Confirms a fact, or takes that back. Refuses NOT_FOUND, INPUT_NOT_VALID. Days of a cycle are kept by the cycle. */
  async confirm(code: string, entry: ConfirmationEntry): Promise<GuideFactsType> {
    permit('pack.change', {});
    const fact = shippedFacts.find((one) => one.code === code && !one.date);
    if (!fact) return refuse('NOT_FOUND', {});
    const { institutionId, personId } = actor();
    const zone = (await current().read(zoneOf(institutionId)))?.zone ?? 'UTC';
    const { confirmed, source, readOn, note } = keep(confirmFact(code, entry, today(zone)));
    const values = [code, confirmed, source, readOn, note, personId, now()];
    await current().write(addConfirmation(institutionId, newId(), ...values));
    audit.record({ action: 'fact.confirm', kind: 'done', facts: { fact: code, confirmed } });
    return this.all();
  }

  /**
   * Takes a day of a cycle over as official, confirmed by the actor. Refuses NOT_FOUND, INPUT_NOT_VALID,
   * CHANGED_BY_SOMEONE_ELSE when the day was changed meanwhile.
   */
  async takeDay(code: string, expectedVersion: number, source: string): Promise<GuideFactsType> {
    permit('pack.change', {});
    const date = shippedFacts.find((one) => one.code === code)?.date;
    if (!date || date.cycle === null) return refuse('NOT_FOUND', {});
    await this.cycles.open(date.cycle);
    const day = {
      onDate: date.on,
      source: source.trim(),
      standing: 'official',
      verified: true,
    } as const;
    await this.cycles.setDate(date.cycle, date.kind, expectedVersion, day);
    return this.all();
  }
}

function present(
  fact: ShippedFact,
  said: readonly ConfirmationRow[],
  cycles: readonly CycleRow[],
): GuideFactType {
  const { code, group, cycle, says, source, rule } = fact;
  const found = said.find((one) => one.fact === code && one.confirmed);
  const day = dayOf(fact, cycles);
  return {
    code,
    group,
    cycle,
    says,
    link: source.link,
    asOf: source.asOf as LocalDate,
    mark: source.mark,
    confirmation: day ? day.confirmation : (found ?? null),
    day: day?.day ?? null,
    rule: rule && { actor: rule.actor, verdict: rule.verdict, phase: rule.phase },
  };
}

const noDay: Pick<CycleDateRow, 'onDate' | 'standing' | 'verifiedAt' | 'version'> = {
  onDate: null,
  standing: 'own',
  verifiedAt: null,
  version: 0,
};

/** A day of the calendar beside the cycle's own: the cycle is where it is kept and confirmed. */
function dayOf({ date }: ShippedFact, cycles: readonly CycleRow[]) {
  if (!date || date.cycle === null) return null;
  const cycle = cycles.find(({ matchYear }) => matchYear === date.cycle);
  const kept = cycle?.dates.find(({ kind }) => kind === date.kind);
  const here = kept ?? noDay;
  const day = {
    matchYear: date.cycle,
    kind: date.kind,
    onDate: date.on as LocalDate,
    here: here.onDate,
    hereVerified: here.verifiedAt !== null,
    hereStanding: here.onDate ? here.standing : '',
    version: here.version,
  };
  return { day, confirmation: kept?.onDate === date.on ? confirmationOf(kept) : null };
}

function confirmationOf(date: CycleDateRow): FactConfirmationType | null {
  const { verifiedByName: byName, verifiedAt: confirmedAt, source } = date;
  if (!confirmedAt) return null;
  return { byName, confirmedAt, source, readOn: confirmedAt.slice(0, 10) as LocalDate, note: '' };
}
