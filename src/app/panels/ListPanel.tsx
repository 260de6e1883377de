import { Tabs } from '@base-ui/react/tabs'
import { ActionList, ExerciseList } from './later'
import { MuscleList } from './MuscleList'
import { OnDemand } from './OnDemand'

/** What to look at: the list of the chosen tab. Stands inside `Tabs.Root`. */
export function ListPanel() {
  return (
    <>
      <Tabs.Panel value="muscles" className="list">
        <MuscleList />
      </Tabs.Panel>
      <Tabs.Panel value="actions" className="list">
        <OnDemand>
          <ActionList />
        </OnDemand>
      </Tabs.Panel>
      <Tabs.Panel value="exercises" className="list">
        <OnDemand>
          <ExerciseList />
        </OnDemand>
      </Tabs.Panel>
    </>
  )
}
