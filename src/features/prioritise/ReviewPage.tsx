import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Review } from '#domain/review.ts'
import { useText } from '#i18n/text.ts'
import { Button } from '#ui/Button.tsx'
import { buttonClass } from '#ui/buttonClass.ts'
import { EmptyState } from '#ui/EmptyState.tsx'
import { PageHeader } from '#ui/PageHeader.tsx'
import { BenefitsCard } from './BenefitsCard.tsx'
import { ConclusionsCard } from './ConclusionsCard.tsx'
import { ReviewLead } from './ReviewLead.tsx'
import { ReviewPanel } from './ReviewPanel.tsx'
import { SinceCard } from './SinceCard.tsx'
import { useReviewedDecision, type ReviewedDecision } from './useReviewedDecision.ts'

/** A decision held against what has happened since, or that there is no such decision. */
export function ReviewPage({ id }: { readonly id: string }) {
  const t = useText('reviews.gone')
  const prioritise = useText('prioritise')
  const reviewed = useReviewedDecision(id)
  if (reviewed) return <Reviewing reviewed={reviewed} />
  return (
    <EmptyState
      title={t('title')}
      action={
        <Link to="/prioritise" className={buttonClass()}>
          {prioritise('title')}
        </Link>
      }
    >
      <p>{t('text')}</p>
    </EmptyState>
  )
}

function Reviewing({ reviewed }: { readonly reviewed: ReviewedDecision }) {
  const t = useText('reviews')
  const prioritise = useText('prioritise')
  /** A review that is being changed, or `new`. */
  const [open, setOpen] = useState<Review | 'new' | null>(null)
  return (
    <>
      <PageHeader
        above={
          <span data-print="hide">
            <Link to="/prioritise">{prioritise('title')}</Link>
          </span>
        }
        title={t('title', { item: reviewed.title })}
        lead={<ReviewLead reviewed={reviewed} />}
        actions={
          <>
            <Button onClick={() => window.print()}>{prioritise('acts.print')}</Button>
            <Button tone="primary" onClick={() => setOpen('new')}>
              {t('write')}
            </Button>
          </>
        }
      />
      <SinceCard reviewed={reviewed} />
      <BenefitsCard reviewed={reviewed} />
      <ConclusionsCard reviewed={reviewed} onChange={setOpen} />
      {open && (
        <ReviewPanel
          key={open === 'new' ? open : open.id}
          reviewed={reviewed}
          review={open === 'new' ? null : open}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  )
}
