import { Subpages } from '../frame/subpages.tsx';

const pages = [
  ['/matters', '执法事项'],
  ['/discretion', '裁量基准'],
  ['/laws', '法规库'],
] as const;

/** What the bureau acts on. */
export function GroundsFrame() {
  return <Subpages title="执法依据" pages={pages} />;
}
