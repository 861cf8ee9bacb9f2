export { ExpiryModule } from './expiry.module.ts';
export { ExpiryService } from './expiry.service.ts';
