/** Not the port of `npm start`, so that tests and a running app do not meet. */
export const port = Number(process.env['UTHALLIG_TEST_PORT'] ?? 4273)

export const origin = `http://localhost:${port}`
