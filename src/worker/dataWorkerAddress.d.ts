/** The address of the background worker's script; made by the build (see vite.config.ts). */
declare module 'virtual:data-worker' {
  export const address: string
}
