import { Module } from '@nestjs/common';
import { ExpiryResolver } from './expiry.resolver.ts';
import { ExpiryService } from './expiry.service.ts';

/** What grows old or runs out before the next application: forecast, certificates, visa. */
@Module({ providers: [ExpiryResolver, ExpiryService] })
export class ExpiryModule {}
