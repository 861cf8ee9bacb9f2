import { Injectable } from '@nestjs/common';
import type { CohortId, PersonId } from '@onward/core/shared';
import { stringify } from 'csv-stringify/sync';
import { permit } from '../platform/access/permit.ts';
import { audit } from '../platform/audit/audit.ts';
import { refuse } from '../platform/graphql/refusal-error.ts';
import { newId } from '../platform/ids.ts';
import { asSystem, current, inInstitution, systemScope } from '../platform/tenancy/index.ts';
import { me } from './accounts.reads.ts';
import type { SignInLinkDoorType, SignInLinkFileType, SignInLinkType } from './accounts.types.ts';
import type { Client } from './client.ts';
import { institutionAt } from './directory.ts';
import { keepPassword } from './keep-password.ts';
import {
  addIdentities,
  linkByToken,
  linkTarget,
  linkTargetsOfCohort,
  useLink,
  type LinkRow,
  type LinkTarget,
} from './links.reads.ts';
import { makeLinks } from './links.ts';
import { endSessionsOf } from './sessions.reads.ts';
import { SignInService } from './sign-in.service.ts';
import { countTry, refuseTooMany, throttlesOf, tryKeys } from './throttle.ts';
import { hashOfToken } from './tokens.ts';
import type { SignedIn } from './welcome.ts';

/** Links with which people come in for the first time, or again without their password. */
@Injectable()
export class LinksService {
  constructor(private readonly signIns: SignInService) {}

  /** A link for one person. Refuses NOT_FOUND, PERSON_DEACTIVATED, and NOT_ALLOWED while her list is held. */
  async forPerson(personId: PersonId, client: Client): Promise<SignInLinkType> {
    const target = await this.target(personId);
    permit('people.invite', target && {}, {
      studentId: personId,
      subjectType: 'person',
      subjectId: personId,
    });
    if (!target) return refuse('NOT_FOUND', {});
    if (target.status === 'deactivated') return refuse('PERSON_DEACTIVATED', {});
    if (target.held) return refuse('NOT_ALLOWED', { action: 'people.invite' });
    const [link] = await makeLinks([target]);
    audit.record({
      action: 'people.invite',
      kind: 'done',
      subjectType: 'person',
      subjectId: personId,
    });
    if (!link) return refuse('NOT_FOUND', {});
    return { url: `${await this.welcomeAddress(client)}#${link.token}`, expiresAt: link.expiresAt };
  }

  /** Links for those of a cohort who have not come in yet, as CSV. */
  async forCohort(cohortId: CohortId, client: Client): Promise<SignInLinkFileType> {
    const { institutionId } = current().scope;
    const people = await asSystem('who of a cohort has signed in', async () => {
      const [rows] = await current().reads(linkTargetsOfCohort(institutionId, cohortId));
      return rows;
    });
    permit('people.invite', people.length > 0 ? {} : null, {
      subjectType: 'cohort',
      subjectId: cohortId,
    });
    const invited = people.filter(
      (one) => one.status === 'active' && !one.held && !one.hasPassword && one.email,
    );
    const address = await this.welcomeAddress(client);
    const links = await makeLinks(invited);
    const rows = links.map((link, n) => [
      invited[n]?.name,
      invited[n]?.email,
      `${address}#${link.token}`,
      link.expiresAt,
    ]);
    audit.record({
      action: 'people.invite',
      kind: 'done',
      subjectType: 'cohort',
      subjectId: cohortId,
      facts: { links: rows.length },
    });
    const csv = stringify([['Name', 'E-mail', 'Link', 'Works until'], ...rows], {
      escape_formulas: true,
      bom: true,
    });
    return { csv, links: rows.length, leftOut: people.length - rows.length };
  }

  /** Whom a link is for. Refuses LINK_NOT_VALID for one that is used, withdrawn, expired or never was. */
  async door(slug: string, token: string, client: Client): Promise<SignInLinkDoorType> {
    const institutionId = (await institutionAt(slug)) ?? refuse('LINK_NOT_VALID', {});
    return inInstitution(systemScope(institutionId), async () => {
      const { name, schoolEmail, personalEmail, kind } = await this.valid(token, client);
      return { name, email: personalEmail ?? schoolEmail, kind };
    });
  }

  /** Sets the password and signs in; the link is used up. Refuses LINK_NOT_VALID, PASSWORD_TOO_WEAK. */
  async use(slug: string, token: string, password: string, client: Client): Promise<SignedIn> {
    const institutionId = (await institutionAt(slug)) ?? refuse('LINK_NOT_VALID', {});
    return inInstitution(systemScope(institutionId), async () => {
      const link = await this.valid(token, client);
      await keepPassword(link.personId, password, [
        link.name,
        link.schoolEmail ?? '',
        link.personalEmail ?? '',
      ]);
      const [used] = await current().write(useLink(institutionId, hashOfToken(token)));
      if (used.count === 0) refuse('LINK_NOT_VALID', {});
      const subjects = [link.schoolEmail, link.personalEmail].filter((email): email is string =>
        Boolean(email),
      );
      const identities = subjects.map((email) => ({ id: newId(), subject: email.toLowerCase() }));
      await current().write(
        addIdentities(institutionId, link.personId, JSON.stringify(identities)),
        endSessionsOf(institutionId, link.personId),
      );
      return this.signIns.enter(
        { id: link.personId, role: link.role },
        client,
        `account.${link.kind}_accepted`,
      );
    });
  }

  private async valid(token: string, client: Client): Promise<LinkRow> {
    const keys = tryKeys(`link:${client.address}`, client.address);
    const [tries, found] = await current().reads(
      throttlesOf(keys),
      linkByToken(current().scope.institutionId, hashOfToken(token)),
    );
    refuseTooMany(tries, keys);
    if (found[0]) return found[0];
    countTry(keys);
    return refuse('LINK_NOT_VALID', {});
  }

  private target(personId: PersonId): Promise<LinkTarget | null> {
    return asSystem('whether somebody has a password', () =>
      current().read(linkTarget(current().scope.institutionId, personId)),
    );
  }

  private async welcomeAddress(client: Client): Promise<string> {
    const { institutionId, personId } = current().scope;
    const slug = (await current().read(me(institutionId, personId)))?.institution.slug ?? '';
    return `${client.origin}/${slug}/welcome`;
  }
}
