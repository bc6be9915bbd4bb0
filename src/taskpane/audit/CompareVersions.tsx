/** stub */
export const CompareVersions = () => null;
