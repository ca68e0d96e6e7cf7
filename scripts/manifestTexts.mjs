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
      Object.entries(contributes.configuration.properties).map(([name, one]) => [
        `setting.${short(name)}`,
        one,
      ]),
    properties: ['markdownDescription', 'patternErrorMessage'],
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

/** What package.json and package.nls.json are once every text has its key. @param {Json} manifest @param {Record<string, string>} texts */
export function keyed(manifest, texts) {
  const copy = structuredClone(manifest);
  /** @type {Record<string, string>} */
  const found = {};
  for (const { objects, properties } of places) {
    for (const [key, object] of objects(copy)) {
      for (const property of properties) {
        const value = object[property];
        if (typeof value !== 'string') continue;
        const known = /^%(.+)%$/.exec(value)?.[1];
        const name = known ?? `${key}.${property}`;
        found[name] = known === undefined ? value : (texts[known] ?? '');
        object[property] = `%${name}%`;
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
