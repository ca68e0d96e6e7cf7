import { meansPerson, type Person, type WrittenName, writtenName } from './people.ts';

/** Lists up to this long are gone through: that is quicker than to sort them by words. */
const goneThrough = 16;

/**
 * Gives the people that a name as written may mean, in their order: what `meansPerson` tells of each of them, without asking
 * all of many for each of many names.
 */
export function peopleMeant(people: readonly Person[]): (written: string) => readonly Person[] {
  const meantOf = (some: readonly Person[]) => (written: string) =>
    some.filter((person) => meansPerson(written, person));
  if (people.length <= goneThrough) return meantOf(people);
  const byWord = new Lists<Placed<Person>>();
  const byAddress = new Lists<Placed<Person>>();
  for (const [index, item] of people.entries()) {
    const placed = { index, item };
    for (const word of new Set(writtenName(item.name).words)) byWord.add(word, placed);
    if (item.email !== undefined) byAddress.add(item.email.toLowerCase(), placed);
  }
  return (written) => {
    const name = writtenName(written);
    const keys = keysOf(name, (word) => byWord.at(word).length);
    if (!keys) return meantOf(people)(written);
    return meantOf(inOrder([...keys.map((word) => byWord.at(word)), byAddress.at(name.address)]))(written);
  };
}

/**
 * Gives those of some items whose name, as written, may mean a person, in their order; one without a name means everybody, and
 * everything means a person who is not known.
 */
export function itemsMeaning<Item>(
  items: readonly Item[],
  nameOf: (item: Item) => string | undefined,
): (person: Person | undefined) => readonly Item[] {
  const meaning = (some: readonly Item[], person: Person | undefined) =>
    some.filter((item) => meansPerson(nameOf(item), person));
  if (items.length <= goneThrough) return (person) => meaning(items, person);
  const written = items.map((item, index) => {
    const name = nameOf(item);
    return { index, item, name: name === undefined ? undefined : writtenName(name) };
  });
  const counts = new Map<string, number>();
  for (const { name } of written)
    for (const word of new Set(name?.words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const byWord = new Lists<Placed<Item>>();
  const byAddress = new Lists<Placed<Item>>();
  const always: Placed<Item>[] = [];
  for (const { name, ...placed } of written) {
    const keys = name && keysOf(name, (word) => counts.get(word) ?? 0);
    if (!keys) always.push(placed);
    else {
      for (const word of keys) byWord.add(word, placed);
      byAddress.add(name.address, placed);
    }
  }
  return (person) => {
    if (!person) return items;
    const { words } = writtenName(person.name);
    const address = person.email?.toLowerCase();
    const lists = [always, ...words.map((word) => byWord.at(word))];
    if (address !== undefined) lists.push(byAddress.at(address));
    return meaning(inOrder(lists), person);
  };
}

/**
 * Words of which a person has one whom the name means, other than by an address: of each reading of the name the rarest that has
 * to be a whole word of theirs. Undefined where a reading has none, as `J. D.`.
 */
function keysOf(
  { words, withoutBrackets }: WrittenName,
  countOf: (word: string) => number,
): readonly string[] | undefined {
  const rarest = (some: readonly string[]) =>
    some.reduce<string | undefined>(
      (best, word) => (best === undefined || countOf(word) < countOf(best) ? word : best),
      undefined,
    );
  const keys = [rarest(words), rarest(withoutBrackets.filter(({ length }) => length > 1))];
  return keys.every((key) => key !== undefined) ? keys : undefined;
}

/** An item with its place in a list. */
interface Placed<Item> {
  readonly index: number;
  readonly item: Item;
}

/** The items of several lists, each once. */
function inOrder<Item>(lists: readonly (readonly Placed<Item>[])[]): readonly Item[] {
  return [...new Set(lists.flat())].sort((a, b) => a.index - b.index).map(({ item }) => item);
}

/** Lists by key; an empty one where nothing was added. */
class Lists<Value> {
  readonly #lists = new Map<string, Value[]>();

  add(key: string, value: Value): void {
    const list = this.#lists.get(key);
    if (list) list.push(value);
    else this.#lists.set(key, [value]);
  }

  at(key: string): readonly Value[] {
    return this.#lists.get(key) ?? [];
  }
}
