import { Subpages } from '../frame/subpages.tsx';

const pages = [
  ['/licences', '许可台'],
  ['/licences/register', '许可证台账'],
  ['/licences/matters', '许可事项和材料'],
] as const;

export function LicencesFrame() {
  return <Subpages title="行政许可" pages={pages} />;
}
