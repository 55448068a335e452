import { Subpages } from '../frame/subpages.tsx';

const pages = [
  ['/inspection', '检查台'],
  ['/inspection/enterprises', '检查对象'],
  ['/inspection/items', '检查事项'],
  ['/inspection/plan', '年度计划'],
  ['/inspection/draws', '双随机抽取'],
] as const;

export function InspectionFrame() {
  return <Subpages title="行政检查" pages={pages} />;
}
