import { useState } from 'react';
import { Navigate } from 'react-router';
import { newCaseId } from './new-case-id.ts';

/** The action that opens an ordinary penalty case; its form is the page. */
const opening = 'register-clue';

export function NewCasePage() {
  const [id] = useState(newCaseId);
  return <Navigate replace to={`/cases/${id}/do/${opening}`} />;
}
