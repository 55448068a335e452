import { type CertificateData, certificateData } from '../../certificate.ts';
import type { PaperSource } from '../../source.ts';

/** 危险化学品经营许可证 (危化条例 35). */
export function data(source: PaperSource): CertificateData {
  return certificateData(source);
}
