/** What the build tells the app. Only a production server asks for persisted documents. */
export const env = { persisted: import.meta.env.PROD } as const;
