/** How often a property outside `test/properties` is tried: at most as often as PROPERTY_RUNS says, as it does in the quick round. */
export const runs = (usual: number): number => Math.min(usual, Number(process.env.PROPERTY_RUNS ?? usual));
