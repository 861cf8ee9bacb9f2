import {
  type CallHandler,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
  SetMetadata,
  type CustomDecorator,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext, type GqlContextType } from '@nestjs/graphql';
import {
  GraphQLID,
  GraphQLNonNull,
  type GraphQLArgument,
  type GraphQLResolveInfo,
  type GraphQLSchema,
} from 'graphql';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { publicKey } from '../access/policy.decorator.ts';
import { once } from './idempotency.ts';

const notReplayedKey = 'onward:not-replayed';

/** The result of this mutation is never stored, for the reason given (it holds a secret, or repeating is harmless). */
export const NotReplayed = (reason: string): CustomDecorator => SetMetadata(notReplayedKey, reason);

/** Wraps each mutation in `once`: resolvers and services need do nothing for it. Root fields only. */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  private readonly reflector = new Reflector();

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (context.getType<GqlContextType>() !== 'graphql') return next.handle();
    const graphql = GqlExecutionContext.create(context);
    const info = graphql.getInfo<GraphQLResolveInfo>();
    const method = context.getHandler();
    const open =
      this.reflector.get(publicKey, method) ?? this.reflector.get(notReplayedKey, method);
    if (info.operation.operation !== 'mutation' || open) return next.handle();
    const { idempotencyKey, ...input } = graphql.getArgs<{ idempotencyKey: string }>();
    return from(
      once(info.fieldName, idempotencyKey, input, () =>
        lastValueFrom(next.handle(), { defaultValue: null }),
      ),
    );
  }
}

const description =
  'Made by the client for one intent (a UUID). Sending the same key again gives the first answer and no second effect.';

/** Gives every mutation its `idempotencyKey` argument, so that none can be forgotten. */
export function withIdempotencyKeys(schema: GraphQLSchema): GraphQLSchema {
  const type = new GraphQLNonNull(GraphQLID);
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    if (field.args.some((arg) => arg.name === 'idempotencyKey')) continue;
    const none = {
      defaultValue: undefined,
      deprecationReason: undefined,
      astNode: undefined,
      extensions: {},
    };
    (field.args as GraphQLArgument[]).unshift({
      name: 'idempotencyKey',
      description,
      type,
      ...none,
    });
  }
  return schema;
}
