import * as zod from 'zod'

// Each schema would otherwise try `new Function`, which the content policy reports. Not by the name z,
// whose calls the build takes to be without effect.
zod.config({ jitless: true })
