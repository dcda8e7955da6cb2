import { foldName } from '../../words/fold-name.ts';

/** Entities by the words that their names end in: an article can name thousands, and each name is not held against everybody's. */
export class NameEnds<Entity extends { name: string }> {
  private readonly byEnd = new Map<string, Entity[]>();
  private readonly orders = new Map<Entity, number>();

  /** Takes an entity in, and once more when its name has grown fuller. */
  add(entity: Entity): void {
    const isNew = !this.orders.has(entity);
    if (isNew) this.orders.set(entity, this.orders.size);
    const name = foldName(entity.name);
    for (let at = name.indexOf(' '); at >= 0; at = name.indexOf(' ', at + 1)) {
      const end = name.slice(at + 1);
      const list = this.byEnd.get(end);
      if (!list) this.byEnd.set(end, [entity]);
      else if (isNew) list.push(entity);
      else this.insert(list, entity);
    }
  }

  /** The first that was taken in of those whose name ends in these words and begins with others. */
  endingIn(name: string): Entity | null {
    const end = foldName(name);
    return this.byEnd.get(end)?.find((entity) => foldName(entity.name).endsWith(` ${end}`)) ?? null;
  }

  private insert(list: Entity[], entity: Entity): void {
    if (list.includes(entity)) return;
    const order = (one: Entity): number => this.orders.get(one) ?? 0;
    const behind = list.findIndex((one) => order(one) > order(entity));
    list.splice(behind < 0 ? list.length : behind, 0, entity);
  }
}
