import type { voting as swedish } from '../sv/voting.ts'
import type { SameKeys } from '../sameKeys.ts'

export const voting = {
  title: 'Your ballot',
  lead: 'Answer silently. Nothing is stored here and nothing is sent: you get a short code to hand over.',
  wrong: 'The link cannot be read',
  wrongText: 'It may have been cut off on its way. Ask for a new one, or vote on paper.',
  code: 'Your ballot code',
  codeText:
    'Give the code to whoever leads the meeting: hold the square up to the camera, read the code out or send it. It counts only once it has been taken in.',
  codeQr: 'QR code of your ballot code',
  done: 'Your vote is ready to hand over',
  copy: 'Copy the code',
  again: 'Change the answers',
  copyLink: 'Copy the link',
  copyLinkOf: 'Copy the link: {who}',
  qr: 'QR code',
  qrOf: 'QR code: {who}',
  qrTooLong: 'The link is too long for a QR code. Copy and send it instead.',
  links: 'Links to ballots',
  linksText:
    'A link for each participant: send it, or show its QR code to the phone in the room. It ends in a ballot code, which is taken in below.',
  local:
    'The app runs on this computer, so phones cannot reach the links. Pass the device around, or vote on paper.',
  paper: {
    ballot: 'Ballot, participant {number, number}, round {round, number}',
    how: 'Ring 0–4 for each question, or the dash to abstain.',
    scale: '0 none, 1 weak, 2 clear, 3 strong, 4 decisive',
  },
} as const satisfies SameKeys<typeof swedish>
