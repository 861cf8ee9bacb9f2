import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { roleMay, type Action } from '@onward/core/access';
import { audit } from '../audit/audit.ts';
import { refuse } from '../graphql/refusal-error.ts';
import { actor, current } from '../tenancy/unit-of-work.ts';
import { policyKey, publicKey } from './policy.decorator.ts';

/**
 * The role part of authority, asked once per root field and route. A method without `@Policy` or `@Public` is
 * refused: forgetting is not openness.
 */
@Injectable()
export class PolicyGuard implements CanActivate {
  private readonly reflector = new Reflector();

  canActivate(context: ExecutionContext): boolean | Promise<never> {
    const method = context.getHandler();
    if (this.reflector.get<string | undefined>(publicKey, method)) return true;
    const action = this.reflector.get<Action | undefined>(policyKey, method);
    if (!action)
      throw new Error(`${context.getClass().name}.${method.name} has neither @Policy nor @Public`);
    const who = actor();
    current().askForProof();
    if (roleMay(who.role, action)) return true;
    return this.deny(action);
  }

  /** Nobody is written down as refused whose session has ended: the proof is asked for first. */
  private async deny(action: Action): Promise<never> {
    await current().reads();
    audit.denied({ action });
    return refuse('NOT_ALLOWED', { action });
  }
}
