import type { Form } from '../../model.ts';
import type { Draft } from '../quotations/draft.ts';
import type { Entity } from '../speakers/directory.ts';
import type { Resolution } from '../speakers/rule.ts';
import type { Scene } from '../speakers/scene.ts';

/** An attribution with everything that is known of it, before anybody says how sure it is. */
export interface Statement {
  draft: Draft;
  resolution: Resolution;
  form: Form;
}

/** All statements of an article, in its order, and whom it names. */
export interface Statements {
  all: readonly Statement[];
  scene: Scene;
  entities: readonly Entity[];
  /** How many statements each speaker has; null stands for nobody. */
  spoken: ReadonlyMap<Entity | null, number>;
}
