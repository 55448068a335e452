import { Modal } from 'antd';
import { useSyncExternalStore } from 'react';
import type { SignedIn } from '#contract/office/index.ts';
import { ask } from '../server/ask.ts';
import { signInGate } from '../server/sign-in-gate.ts';
import { SignInForm } from './sign-in-form.tsx';

/** Over the page when the session has ended; what was being asked goes on after signing in again. */
export function SignedOutDialog({ personId }: { readonly personId: string }) {
  const holding = useSyncExternalStore(signInGate.subscribe, signInGate.isHolding);

  async function carryOn() {
    const now = await ask<SignedIn>('/api/session', { gate: false });
    // Somebody else's requests must not be sent under this person's name.
    if (now.person.id === personId) signInGate.pass();
    else window.location.assign('/');
  }

  return (
    <Modal
      title="登录已失效，请重新登录"
      open={holding}
      footer={null}
      closable={false}
      mask={{ closable: false }}
      keyboard={false}
      width={400}
      destroyOnHidden
    >
      <p>为保护案件信息，长时间未操作会自动退出。重新登录后继续办理，本页已填写的内容不会丢失。</p>
      <SignInForm onSignedIn={carryOn} />
    </Modal>
  );
}
