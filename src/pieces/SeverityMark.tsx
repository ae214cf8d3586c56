import type { Finding, Severity } from '#domain/finding.ts'
import { useText } from '#i18n/text.ts'
import { StatusMark } from '#ui/StatusMark.tsx'
import type { StatusShapeName } from '#ui/StatusShape.tsx'
import type { Tone } from '#ui/tone.ts'

const looks: Readonly<Record<Severity, { readonly shape: StatusShapeName; readonly tone: Tone }>> =
  {
    serious: { shape: 'triangle', tone: 'brick' },
    medium: { shape: 'half', tone: 'amber' },
    notice: { shape: 'openSquare', tone: 'neutral' },
  }

/** How grave a finding is, in shape and words, and what kind it is: *Allvarligt: Nytta utan kanal*. */
export function SeverityMark({ finding: { severity, rule } }: { readonly finding: Finding }) {
  const t = useText('findings')
  return (
    <StatusMark {...looks[severity]}>
      {`${t(`severities.${severity}`)} · ${t(`rules.${rule}`)}`}
    </StatusMark>
  )
}
