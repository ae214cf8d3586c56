import type { SameKeys } from '../sameKeys.ts'
import type { failures as swedish } from '../sv/failures.ts'

export const failures = {
  screen: {
    title: 'The screen could not be shown',
    text: 'Something went wrong in the program. What you have saved is still there.',
    retry: 'Try again',
  },
  notFound: {
    title: 'There is no such page',
    text: 'The address leads nowhere. The channel may have been removed, or the link is incomplete.',
    toMonday: 'Go to Monday',
  },
  opening: {
    blocked: {
      title: 'Waiting for another tab',
      text: 'Uthållig is open in another tab, which is busy or has an older version. Close that tab, and this one goes on by itself.',
    },
    newerVersion: {
      title: 'A newer version is needed here',
      text: 'Your data was saved by a newer version of Uthållig than this one. Reload the page to fetch it. Nothing has been changed.',
    },
    unavailable: {
      title: 'The browser gives no room to save in',
      text: 'Uthållig saves everything in the browser, and it says no: perhaps the window is private or site data is blocked. Open the address in an ordinary window, or allow site data for it.',
    },
    full: {
      title: 'There is no room left',
      text: 'Uthållig cannot open your data, because the disk or the browser’s share of it is full. Free some space and reload the page. What you have saved is still there.',
    },
    unreadable: {
      title: 'Your data could not be opened',
      text: 'It is in the browser but could not be read. Reload the page, and restart the browser if that does not help. Do not clear site data, or it is gone.',
    },
  },
  throwAway: {
    title: 'If that does not help',
    text: 'You can remove what cannot be read and restore a backup instead. What lies here is then gone for good, in other tabs too. Backups outside the browser are not touched.',
    act: 'Remove what cannot be read',
    failed:
      'The browser did not remove it. Close other tabs with Uthållig, restart the browser and try again.',
  },
  lost: {
    newerVersion: {
      title: 'A newer version has taken over',
      text: 'Another tab has opened your data in a newer version of Uthållig. Reload the page to go on here. What you have saved is still there.',
    },
    removed: {
      title: 'The data is gone from the browser',
      text: 'Site data for Uthållig was cleared while the page was open. What you see here is no longer in the browser. Reload the page to see what you can do.',
    },
    closed: {
      title: 'The browser has closed your data',
      text: 'Site data may have been cleared while the page was open, or the disk may be full. What you see here cannot be saved. Reload the page to see what is still there.',
    },
  },
  notSaved: {
    full: 'Nothing was saved: there is no room left. Free some disk space and try again.',
    closed: 'Nothing was saved: the data is closed. Reload the page and try again.',
    failed: 'Nothing was saved: the browser gave up. Try again.',
  },
  notUndone: {
    changedSince: 'It could not be undone, because something has changed since.',
    forgotten: 'It could not be undone, because the change has been taken back already.',
  },
  reload: 'Reload the page',
  details: 'Technical description',
  copy: 'Copy the description',
  copied: 'Copied.',
  notCopied: 'It could not be copied. Select the text and copy it yourself.',
} as const satisfies SameKeys<typeof swedish>
