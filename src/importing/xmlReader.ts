import { SaxesParser } from 'saxes'
import { makeReferenceRepair } from './referenceRepair.ts'
import { Refusal } from './refusal.ts'

/** An element as it begins. Names are in lower case, without their prefix. */
export type XmlElement = {
  readonly name: string
  readonly prefix: string
  /** The namespace's address; the prefix itself when the feed forgot to declare it. */
  readonly namespace: string
  /** The value of an attribute by its name without prefix, or empty. */
  readonly attribute: (name: string) => string
  /** 1-based line on which the element begins. */
  readonly line: number
}

/** Told what stands in the XML, in order. `text` may come in several pieces. */
export type XmlListener = {
  readonly open: (element: XmlElement) => void
  readonly text: (text: string) => void
  readonly close: () => void
}

/** Larger than in any real feed. */
const deepest = 256
const mostAttributes = 256
const longestText = 8 * 1024 * 1024
const charactersAtOnce = 16 * 1024

/** Reads XML piece by piece. */
export type XmlReader = {
  /** Throws the refusals `entityBomb` and `tooLarge`, and what the listener throws. */
  readonly write: (piece: string) => void
  /** To be called after the last piece. True when the outermost element was closed. */
  readonly end: () => boolean
}

/**
 * A reader that forgives what sloppy feeds do (undeclared prefixes, HTML's entities, bare `&`, text
 * after the end) and refuses what only an attack does: a DTD with definitions of its own, more than
 * 256 levels or attributes, 8 million characters without a tag.
 */
export function makeXmlReader(listener: XmlListener): XmlReader {
  const parser = new SaxesParser({ xmlns: true })
  const references = makeReferenceRepair()
  let depth = 0
  let attributes = 0
  let isClosed = false
  let sinceEvent = 0
  let startLine = 1

  // Without a handler the first slip of a feed would end the reading.
  parser.on('error', () => undefined)
  parser.on('doctype', (doctype) => {
    if (doctype.replace(/"[^"]*"|'[^']*'/g, '').includes('[')) throw new Refusal('entityBomb')
  })
  parser.on('opentagstart', () => {
    attributes = 0
    startLine = parser.line
  })
  parser.on('attribute', () => {
    sinceEvent = 0
    if (++attributes > mostAttributes) throw new Refusal('tooLarge')
  })
  parser.on('opentag', (tag) => {
    sinceEvent = 0
    if (++depth > deepest) throw new Refusal('tooLarge')
    isClosed = false
    listener.open({
      name: tag.local.toLowerCase(),
      prefix: tag.prefix.toLowerCase(),
      namespace: tag.uri.toLowerCase(),
      attribute: (name) =>
        Object.values(tag.attributes).find(({ local }) => local === name)?.value ?? '',
      line: startLine,
    })
  })
  const text = (piece: string) => {
    sinceEvent = 0
    listener.text(piece)
  }
  parser.on('text', text)
  parser.on('cdata', text)
  parser.on('closetag', () => {
    sinceEvent = 0
    depth--
    isClosed = depth === 0
    listener.close()
  })

  const write = (piece: string, isLast: boolean) => {
    const repaired = references.repair(piece, isLast)
    for (let at = 0; at < repaired.length; at += charactersAtOnce) {
      const slice = repaired.slice(at, at + charactersAtOnce)
      // Counted before writing: the parser itself holds a text of any length.
      sinceEvent += slice.length
      if (sinceEvent > longestText) throw new Refusal('tooLarge')
      parser.write(slice)
    }
  }
  return {
    write: (piece) => {
      write(piece, false)
    },
    end() {
      write('', true)
      parser.close()
      return isClosed
    },
  }
}
