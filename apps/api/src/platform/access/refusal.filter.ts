import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import type { GqlContextType } from '@nestjs/graphql';
import type { FastifyReply } from 'fastify';
import { unitOrNull } from '../tenancy/unit-of-work.ts';
import { tell } from '../graphql/refusals.ts';

const statusOf: Readonly<Record<string, number>> = {
  NOT_FOUND: 404,
  FORBIDDEN: 403,
  CONFLICT: 409,
  BAD_USER_INPUT: 400,
  UNAUTHENTICATED: 401,
  STEP_UP_REQUIRED: 401,
  RATE_LIMITED: 429,
  OVERLOADED: 503,
};

/** Errors of REST routes in the wire form of GraphQL's, and GraphQL's own left to its formatter. */
@Catch()
export class RefusalFilter implements ExceptionFilter {
  async catch(error: unknown, host: ArgumentsHost): Promise<unknown> {
    if (host.getType<GqlContextType>() === 'graphql') return error;
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    if (error instanceof HttpException)
      return reply.code(error.getStatus()).send({ errors: [{ message: 'NOT_FOUND' }] });
    const told = tell(error);
    await unitOrNull()?.rollback();
    return reply.code(statusOf[String(told.extensions['class'])] ?? 500).send({ errors: [told] });
  }
}
