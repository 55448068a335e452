import { KeyOutlined, LogoutOutlined, UserOutlined } from '@ant-design/icons';
import { useQueryClient } from '@tanstack/react-query';
import { Button, Dropdown } from 'antd';
import { Suspense, useEffect, useRef, useState } from 'react';
import { Link, NavLink, Outlet, useLocation } from 'react-router';
import type { SignedIn } from '#contract/office/index.ts';
import { CitationsOpenWith, type OpenedCitation } from '../../ui/as-of.tsx';
import { CitationDrawer } from '../laws/citation-drawer.tsx';
import { ask } from '../server/ask.ts';
import { PasswordDialog } from '../session/password-dialog.tsx';
import { SignedInAs } from '../session/signed-in.tsx';
import { SignedOutDialog } from '../session/signed-out-dialog.tsx';
import { Loading } from './states.tsx';

const pages = [
  ['/', '工作台'],
  ['/cases', '案件'],
  ['/inspection', '检查'],
  ['/licences', '许可'],
  ['/review', '审核台'],
  ['/disclosure', '公示台'],
  ['/matters', '执法依据'],
  ['/people', '本机关'],
] as const;
/** Pages that stand under another's entry in the navigation. */
const under: Readonly<Record<string, string>> = { '/discretion': '/matters', '/laws': '/matters', '/settings': '/people' };

export function Shell({ signedIn }: { readonly signedIn: SignedIn }) {
  const [citation, setCitation] = useState<OpenedCitation | null>(null);
  const part = `/${useLocation().pathname.split('/')[1] ?? ''}`;
  const current = under[part] ?? part;
  return (
    <SignedInAs value={signedIn}>
      <a className="skip" href="#content">
        跳到正文
      </a>
      {signedIn.demo && (
        <aside className="demo" aria-label="演示数据">
          演示数据：人员、单位、案件均为虚构示例，不具有法律效力
        </aside>
      )}
      <header className="top">
        <NavLink to="/" className="brand" aria-label="明证，回到工作台">
          <img src="/seal.svg" alt="" width={24} height={24} />
          <span>明证</span>
        </NavLink>
        <nav className="nav" aria-label="主导航">
          {pages.map(([to, title]) => (
            <Link key={to} to={to} {...(to === current ? { className: 'active', 'aria-current': 'page' } : {})}>
              {title}
            </Link>
          ))}
        </nav>
        <Person signedIn={signedIn} />
      </header>
      <CitationsOpenWith value={setCitation}>
        <Content />
      </CitationsOpenWith>
      <CitationDrawer opened={citation} onClose={() => setCitation(null)} />
      <footer className="bottom">
        <span>{signedIn.agency.name}</span>
        <a href={signedIn.portalUrl} target="_blank" rel="noreferrer">
          执法公示网站（新窗口）
        </a>
      </footer>
      <SignedOutDialog personId={signedIn.person.id} />
    </SignedInAs>
  );
}

/** After going to another page the keyboard and the screen reader start at its content. */
function Content() {
  const main = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  const before = useRef(pathname);
  useEffect(() => {
    if (before.current === pathname) return;
    before.current = pathname;
    window.scrollTo(0, 0);
    main.current?.focus({ preventScroll: true });
  }, [pathname]);
  return (
    <main id="content" ref={main} tabIndex={-1}>
      <Suspense fallback={<Loading />}>
        <Outlet />
      </Suspense>
    </main>
  );
}

function Person({ signedIn }: { readonly signedIn: SignedIn }) {
  const client = useQueryClient();
  const { person } = signedIn;
  const [changing, setChanging] = useState(false);

  async function signOut() {
    await ask('/api/session', { method: 'DELETE', gate: false }).catch(() => undefined);
    client.clear();
    window.location.assign('/');
  }

  return (
    <>
      <Dropdown
        trigger={['click']}
        menu={{
          items: [
            { key: 'unit', label: person.unit, disabled: true },
            ...person.roles.map((role) => ({ key: role.role, label: role.title, disabled: true })),
            { type: 'divider' as const },
            { key: 'password', label: '修改口令', icon: <KeyOutlined />, onClick: () => setChanging(true) },
            { key: 'out', label: '退出登录', icon: <LogoutOutlined />, onClick: () => void signOut() },
          ],
        }}
      >
        <Button type="text" icon={<UserOutlined />} className="who" aria-label={`${person.name}，账号菜单`}>
          {person.name}
        </Button>
      </Dropdown>
      <PasswordDialog open={changing} onClose={() => setChanging(false)} />
    </>
  );
}
