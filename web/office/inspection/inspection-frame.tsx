import { NavLink, Outlet } from 'react-router';

const pages = [
  ['/inspection', '检查台'],
  ['/inspection/enterprises', '检查对象'],
  ['/inspection/items', '检查事项'],
  ['/inspection/plan', '年度计划'],
  ['/inspection/draws', '双随机抽取'],
] as const;

/** The pages of inspection under one roof. */
export function InspectionFrame() {
  return (
    <>
      <nav className="subnav" aria-label="行政检查">
        {pages.map(([to, title]) => (
          <NavLink key={to} className="subnav-link" to={to} end={to === '/inspection'}>
            {title}
          </NavLink>
        ))}
      </nav>
      <Outlet />
    </>
  );
}
