import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { clientOf } from '../accounts/index.ts';
import { Public } from '../platform/access/policy.decorator.ts';
import { CalendarFeedsService } from './calendar-feeds.service.ts';

/** Where calendars ask. No session: the address is the proof, and it opens neutral entries only. */
@Controller('calendar')
export class CalendarController {
  constructor(private readonly feeds: CalendarFeedsService) {}

  /** A person's steps as RFC 5545; 304 while nothing has changed, 404 for an address that is no longer or never was. */
  @Get(':slug/:file')
  @Public('the secret address is the proof')
  async feed(
    @Param('slug') slug: string,
    @Param('file') file: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const token = file.replace(/\.ics$/, '');
    const { text, tag } = await this.feeds.read(slug, token, clientOf(request).origin);
    void reply.headers({
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'inline; filename="onward.ics"',
      'cache-control': 'private, no-cache',
      'x-robots-tag': 'noindex',
      etag: tag,
    });
    if (request.headers['if-none-match'] !== tag) return text;
    void reply.code(304);
    return '';
  }
}
