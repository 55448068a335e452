import { useQuery } from '@tanstack/react-query';
import { createBrowserRouter } from 'react-router';
import { NotFound, PageBroke } from './frame/error-boundary.tsx';
import { Shell } from './frame/shell.tsx';
import { Shown } from './frame/states.tsx';
import { questions } from './server/questions.ts';
import { SignInPage } from './session/sign-in-page.tsx';

function Door() {
  const session = useQuery(questions.session());
  return <Shown query={session}>{(signedIn) => (signedIn ? <Shell signedIn={signedIn} /> : <SignInPage />)}</Shown>;
}

/** Pages load when they are first opened. */
export const router = createBrowserRouter([
  { path: '/setup', errorElement: <PageBroke />, lazy: async () => ({ Component: (await import('./session/setup-page.tsx')).SetupPage }) },
  {
    path: '/activate',
    errorElement: <PageBroke />,
    lazy: async () => ({ Component: (await import('./session/activate-page.tsx')).ActivatePage }),
  },
  {
    path: '/',
    Component: Door,
    errorElement: <PageBroke />,
    HydrateFallback: () => null,
    children: [
      {
        errorElement: <PageBroke />,
        children: [
          { index: true, lazy: async () => ({ Component: (await import('./desk/desk-page.tsx')).DeskPage }) },
          { path: 'cases', lazy: async () => ({ Component: (await import('./cases/case-list-page.tsx')).CaseListPage }) },
          { path: 'cases/new', lazy: async () => ({ Component: (await import('./actions/new-case-page.tsx')).NewCasePage }) },
          { path: 'cases/new/:action', lazy: async () => ({ Component: (await import('./actions/new-case-page.tsx')).OpenCasePage }) },
          { path: 'cases/:case', lazy: async () => ({ Component: (await import('./cases/case-page.tsx')).CaseRoute }) },
          { path: 'cases/:case/do/:action', lazy: async () => ({ Component: (await import('./actions/action-page.tsx')).ActionRoute }) },
          { path: 'review', lazy: async () => ({ Component: (await import('./review/review-desk-page.tsx')).ReviewDeskPage }) },
          { path: 'review/:case', lazy: async () => ({ Component: (await import('./review/case-review-page.tsx')).CaseReviewRoute }) },
          {
            path: 'disclosure',
            lazy: async () => ({ Component: (await import('./disclosure/disclosure-desk-page.tsx')).DisclosureDeskPage }),
          },
          {
            path: 'disclosure/:case',
            lazy: async () => ({ Component: (await import('./disclosure/case-disclosure-page.tsx')).CaseDisclosureRoute }),
          },
          {
            path: 'inspection',
            lazy: async () => ({ Component: (await import('./inspection/inspection-frame.tsx')).InspectionFrame }),
            children: [
              { index: true, lazy: async () => ({ Component: (await import('./inspection/desk-page.tsx')).InspectionDeskPage }) },
              { path: 'items', lazy: async () => ({ Component: (await import('./inspection/items-page.tsx')).ItemsPage }) },
              { path: 'plan', lazy: async () => ({ Component: (await import('./inspection/plan-page.tsx')).PlanPage }) },
              { path: 'plan/draft', lazy: async () => ({ Component: (await import('./inspection/plan-draft-page.tsx')).PlanDraftPage }) },
              {
                path: 'enterprises',
                lazy: async () => ({ Component: (await import('./inspection/enterprises-page.tsx')).EnterprisesPage }),
              },
              { path: 'enterprises/import', lazy: async () => ({ Component: (await import('./inspection/import-page.tsx')).ImportPage }) },
              { path: 'draws', lazy: async () => ({ Component: (await import('./inspection/draws-page.tsx')).DrawsPage }) },
              { path: 'draws/new', lazy: async () => ({ Component: (await import('./inspection/draw-commit-page.tsx')).DrawCommitPage }) },
              { path: 'draws/:draw', lazy: async () => ({ Component: (await import('./inspection/draw-page.tsx')).DrawRoute }) },
            ],
          },
          {
            path: 'licences',
            lazy: async () => ({ Component: (await import('./licences/licences-frame.tsx')).LicencesFrame }),
            children: [
              {
                index: true,
                lazy: async () => ({ Component: (await import('./licences/applications-page.tsx')).LicenceApplicationsPage }),
              },
              { path: 'register', lazy: async () => ({ Component: (await import('./licences/register-page.tsx')).LicenceRegisterPage }) },
              { path: 'matters', lazy: async () => ({ Component: (await import('./licences/matters-page.tsx')).LicenceMattersPage }) },
              { path: ':case', lazy: async () => ({ Component: (await import('./licences/licence-page.tsx')).LicenceRoute }) },
            ],
          },
          {
            lazy: async () => ({ Component: (await import('./laws/grounds-frame.tsx')).GroundsFrame }),
            children: [
              { path: 'matters', lazy: async () => ({ Component: (await import('./matters/matter-list-page.tsx')).MatterListPage }) },
              { path: 'matters/:matter', lazy: async () => ({ Component: (await import('./matters/matter-page.tsx')).MatterRoute }) },
              { path: 'discretion', lazy: async () => ({ Component: (await import('./discretion/standards-page.tsx')).StandardsPage }) },
              { path: 'laws', lazy: async () => ({ Component: (await import('./laws/laws-page.tsx')).LawsPage }) },
              { path: 'laws/import', lazy: async () => ({ Component: (await import('./laws/import-page.tsx')).ImportPage }) },
              { path: 'laws/:code', lazy: async () => ({ Component: (await import('./laws/law-page.tsx')).LawRoute }) },
              { path: 'laws/:code/impact', lazy: async () => ({ Component: (await import('./laws/impact-page.tsx')).ImpactRoute }) },
            ],
          },
          {
            lazy: async () => ({ Component: (await import('./people/bureau-frame.tsx')).BureauFrame }),
            children: [
              { path: 'people', lazy: async () => ({ Component: (await import('./people/people-page.tsx')).PeoplePage }) },
              { path: 'settings', lazy: async () => ({ Component: (await import('./settings/settings-page.tsx')).SettingsPage }) },
            ],
          },
          { path: '*', Component: NotFound },
        ],
      },
    ],
  },
]);
