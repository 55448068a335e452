import { Subpages } from '../frame/subpages.tsx';

const pages = [
  ['/people', '人员'],
  ['/settings', '设置'],
] as const;

/** Who the bureau is and what it has settled for itself. */
export function BureauFrame() {
  return <Subpages title="本机关" pages={pages} />;
}
