import { type CertificateData, certificateData } from '../../certificate.ts';
import type { PaperSource } from '../../source.ts';

/** 烟花爆竹经营（零售）许可证 (烟花条例 19 Ⅲ). */
export function data(source: PaperSource): CertificateData {
  return certificateData(source);
}
