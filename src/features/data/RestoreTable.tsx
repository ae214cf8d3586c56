import { useText } from '#i18n/text.ts'
import { useFormats } from '#i18n/useFormats.ts'
import type { RestorePreview } from '#query/restoreSession.ts'
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx'
import styles from './RestoreTable.module.css'

const counted = ['channels', 'imports', 'posts'] as const

/** What the backup holds beside what is here now. */
export function RestoreTable({ preview }: { readonly preview: RestorePreview }) {
  const t = useText('restore.preview')
  const { number } = useFormats()
  const { organisation, holds, replaces } = preview
  return (
    <table className={styles['table']}>
      <caption>
        <VisuallyHidden>{t('caption')}</VisuallyHidden>
      </caption>
      <thead>
        <tr>
          <th scope="col">
            <VisuallyHidden>{t('what')}</VisuallyHidden>
          </th>
          <th scope="col">{t('holds')}</th>
          <th scope="col">{t('replaces')}</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">{t('organisation')}</th>
          <td>{organisation || t('noName')}</td>
          <td>{replaces.organisation || t('noName')}</td>
        </tr>
        {counted.map((name) => (
          <tr key={name}>
            <th scope="row">{t(name)}</th>
            <td>{number(holds[name])}</td>
            <td>{number(replaces[name])}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
