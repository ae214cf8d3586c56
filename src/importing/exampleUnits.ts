import type { Unit } from '#domain/unit.ts'

/** Gives every record of the example its id and times. */
export type ExampleStamp = () => {
  readonly id: string
  readonly createdAt: string
  readonly updatedAt: string
  readonly example: true
}

/** The units of Exempelkommun that the example speaks of; none of them has a person's name. */
export type ExampleUnits = {
  readonly administration: Unit
  readonly youth: Unit
  readonly contact: Unit
  readonly north: Unit
  readonly south: Unit
  readonly east: Unit
  readonly communication: Unit
  readonly pupilHealth: Unit
  readonly leisure: Unit
}

/** The social services administration with its units, and the parties outside it. */
export function exampleUnits(stamp: ExampleStamp): ExampleUnits {
  const administration: Unit = {
    ...stamp(),
    name: 'Socialförvaltningen',
    kind: 'administration',
    closeToClients: false,
    contactRole: 'kommunikatör',
  }
  const closeToClients = (name: string, contactRole: string, place: string): Unit => ({
    ...stamp(),
    name,
    kind: 'unit',
    closeToClients: true,
    parentUnitId: administration.id,
    place,
    contactRole,
  })
  const outside = (name: string, contactRole: string): Unit => ({
    ...stamp(),
    name,
    kind: 'outside',
    closeToClients: true,
    contactRole,
  })
  return {
    administration,
    youth: closeToClients('Ungdomsrådgivningen', 'samordnare', 'Ungdomens hus'),
    contact: closeToClients('Kontaktpoolen', 'familjehemssekreterare', 'Kommunhuset'),
    north: closeToClients('Seniorcenter Norr', 'aktivitetsledare', 'Norra stranden'),
    south: closeToClients('Seniorcenter Söder', 'aktivitetsledare', 'Linden'),
    east: closeToClients('Seniorcenter Öst', 'aktivitetsledare', 'Stationsområdet'),
    communication: {
      ...stamp(),
      name: 'Kommunikation',
      kind: 'department',
      closeToClients: false,
      place: 'Kommunhuset',
      contactRole: 'webbredaktör',
    },
    pupilHealth: outside('Elevhälsan', 'samordnande skolkurator'),
    leisure: outside('Fritid', 'fritidsledare'),
  }
}
