import { expect, type Page } from '@playwright/test'
import { encodeBallot } from '#domain/ballotCode.ts'
import type { ItemScore, Score } from '#domain/score.ts'

/** Exempelkommun with a meeting of three about all eight initiatives, its first round open; gives its id. */
export async function openMeeting(page: Page): Promise<string> {
  const main = page.getByRole('main')
  await page.getByRole('button', { name: 'Öppna exemplet' }).click()
  await page.getByRole('slider').first().waitFor()
  await page.getByRole('link', { name: 'Prioritera' }).click()
  await main.getByRole('button', { name: 'Förbered ett möte' }).click()
  await page.getByLabel('Antal som röstar').fill('3')
  await page.getByRole('button', { name: 'Spara' }).click()
  await main.getByRole('button', { name: 'Börja poängsätta' }).click()
  await expect(main).toContainText('0 av 3 röster inne')
  return page.url().split('/').at(-1) ?? ''
}

/** A ballot with the same answer to everything. */
export function codeOf(sessionId: string, participant: number, answer: Score, round = 1): string {
  const scores = Array.from({ length: 8 }, (): ItemScore => ({ goal: answer, benefit: answer }))
  return encodeBallot({ participant, round, scores }, sessionId)
}
