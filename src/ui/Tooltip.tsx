import type { ComponentProps } from 'react'
import { Focusable, Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components/Tooltip'
import surface from './Popover.module.css'

type TooltipProps = {
  readonly text: string
  /** One element that can take focus. */
  readonly children: ComponentProps<typeof Focusable>['children']
}

/** A short addition to a control, on pointing and on focus. Never the only place of a fact. */
export function Tooltip({ text, children }: TooltipProps) {
  return (
    <TooltipTrigger delay={400} closeDelay={100}>
      <Focusable>{children}</Focusable>
      <AriaTooltip className={surface['tooltip'] ?? ''} offset={6}>
        {text}
      </AriaTooltip>
    </TooltipTrigger>
  )
}
