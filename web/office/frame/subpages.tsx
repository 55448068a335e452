import { NavLink, Outlet } from 'react-router';

/** Pages under one roof: of one part of the navigation, side by side. */
export function Subpages({ title, pages }: { readonly title: string; readonly pages: readonly (readonly [to: string, title: string])[] }) {
  const [first] = pages;
  return (
    <>
      <nav className="subnav" aria-label={title}>
        {pages.map(([to, name]) => (
          <NavLink key={to} className="subnav-link" to={to} end={to === first?.[0] && pages.some(([other]) => other.startsWith(`${to}/`))}>
            {name}
          </NavLink>
        ))}
      </nav>
      <Outlet />
    </>
  );
}
