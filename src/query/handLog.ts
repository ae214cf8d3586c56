import { logPosts } from '#storage/logPosts.ts'
import { defineWrite } from './defineWrite.ts'

/** Logs posts of any number of channels by hand, as one act. */
export const useLogPosts = defineWrite(logPosts)
