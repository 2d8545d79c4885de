import type { NetworkRole } from '@allmende/platform-core';
import { Badge, Button, Dialog, Stack, Table } from '@allmende/platform-ui';
import { FailureAlert, ProblemList, useFormat, type ProblemAnswer } from '@allmende/platform-web';
import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  NetworkRolesPageDocument,
  TakeNetworkRoleDocument,
  type NetworkRoleHolderFragment,
} from './NetworkRolesPage.generated.js';

interface Task {
  readonly accountId: string;
  readonly displayName: string;
  readonly email: string;
  readonly role: NetworkRole;
  readonly since: string;
  readonly fromProvider: boolean;
}

/** One line for each task somebody has, with the way to take it. */
export function NetworkRoleTable({
  holders,
  ownId,
}: {
  holders: readonly NetworkRoleHolderFragment[];
  ownId: string;
}) {
  const { t } = useTranslation('network-roles');
  const { date } = useFormat();
  const [asked, setAsked] = useState<Task | null>(null);
  const [problems, setProblems] = useState<readonly ProblemAnswer[]>([]);
  const [take, { loading, error }] = useMutation(TakeNetworkRoleDocument, {
    update: (cache, { data }) => {
      const left = data?.takeNetworkRole.networkRoleHolders;
      if (left) cache.writeQuery({ query: NetworkRolesPageDocument, data: { networkRoleHolders: left } });
    },
  });
  const tasks: Task[] = holders.flatMap(({ roles, accountId, displayName, email }) =>
    roles.map(({ role, since, fromProvider }) => ({
      accountId,
      displayName,
      email,
      role,
      since,
      fromProvider,
    })),
  );
  const confirm = async ({ accountId, role }: Task) => {
    setAsked(null);
    try {
      const { data } = await take({ variables: { input: { accountId, role } } });
      setProblems(data?.takeNetworkRole.problems ?? []);
    } catch {
      // Told above the table.
    }
  };
  return (
    <Stack>
      <ProblemList problems={problems} namespace="network-roles" title={t('take.refused')} />
      {error !== undefined && <FailureAlert error={error} />}
      <Table
        caption={t('list.title')}
        captionHidden
        rows={tasks}
        rowKey={({ accountId, role }) => `${accountId} ${role}`}
        columns={[
          {
            key: 'name',
            header: t('list.name'),
            rowHeader: true,
            cell: (task) => <Person task={task} isOwn={task.accountId === ownId} />,
            sortValue: ({ displayName }) => displayName,
          },
          {
            key: 'role',
            header: t('list.role'),
            cell: ({ role }) => t(`role.${role}.name`),
            sortValue: ({ role }) => t(`role.${role}.name`),
          },
          {
            key: 'since',
            header: t('list.since'),
            cell: (task) => <Since task={task} since={date(task.since)} />,
            sortValue: ({ since }) => since,
          },
          {
            key: 'take',
            header: t('list.take'),
            cell: (task) => (
              <Button
                variant="tertiary"
                small
                busy={loading}
                onClick={() => setAsked(task)}
                aria-label={t('take.label', { name: task.displayName, role: t(`role.${task.role}.name`) })}
              >
                {t('take.button')}
              </Button>
            ),
          },
        ]}
      />
      <Question
        task={asked}
        isOwn={asked?.accountId === ownId}
        onClose={() => setAsked(null)}
        onYes={confirm}
      />
    </Stack>
  );
}

function Person({ task, isOwn }: { task: Task; isOwn: boolean }) {
  const { t } = useTranslation('network-roles');
  return (
    <>
      {task.displayName} {isOwn && <Badge kind="info">{t('list.you')}</Badge>}
      <br />
      <span className="kern-body kern-body--small kern-body--muted">{task.email}</span>
    </>
  );
}

function Since({ task, since }: { task: Task; since: string }) {
  const { t } = useTranslation('network-roles');
  return task.fromProvider ? t('list.fromProvider', { since }) : since;
}

interface QuestionProps {
  readonly task: Task | null;
  readonly isOwn: boolean;
  readonly onClose: () => void;
  readonly onYes: (task: Task) => Promise<void>;
}

function Question({ task, isOwn, onClose, onYes }: QuestionProps) {
  const { t } = useTranslation('network-roles');
  const values = { name: task?.displayName ?? '', role: task === null ? '' : t(`role.${task.role}.name`) };
  return (
    <Dialog
      open={task !== null}
      onClose={onClose}
      title={t('take.ask', values)}
      footer={
        <>
          <Button variant="secondary" onClick={onClose}>
            {t('take.keep')}
          </Button>
          <Button onClick={() => task !== null && void onYes(task)}>{t('take.yes')}</Button>
        </>
      }
    >
      <p>{isOwn ? t('take.own') : t('take.consequence', values)}</p>
      {task?.fromProvider === true && <p>{t('take.fromProvider')}</p>}
    </Dialog>
  );
}
