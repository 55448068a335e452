import { NavLink, Outlet } from 'react-router';

const pages = [
  ['/licences', '许可台'],
  ['/licences/register', '许可证台账'],
  ['/licences/matters', '许可事项和材料'],
] as const;

/** The pages of licences under one roof. */
export function LicencesFrame() {
  return (
    <>
      <nav className="subnav" aria-label="行政许可">
        {pages.map(([to, title]) => (
          <NavLink key={to} className="subnav-link" to={to} end={to === '/licences'}>
            {title}
          </NavLink>
        ))}
      </nav>
      <Outlet />
    </>
  );
}
