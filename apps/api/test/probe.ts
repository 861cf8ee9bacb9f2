import { Controller, Get, Module, Post } from '@nestjs/common';
import {
  Args,
  Field,
  Int,
  Mutation,
  ObjectType,
  Parent,
  Query,
  ResolveField,
  Resolver,
} from '@nestjs/graphql';
import { SupportContactTable } from '../src/institutions/support-contact.table.ts';
import { permit } from '../src/platform/access/permit.ts';
import { Policy, Public } from '../src/platform/access/policy.decorator.ts';
import { audit } from '../src/platform/audit/audit.ts';
import { loader } from '../src/platform/graphql/loader.ts';
import { refuse } from '../src/platform/graphql/refusal-error.ts';
import { newId } from '../src/platform/ids.ts';
import { PlatformModule } from '../src/platform/platform.module.ts';
import { asSystem, current, sql } from '../src/platform/tenancy/index.ts';

const add = sql(
  'probe.add',
  `insert into app.support_contact (institution_id, id, kind, label, sort) values ($1, $2, 'contact', $3, 1)`,
);
const all = sql<{ label: string }>(
  'probe.all',
  'select label from app.support_contact where institution_id = $1 order by label, id',
);
const broken = sql('probe.broken', 'select 1 / $1::int as broken');
const slow = sql('probe.slow', 'select pg_sleep($1::float8)');
const role = sql<{ role: string }>('probe.role', 'select app.actor_role() as role');
const everywhere = sql<{ label: string }>(
  'probe.everywhere',
  'select label from app.support_contact',
);

const labelLength = loader('probe.length', async (labels: readonly string[]) => {
  await current().read(role());
  return labels.map((label) => label.length);
});

@ObjectType('Probe', { description: 'A row of the probe.' })
class ProbeType {
  @Field(() => String, { description: 'Its label.' }) label: string;
}

/** Resolvers that do on purpose what must be survived. */
@Resolver(() => ProbeType)
class ProbeResolver {
  @Query(() => [ProbeType], { description: 'Rows of this institution.' })
  @Policy('institution.read')
  async probes(): Promise<ProbeType[]> {
    const [rows] = await current().reads(all(current().scope.institutionId));
    return rows;
  }

  @Query(() => [ProbeType], {
    description: 'Rows of all institutions, as far as the policies let them through.',
  })
  @Policy('institution.read')
  async everywhere(): Promise<ProbeType[]> {
    const [rows] = await current().reads(everywhere());
    return rows;
  }

  @Query(() => Int, { description: 'Uses the database with nobody signed in.' })
  @Public('a probe')
  async unscoped(): Promise<number> {
    return (await current().reads(everywhere()))[0].length;
  }

  @Query(() => Int, { description: 'Has neither a policy nor a reason.' })
  unguarded(): number {
    return 1;
  }

  @Query(() => [String], { description: 'The role before, within and after system.' })
  @Policy('institution.read')
  async rolesSeen(): Promise<string[]> {
    const seen = async () => String((await current().read(role()))?.role);
    const before = await seen();
    const within = await asSystem('probing', seen);
    return [before, within, await seen()];
  }

  @Query(() => Int, { description: 'TypeORM and flights at once, in parallel.' })
  @Policy('institution.read')
  async mixed(): Promise<number> {
    const runner = async () =>
      (await (await current().repository(SupportContactTable)).find()).length;
    const counts = await Promise.all([
      runner(),
      this.probes().then((rows) => rows.length),
      runner(),
      runner(),
    ]);
    return Math.max(...counts);
  }

  @Mutation(() => ProbeType, { description: 'Adds a row.' })
  @Policy('institution.change')
  async addProbe(@Args('label', { description: 'Its label.' }) label: string): Promise<ProbeType> {
    const unit = current();
    await unit.reads(all(unit.scope.institutionId));
    await unit.write(add(unit.scope.institutionId, newId(), label));
    audit.record({ action: 'institution.change', kind: 'done' });
    return { label };
  }

  @Mutation(() => Boolean, { description: 'Adds a row, then is refused.' })
  @Policy('institution.change')
  async refuseProbe(): Promise<boolean> {
    await this.addProbe('refused');
    return refuse('LAST_DEAN', {});
  }

  @Mutation(() => Boolean, { description: 'Adds a row and may not.' })
  @Policy('institution.read')
  async denyProbe(): Promise<boolean> {
    const unit = current();
    await unit.write(add(unit.scope.institutionId, newId(), 'denied'));
    permit('memory_aid.write', {}, { subjectType: 'probe' });
    return true;
  }

  @Mutation(() => Boolean, {
    description: 'Adds a row, breaks the transaction and says nothing about it.',
  })
  @Policy('institution.change')
  async breakSilently(): Promise<boolean> {
    await this.addProbe('silent');
    await current()
      .write(broken(0))
      .catch(() => undefined);
    return true;
  }

  @Mutation(() => Boolean, { description: 'Adds a row and takes its time.' })
  @Policy('institution.change')
  async addSlowly(
    @Args('seconds', { type: () => Int, description: 'How long.' }) seconds: number,
  ): Promise<boolean> {
    await this.addProbe('slow');
    await current().write(slow(seconds));
    await current().write(slow(0));
    return true;
  }

  @Mutation(() => Boolean, { description: 'Sends a value no database can take.' })
  @Policy('institution.change')
  async sendNothing(): Promise<boolean> {
    await current().write(add(current().scope.institutionId, newId(), undefined));
    return true;
  }

  @ResolveField(() => Int, { description: 'Length of the label; breaks for "bad".' })
  async length(@Parent() probe: ProbeType): Promise<number> {
    if (probe.label === 'bad') throw new Error('a bug with the secret words of a row');
    return (await labelLength(probe.label)) ?? 0;
  }
}

/** Routes beside GraphQL, in the unit of work of the request. */
@Controller('exports')
class ProbeController {
  @Post('kept')
  @Policy('institution.change')
  async kept(): Promise<{ kept: boolean }> {
    await current().write(add(current().scope.institutionId, newId(), 'by route'));
    return { kept: true };
  }

  @Post('undone')
  @Policy('institution.change')
  async undone(): Promise<never> {
    await this.kept();
    return refuse('LAST_DEAN', {});
  }

  @Post('broken')
  @Policy('institution.change')
  async broken(): Promise<{ kept: boolean }> {
    await this.kept();
    await current()
      .write(broken(0))
      .catch(() => undefined);
    return { kept: true };
  }

  @Get('labels')
  @Policy('institution.read')
  async labels(): Promise<string[]> {
    const [rows] = await current().reads(all(current().scope.institutionId));
    return rows.map((row) => row.label);
  }
}

/** The platform alone, with the probe on it. */
@Module({ imports: [PlatformModule], providers: [ProbeResolver], controllers: [ProbeController] })
export class ProbeModule {}
