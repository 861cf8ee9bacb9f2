import { Controller, Get, Header, Query, StreamableFile } from '@nestjs/common';
import { stages, type Stage } from '@onward/core/pipeline';
import { Policy } from '../platform/access/policy.decorator.ts';
import { CaseloadExportService } from './caseload-export.service.ts';

/** The caseload as a file. */
@Controller('exports')
export class CaseloadExportController {
  constructor(private readonly exports: CaseloadExportService) {}

  /** What is filtered, as CSV, in the order of names; the filter is that of the address. */
  @Get('caseload.csv')
  @Policy('caseload.export')
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="caseload.csv"')
  @Header('cache-control', 'no-store')
  async caseload(@Query() asked: Record<string, string>): Promise<StreamableFile> {
    const yes = (name: string): boolean => asked[name] === '1';
    const chosen = (asked['stages'] ?? '').split(',').filter((s) => stages.includes(s as Stage));
    const text = await this.exports.csv({
      mine: yes('mine'),
      closed: yes('closed'),
      quiet: yes('quiet'),
      needsYou: yes('needsYou'),
      withoutAdvisor: yes('withoutAdvisor'),
      held: yes('held'),
      stages: chosen.length > 0 ? (chosen as Stage[]) : null,
      cohortId: asked['cohortId'] || null,
      advisorId: asked['advisorId'] || null,
      targetYear: Number(asked['targetYear']) || null,
      search: asked['search'] || null,
    });
    return new StreamableFile(Buffer.from(text, 'utf8'));
  }
}
