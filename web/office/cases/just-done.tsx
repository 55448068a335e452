import { Alert } from 'antd';
import { useState } from 'react';
import { useLocation } from 'react-router';

/** After signing: what was written, said once, also to the screen reader. */
export function JustDone() {
  const { state } = useLocation() as { state: { readonly done?: string } | null };
  const [shown, setShown] = useState(true);
  return (
    <div aria-live="polite">
      {state?.done && shown && (
        <Alert type="success" showIcon title={state.done} closable={{ onClose: () => setShown(false) }} style={{ marginBottom: 12 }} />
      )}
    </div>
  );
}
