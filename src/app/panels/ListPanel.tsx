import { Tabs } from '@base-ui/react/tabs'
import { ActionList } from './ActionList'
import { ExerciseList } from './ExerciseList'
import { MuscleList } from './MuscleList'

/** What to look at: the list of the chosen tab. Stands inside `Tabs.Root`. */
export function ListPanel() {
  return (
    <>
      <Tabs.Panel value="muscles" className="list">
        <MuscleList />
      </Tabs.Panel>
      <Tabs.Panel value="actions" className="list">
        <ActionList />
      </Tabs.Panel>
      <Tabs.Panel value="exercises" className="list">
        <ExerciseList />
      </Tabs.Panel>
    </>
  )
}
