import { Trash2 } from 'lucide-react'
import type { Channel } from '#domain/channel.ts'
import { useText } from '#i18n/text.ts'
import { useFormats } from '#i18n/useFormats.ts'
import { useRemovePost, useRestorePost, type ListedPost } from '#query/posts.ts'
import { useToday } from '#query/today.ts'
import { IconButton } from '#ui/IconButton.tsx'
import { useToasts } from '#ui/toasts.ts'
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx'
import styles from './ChannelPage.module.css'

type PostLineProps = { readonly post: ListedPost; readonly channel: Channel }

/** One post: when, what kind, its words, the way to it, and the way to take it out of the plan. */
export function PostLine({ post, channel }: PostLineProps) {
  const t = useText('channel.posts')
  const formats = useFormats()
  const today = useToday()
  const removePost = useRemovePost()
  const restorePost = useRestorePost()
  const showToast = useToasts((toasts) => toasts.showToast)
  const date = formats.date(post.day, 'full')
  const counts =
    post.day <= today &&
    (post.kind !== 'reshare' || channel.countsReshares) &&
    (post.kind !== 'reply' || channel.countsReplies)
  const facts = [
    date,
    ...(post.minuteOfDay === null ? [] : [clock(post.minuteOfDay)]),
    ...(post.kind === 'original' ? [] : [t(`kinds.${post.kind}`)]),
    ...(counts ? [] : [t('notCounted')]),
  ]

  async function remove() {
    const result = await removePost.run(post)
    if (!result.ok || !result.removed) return
    const { removed } = result
    showToast({
      message: t('removed'),
      action: { label: t('undo'), onPress: () => void restorePost.run(removed) },
    })
  }

  return (
    <li className={styles['line']}>
      <div className={styles['words']}>
        <p className={styles['soft']}>
          {facts.join(' · ')}
          {post.url && (
            <>
              {' · '}
              <a href={post.url} rel="noopener noreferrer" target="_blank">
                {t('open')}
                <VisuallyHidden> {date}</VisuallyHidden>
              </a>
            </>
          )}
        </p>
        <p className={styles['text']}>
          {post.text || <span className={styles['soft']}>{t('noText')}</span>}
        </p>
      </div>
      <IconButton
        icon={Trash2}
        size="small"
        label={t('remove', { date })}
        onClick={() => void remove()}
      />
    </li>
  )
}

function clock(minuteOfDay: number): string {
  const hours = String(Math.floor(minuteOfDay / 60)).padStart(2, '0')
  return `${hours}:${String(minuteOfDay % 60).padStart(2, '0')}`
}
