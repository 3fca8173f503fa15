/** Tabs over one region; only the chosen panel is made. */
import type { ReactNode } from 'react';
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from 'react-aria-components';
import './tabs.css';

export interface TabSpec<Id extends string> {
  readonly id: Id;
  readonly words: string;
  /** Shown beside the words; left out while it is not known. */
  readonly count?: number;
  readonly panel: () => ReactNode;
}

interface TabsProps<Id extends string> {
  readonly name: string;
  readonly tabs: readonly TabSpec<Id>[];
  readonly chosen: Id;
  readonly onChoose: (id: Id) => void;
}

export function Tabs<Id extends string>({ name, tabs, chosen, onChoose }: TabsProps<Id>) {
  const choose = (key: unknown): void => {
    const tab = tabs.find(({ id }) => id === key);
    if (tab) onChoose(tab.id);
  };
  return (
    <AriaTabs className="tabs" selectedKey={chosen} onSelectionChange={choose}>
      <TabList className="tab-list" aria-label={name}>
        {tabs.map((tab) => (
          <Tab key={tab.id} id={tab.id} className="tab">
            {tab.words}
            {tab.count !== undefined && <span className="tab-count number">{tab.count}</span>}
          </Tab>
        ))}
      </TabList>
      {tabs.map((tab) => (
        <TabPanel key={tab.id} id={tab.id} className="tab-panel">
          {tab.panel()}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
