/** One line for each action. */
export { openDraws } from '../../actions/open-draws/action.ts';
export { commitDraw } from '../../actions/commit-draw/action.ts';
export { revealDraw } from '../../actions/reveal-draw/action.ts';
export { abandonDraw } from '../../actions/abandon-draw/action.ts';
