import { Link } from '@tanstack/react-router'
import { useDeferredValue, useState } from 'react'
import type { Channel } from '#domain/channel.ts'
import { useText } from '#i18n/text.ts'
import { usePosts } from '#query/posts.ts'
import { Button } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { TextField } from '#ui/TextField.tsx'
import { useKeptFocus } from '#ui/useKeptFocus.ts'
import styles from './ChannelPage.module.css'
import { PostLine } from './PostLine.tsx'

const shownAtFirst = 10
const shownMore = 40

type PostsCardProps = {
  readonly channel: Channel
  /** How many posts of the channel count. */
  readonly total: number
}

/** The channel's posts, the newest first, to be searched and followed to the platform. */
export function PostsCard({ channel, total }: PostsCardProps) {
  const t = useText('channel.posts')
  const [search, setSearch] = useState('')
  const [limit, setLimit] = useState(shownAtFirst)
  const wantedSearch = useDeferredValue(search)
  const wantedLimit = useDeferredValue(limit)
  const { posts, next } = usePosts(channel.id, { limit: wantedLimit, search: wantedSearch })
  const list = useKeptFocus()
  const isEmpty = total === 0 && posts.length === 0 && search === ''
  if (isEmpty)
    return (
      <Card title={t('title')}>
        <p className={styles['soft']}>{t('none')}</p>
        <p>
          <Link to="/data">{t('readIn')}</Link>
        </p>
      </Card>
    )
  return (
    <Card
      title={t('title')}
      aside={<p className={styles['soft']}>{t('count', { count: total })}</p>}
    >
      <TextField
        type="search"
        label={t('search')}
        isLabelHidden
        placeholder={t('search')}
        value={search}
        onChange={({ target }) => {
          setSearch(target.value)
          setLimit(shownAtFirst)
        }}
      />
      <div ref={list} tabIndex={-1} className={styles['posts']}>
        {posts.length === 0 && <p role="status">{t('noHits')}</p>}
        <ul className={styles['lines']}>
          {posts.map((post) => (
            <PostLine key={`${post.importId} ${post.hash}`} post={post} channel={channel} />
          ))}
        </ul>
        {next && (
          <Button size="small" onClick={() => setLimit(limit + shownMore)}>
            {t('more')}
          </Button>
        )}
      </div>
    </Card>
  )
}
