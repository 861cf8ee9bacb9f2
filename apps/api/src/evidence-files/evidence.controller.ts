import { Controller, Get, Header, Param, Post, Req, StreamableFile } from '@nestjs/common';
import { evidenceFileLimits, type EvidenceFileId } from '@onward/core/evidence-files';
import type {} from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { Policy } from '../platform/access/policy.decorator.ts';
import { refuse } from '../platform/graphql/refusal-error.ts';
import { EvidenceFilesService } from './evidence-files.service.ts';

/** Files as evidence: in, and out again to whoever may read what they show. */
@Controller('evidence')
export class EvidenceController {
  constructor(private readonly files: EvidenceFilesService) {}

  /** Takes one file of at most 5 MiB as multipart/form-data; answers its id. */
  @Post(':kind/:id')
  @Policy('evidence.attach')
  async attach(
    @Param('kind') kind: string,
    @Param('id') id: string,
    @Req() request: FastifyRequest,
  ): Promise<{ readonly fileId: EvidenceFileId }> {
    const { bytes: limitBytes } = evidenceFileLimits;
    const limits = { fileSize: limitBytes + 1 };
    const file = request.isMultipart() ? await request.file({ limits }) : undefined;
    if (!file) return refuse('EVIDENCE_FILE_KIND', {});
    const bytes = await file.toBuffer().catch(() => null);
    if (!bytes) return refuse('TOO_LARGE', { limitBytes, actualBytes: file.file.bytesRead });
    return { fileId: await this.files.attach(kind, id, { name: file.filename ?? '', bytes }) };
  }

  /** The file itself, to save: never shown as a page of ours, whatever is in it. */
  @Get(':id')
  @Policy('evidence.read')
  @Header('cache-control', 'no-store')
  @Header('content-security-policy', "default-src 'none'; sandbox")
  async content(@Param('id') id: string): Promise<StreamableFile> {
    const { content, name, mediaType } = await this.files.open(id);
    const disposition = `attachment; filename="${asciiOf(name)}"; filename*=UTF-8''${encodeURIComponent(name)}`;
    return new StreamableFile(content, { type: mediaType, disposition, length: content.length });
  }
}

function asciiOf(name: string): string {
  return name.replace(/[^\x20-\x7e]|["\\]/g, '_');
}
