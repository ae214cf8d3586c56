import { addChannels } from '#storage/addChannels.ts'
import { addRegister } from '#storage/addRegister.ts'
import { deleteChannel } from '#storage/deleteChannel.ts'
import { closeChannel, confirmRegister, editChannel } from '#storage/editChannel.ts'
import { editChannels } from '#storage/editChannels.ts'
import { channelTables, listChannels, readChannel } from '#storage/listChannels.ts'
import { mergeChannels } from '#storage/mergeChannels.ts'
import { defineRead } from './defineRead.ts'
import { defineWrite } from './defineWrite.ts'

export type { ChannelsEdit } from '#storage/editChannels.ts'
export type { ChannelCard } from '#storage/listChannels.ts'

/** Every channel with its owners and other names, closed ones too, the oldest first. */
export const useChannels = defineRead({
  key: 'channels',
  tables: channelTables,
  read: listChannels,
})

/** One channel with its owners and other names; null when it is gone. */
export const useChannel = defineRead({
  key: 'channel',
  tables: channelTables,
  read: readChannel,
})

export const useAddChannels = defineWrite(addChannels)
export const useAddRegister = defineWrite(addRegister)
export const useEditChannel = defineWrite(editChannel)
export const useEditChannels = defineWrite(editChannels)
export const useCloseChannel = defineWrite(closeChannel)
export const useMergeChannels = defineWrite(mergeChannels)
export const useConfirmRegister = defineWrite(confirmRegister)
export const useDeleteChannel = defineWrite(deleteChannel)
