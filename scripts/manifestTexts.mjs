// The texts of package.json stand in package.nls.json, so that they can be translated.
/** @typedef {Record<string, any>} Json */

const prefix = 'interviewFollowUp.';
const short = (/** @type {string} */ id) => id.replace(prefix, '');

/**
 * THE table of places in package.json that hold text for people: the objects, each with the start of its keys, and their
 * properties. What the core says itself (descriptions of findings by code) is English and stays.
 * @type {readonly { readonly objects: (manifest: Json) => readonly (readonly [key: string, object: Json])[], readonly properties: readonly string[] }[]}
 */
const places = [
  { objects: (manifest) => [['extension', manifest]], properties: ['description'] },
  {
    objects: ({ contributes }) =>
      contributes.commands.map((/** @type {Json} */ one) => [`command.${short(one.command)}`, one]),
    properties: ['title'],
  },
  {
    objects: ({ contributes }) =>
      contributes.configuration.map((/** @type {Json} */ group) => [`settings.${short(group.id)}`, group]),
    properties: ['title'],
  },
  {
    objects: ({ contributes }) =>
      settingsOf(/** @type {any} */ (contributes)).flatMap(([name, /** @type {Json} */ one]) => [
        [`setting.${short(name)}`, one],
        ...(one.items ? [/** @type {const} */ ([`setting.${short(name)}.item`, one.items])] : []),
      ]),
    properties: ['markdownDescription', 'patternErrorMessage', 'enumDescriptions'],
  },
  {
    objects: ({ contributes }) =>
      [...Object.values(contributes.views).flat(), ...Object.values(contributes.viewsContainers).flat()].map(
        (one) => [`view.${short(one.id)}`, one],
      ),
    properties: ['name', 'title', 'contextualTitle'],
  },
  {
    objects: ({ contributes }) =>
      contributes.viewsWelcome.map((/** @type {Json} */ one, /** @type {number} */ index) => [
        `welcome.${index + 1}`,
        one,
      ]),
    properties: ['contents'],
  },
  {
    objects: ({ contributes }) =>
      contributes.languageModelTools.map((/** @type {Json} */ one) => [`tool.${one.toolReferenceName}`, one]),
    properties: ['displayName', 'userDescription'],
  },
  {
    objects: ({ contributes }) =>
      contributes.codeActions.flatMap((/** @type {Json} */ one) =>
        one.actions.map((/** @type {Json} */ action) => [`codeAction.${action.kind}`, action]),
      ),
    properties: ['title', 'description'],
  },
  {
    objects: ({ contributes }) =>
      (contributes.walkthroughs ?? []).map((/** @type {Json} */ one) => [`walkthrough.${one.id}`, one]),
    properties: ['title', 'description'],
  },
  {
    objects: ({ contributes }) =>
      (contributes.walkthroughs ?? []).flatMap((/** @type {Json} */ one) =>
        one.steps.flatMap((/** @type {Json} */ step) => [
          [`walkthrough.${one.id}.${step.id}`, step],
          [`walkthrough.${one.id}.${step.id}.media`, step.media],
        ]),
      ),
    properties: ['title', 'description', 'altText'],
  },
  {
    objects: ({ capabilities }) =>
      Object.entries(capabilities).map(([name, one]) => [`capability.${name}`, one]),
    properties: ['description'],
  },
];

/**
 * All settings, over the groups in which they are shown.
 * @template Property
 * @param {{ readonly configuration: readonly { readonly properties: Readonly<Record<string, Property>> }[] }} contributes
 * @returns {[name: string, property: Property][]}
 */
export function settingsOf({ configuration }) {
  return configuration.flatMap(({ properties }) => Object.entries(properties));
}

/** What package.json and package.nls.json are once every text has its key. @param {Json} manifest @param {Record<string, string>} texts */
export function keyed(manifest, texts) {
  const copy = structuredClone(manifest);
  /** @type {Record<string, string>} */
  const found = {};
  for (const { objects, properties } of places) {
    for (const [key, object] of objects(copy)) {
      for (const property of properties) {
        const value = object[property];
        const named = (/** @type {string} */ text, /** @type {string} */ unkeyed) => {
          const known = /^%(.+)%$/.exec(text)?.[1];
          const name = known ?? unkeyed;
          found[name] = known === undefined ? text : (texts[known] ?? '');
          return `%${name}%`;
        };
        if (typeof value === 'string') object[property] = named(value, `${key}.${property}`);
        else if (Array.isArray(value))
          object[property] = value.map((text, index) =>
            named(text, `${key}.${object.enum[index] || 'default'}`),
          );
      }
    }
  }
  return { manifest: copy, texts: found };
}

/**
 * package.json as a person in English reads it.
 * @template Manifest
 * @param {Manifest} manifest @param {Record<string, string>} texts @returns {Manifest}
 */
export function spelledOut(manifest, texts) {
  return JSON.parse(JSON.stringify(manifest), (_key, value) => {
    const key = typeof value === 'string' ? /^%(.+)%$/.exec(value)?.[1] : undefined;
    return key === undefined ? value : (texts[key] ?? value);
  });
}
