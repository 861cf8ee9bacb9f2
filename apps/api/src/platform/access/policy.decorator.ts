import { SetMetadata, type CustomDecorator } from '@nestjs/common';
import type { Action } from '@onward/core/access';

export const policyKey = 'onward:policy';
export const publicKey = 'onward:public';

/** Who may call this resolver method or route: those whose role has a cell for the action in core/access. */
export const Policy = (action: Action): CustomDecorator => SetMetadata(policyKey, action);

/** This resolver method or route needs no signed-in person, for the reason given. */
export const Public = (reason: string): CustomDecorator => SetMetadata(publicKey, reason);
