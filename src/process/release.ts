import packageJson from '../../package.json' with { type: 'json' };

/** Version of the program, as every render names it. */
export const release: string = packageJson.version;
