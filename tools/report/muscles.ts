/**
 * Reports the muscle paths: `npm run report:muscles` prints, by action, every cited muscle with lever, shortening and
 * share of work, where books and mechanics differ and why, and how the paths agree with the DAS model's;
 * `--json` prints every element in every pose. The form is documented in docs/reports.md.
 */
import { ACTIONS } from '../../src/anatomy/actions'
import { elementRows } from '../../src/kinematics/muscles/report'
import { roleChecks } from '../../src/kinematics/muscles/roles'
import { readDas } from './das'
import { dasAgreement } from './dasAgreement'

if (process.argv.includes('--json')) {
  const rounded = (_: string, value: unknown): unknown =>
    typeof value === 'number' ? Number(value.toFixed(6)) : value
  process.stdout.write(JSON.stringify({ elements: elementRows() }, rounded) + '\n')
} else {
  printActions()
  printDifferences()
  printAgreement()
}

function printActions(): void {
  console.log(
    'Cited roles and mechanics: lever about the motion [mm], shortening [% of rest length], work share [%]',
  )
  for (const action of ACTIONS) {
    console.log(`\n${action.name}`)
    for (const { muscle, role, involvement, agrees } of roleChecks(action)) {
      const { momentArm, shortening, share, contraction } = involvement
      console.log(
        `  ${muscle.padEnd(31)} ${role.padEnd(12)} ${(1000 * (momentArm ?? 0)).toFixed(1).padStart(7)} ${(100 * shortening).toFixed(1).padStart(6)} ${(100 * share).toFixed(0).padStart(4)}  ${contraction}${agrees ? '' : '  differs'}`,
      )
    }
  }
}

function printDifferences(): void {
  console.log('\nWhere books and mechanics differ')
  for (const { action, muscle, role, reason } of ACTIONS.flatMap(roleChecks).filter(({ agrees }) => !agrees))
    console.log(`  ${action}: ${muscle}, ${role}. ${reason ?? 'Why is not known.'}`)
}

function printAgreement(): void {
  const das = readDas()
  if (!das) {
    console.log('\nDAS model: not beside the repository, nothing to compare with.')
    return
  }
  const { rest, correlation, elementCorrelation, changes, sameSign } = dasAgreement(das)
  console.log(
    `\nDAS model on this body: rest lengths of ${rest.length} muscles and parts correlate ${correlation.toFixed(3)} (single elements ${elementCorrelation.toFixed(3)}); ${changes.length} changes of length over 3 mm in six actions, ${(100 * sameSign).toFixed(1)} % of one sign`,
  )
  for (const { action, part, ours, theirs } of changes.filter((c) => c.ours * c.theirs < 0))
    console.log(
      `  other sign: ${part} in ${action}, ${(1000 * ours).toFixed(1)} mm here, ${(1000 * theirs).toFixed(1)} mm there`,
    )
}
