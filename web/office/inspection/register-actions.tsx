import { Space } from 'antd';
import type { ReactNode } from 'react';
import type { RegisterPage } from '#contract/office/index.ts';
import { ButtonLink } from '../frame/button-link.tsx';

interface Props {
  readonly register: RegisterPage;
  /** Further buttons, shown once the register is open. */
  readonly children?: ReactNode;
}

/** Opening a register for the first time, and the way to all that was ever written into it. */
export function RegisterActions({ register, children }: Props) {
  if (register.opened)
    return (
      <Space wrap>
        {children}
        <ButtonLink to={`/cases/${register.case}`}>变更记录</ButtonLink>
      </Space>
    );
  const opening = register.actions.find(({ action }) => action === register.opens);
  if (!opening?.open) return <p className="faint">尚未设立，由{opening?.who ?? '有关人员'}设立。</p>;
  return (
    <ButtonLink to={`/cases/${register.case}/do/${register.opens}`} type="primary">
      {opening.title}
    </ButtonLink>
  );
}

export function isOpen(register: RegisterPage, action: string): boolean {
  return register.actions.some((one) => one.action === action && one.open);
}
