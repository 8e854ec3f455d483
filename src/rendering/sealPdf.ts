import type { TimestampAuthority } from '@libpdf/core';
import type { SealSettings } from '@/env/readProof';
import { StepFailed, type PdfSeal } from './publishing';

/** Bytes that are kept free in the file for the signature, its certificates and its time stamp. */
const roomForSeal = 20_480;
/** Bytes by which a seal makes a file longer: its room in hexadecimal digits, and some hundred of what holds it. */
export const sealBytes = 2 * roomForSeal + 768;
/** How long a time-stamp server may take, in milliseconds. */
const patience = 20_000;
/** Name of the signature's field in the file. */
const fieldName = 'Kitapcik';

/**
 * Makes the function that seals PDFs with an institution's certificate: PAdES B-B, or B-T with a time stamp where a server is
 * set. The seal is a suffix: the bytes before it stay those that the press made.
 */
export function pdfSeal(settings: SealSettings): PdfSeal {
  return async (pdf, at) => {
    // Loaded when it is needed: most installations have no certificate.
    const { HttpTimestampAuthority, P12Signer, PDF } = await import('@libpdf/core');
    const { file, password, timestampUrl } = settings;
    const authority =
      timestampUrl === null
        ? null
        : stampsOf(new HttpTimestampAuthority(timestampUrl, { timeout: patience }));
    try {
      const signer = await P12Signer.create(file, password, { buildChain: false });
      const document = await PDF.load(new Uint8Array(pdf));
      const { bytes } = await document.sign({
        signer,
        signingTime: at,
        fieldName,
        estimatedSize: roomForSeal,
        ...(authority === null ? {} : { level: 'B-T', timestampAuthority: authority }),
      });
      return bytes;
    } catch (error) {
      throw failureOf(error);
    }
  };
}

/** A server that does not answer is told from a seal that cannot be made: the booklet is tried again later. */
function stampsOf(server: TimestampAuthority): TimestampAuthority {
  return {
    timestamp: async (digest, algorithm) => {
      try {
        return await server.timestamp(digest, algorithm);
      } catch (error) {
        throw new StepFailed({ step: 'store', problem: 'timestamp_failed', detail: told(error) });
      }
    },
  };
}

const told = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).slice(0, 500);

function failureOf(error: unknown): StepFailed {
  const cause = error instanceof Error && error.cause instanceof StepFailed ? error.cause : error;
  return cause instanceof StepFailed
    ? cause
    : new StepFailed({ step: 'store', problem: 'seal_failed', detail: told(error) });
}
