/** A sheet's name as a reference writes it: 'Invest to save'. */

export const quotedSheet = (name: string): string => `'${name.replaceAll("'", "''")}'`;
