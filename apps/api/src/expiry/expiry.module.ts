import { Module } from '@nestjs/common';
import { ExpiryResolver } from './expiry.resolver.ts';
import { ExpiryService } from './expiry.service.ts';
import { MyDatesService } from './my-dates.service.ts';

/** What grows old or runs out before the next application: forecast, certificates, visa. */
@Module({ providers: [MyDatesService, ExpiryResolver, ExpiryService] })
export class ExpiryModule {}
