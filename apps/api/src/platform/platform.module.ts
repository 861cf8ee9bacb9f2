import { Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import { PolicyGuard } from './access/policy.guard.ts';
import { RefusalFilter } from './access/refusal.filter.ts';
import { graphqlModule } from './graphql/graphql.module.ts';
import { IdempotencyInterceptor } from './graphql/idempotency.interceptor.ts';

/** What every feature stands on: the guard, the filter, idempotency and GraphQL. */
@Global()
@Module({
  imports: [graphqlModule()],
  providers: [
    { provide: APP_GUARD, useClass: PolicyGuard },
    { provide: APP_FILTER, useClass: RefusalFilter },
    { provide: APP_INTERCEPTOR, useClass: IdempotencyInterceptor },
  ],
})
export class PlatformModule {}
