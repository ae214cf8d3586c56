import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { extname, join } from 'node:path'
import { contentPolicyHeaders } from '#app/contentPolicy.ts'
import { port } from './origin.ts'

const kinds: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

/** A web server as the hosting guide describes it, which can publish another build and can be gone. */
export class Host {
  readonly origin: string
  /** The build that it serves. */
  folder: string
  readonly #port: number
  #server: Server | null = null

  /** @param place each host of a run has a place of its own */
  constructor(folder: string, place: number) {
    this.folder = folder
    this.#port = port + 10 + place
    this.origin = `http://localhost:${this.#port}`
  }

  async start() {
    const server = createServer((request, response) => {
      const path = new URL(request.url ?? '/', this.origin).pathname
      void this.#answer(path).then(({ status, type, body }) => {
        response.writeHead(status, {
          ...contentPolicyHeaders,
          'Content-Type': type,
          'Cache-Control': path.startsWith('/assets/') ? 'max-age=31536000' : 'no-cache',
        })
        response.end(body)
      })
    })
    this.#server = server
    await new Promise<void>((resolve) => server.listen(this.#port, resolve))
  }

  async stop() {
    const server = this.#server
    this.#server = null
    if (!server) return
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }

  async #answer(path: string): Promise<{ status: number; type: string; body: Buffer | string }> {
    const type = kinds[extname(path)]
    try {
      if (type) return { status: 200, type, body: await readFile(join(this.folder, path)) }
    } catch {
      return { status: 404, type: 'text/plain', body: 'Not here' }
    }
    return { status: 200, type: 'text/html', body: await readFile(join(this.folder, 'index.html')) }
  }
}
