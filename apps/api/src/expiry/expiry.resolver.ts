import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { CaseId, CertificateId } from '@onward/core/shared';
import { Policy } from '../platform/access/policy.decorator.ts';
import { ExpiryService } from './expiry.service.ts';
import {
  CaseExpiryType,
  CertificateEntryType,
  MyDatesType,
  VisaEntryType,
} from './expiry.types.ts';
import { MyDatesService } from './my-dates.service.ts';

const ofCase = { type: () => ID, description: 'The case.' };
const ofCertificate = { type: () => ID, description: 'The certificate.' };
const version = { type: () => Int, description: 'The version this edit began from.' };
const entered = { description: 'What was entered.' };

@Resolver(() => CaseExpiryType)
export class ExpiryResolver {
  constructor(
    private readonly expiry: ExpiryService,
    private readonly own: MyDatesService,
  ) {}

  @Query(() => MyDatesType, { description: 'What grows old, as the student reads it.' })
  @Policy('portal.read')
  myDates(): Promise<MyDatesType> {
    return this.own.mine();
  }

  @Query(() => CaseExpiryType, { description: 'What grows old or runs out by the application.' })
  @Policy('case.read')
  expiryOfCase(
    @Args('caseId', ofCase) caseId: CaseId,
    @Args('yearsLater', {
      type: () => Int,
      description: 'Counted so many years after the target; 0 to 5.',
    })
    yearsLater: number,
  ): Promise<CaseExpiryType> {
    return this.expiry.page(caseId, Math.min(5, Math.max(0, yearsLater)));
  }

  @Mutation(() => CaseExpiryType, { description: 'Records a certificate.' })
  @Policy('case.change')
  recordCertificate(
    @Args('caseId', ofCase) caseId: CaseId,
    @Args('entry', entered) entry: CertificateEntryType,
  ): Promise<CaseExpiryType> {
    return this.expiry.certificate(caseId, null, entry);
  }

  @Mutation(() => CaseExpiryType, { description: 'Changes a certificate.' })
  @Policy('case.change')
  changeCertificate(
    @Args('caseId', ofCase) caseId: CaseId,
    @Args('id', ofCertificate) id: CertificateId,
    @Args('expectedVersion', version) expectedVersion: number,
    @Args('entry', entered) entry: CertificateEntryType,
  ): Promise<CaseExpiryType> {
    return this.expiry.certificate(caseId, { id, version: expectedVersion }, entry);
  }

  @Mutation(() => CaseExpiryType, { description: 'Takes a certificate away.' })
  @Policy('case.change')
  removeCertificate(
    @Args('id', ofCertificate) id: CertificateId,
    @Args('expectedVersion', version) expectedVersion: number,
  ): Promise<CaseExpiryType> {
    return this.expiry.removeCertificate(id, expectedVersion);
  }

  @Mutation(() => CaseExpiryType, { description: 'Keeps visa and status.' })
  @Policy('case.change')
  keepVisa(
    @Args('caseId', ofCase) caseId: CaseId,
    @Args('expectedVersion', version) expectedVersion: number,
    @Args('entry', entered) entry: VisaEntryType,
  ): Promise<CaseExpiryType> {
    return this.expiry.visa(caseId, expectedVersion, entry);
  }
}
